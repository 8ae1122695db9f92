namespace Kring.Meet.Zaaien;

/// <summary>
/// Family names: a hundred common ones and a long tail put together from syllables, as often as in the register of 2007: there
/// were 314,606, the commonest had 0.53 percent of the people, the seventh 0.34, the hundredth some 0.06, and more than half
/// had fewer than five people.
/// </summary>
internal sealed class Achternamen
{
    private const int Aantal = 314_606;

    // Which part of the people has one of the hundred commonest names, of the twenty thousand commonest, or another.
    private const double DeelHonderd = 0.155;
    private const double DeelGewoon = 0.83;

    // Among people with roots elsewhere so many have one of the common names named here.
    private const double Bekend = 0.4;

    private static readonly string[] Gewoon =
        ("de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|"
        + "van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|"
        + "van der Veen|van den Broek|de Bruijn|de Bruin|van der Heijden|Schouten|van Beek|Willems|van Vliet|van de Ven|Hoekstra|Maas|Verhoeven|"
        + "Koster|van Dam|van der Wal|Prins|Blom|Huisman|Peeters|de Jonge|Kuipers|van Veen|Post|Kuiper|Veenstra|Kramer|van den Brink|Scholten|"
        + "van Wijk|Postma|Martens|Vink|de Ruiter|Timmermans|Groen|Gerritsen|Jonker|van Loon|Boer|van der Velde|Willemsen|Smeets|de Lange|"
        + "de Vos|Bosch|van Dongen|Schipper|de Koning|van der Laan|Koning|van der Velden|Driessen|van Doorn|Hermans|Evers|van den Bosch|"
        + "van der Meulen|Hofman|Bosman|Wolters|Sanders|van der Horst|Mol|Kuijpers|Molenaar|van de Pol|de Leeuw|Verbeek|Dijkman|Hoogland|"
        + "van 't Hof|van der Zee|Gerrits|Snijders|van Es|Zijlstra|Roos|van Rooij|Kooistra|Swart|Franken|Verweij|Boersma|Cornelissen|van der Wijst").Split('|');

    private static readonly string[] Turks =
        "Yılmaz|Kaya|Demir|Şahin|Çelik|Yıldız|Yıldırım|Öztürk|Aydın|Özdemir|Arslan|Doğan|Kılıç|Aslan|Çetin|Kara|Koç|Kurt|Özkan|Şimşek|Polat|Korkmaz|Erdoğan|Güneş|Aktaş|Bulut|Keskin|Ünal|Turan|Gül".Split('|');

    private static readonly string[] Marokkaans =
        "El Idrissi|Bouzid|El Amrani|Benali|Haddou|El Ouali|Azzouzi|Chaoui|Bakkali|El Khattabi|Aarab|Boukhari|Ait Lahcen|Mansouri|Tahiri|El Haddad|Amghar|Saidi|Ouchan|Zaouia|El Morabit|Bensalem|Jabri|Akhiat|Yachou".Split('|');

    private static readonly string[] Pools =
        "Nowak|Kowalski|Wiśniewski|Wójcik|Kowalczyk|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|Kozłowski|Jankowski|Mazur|Kwiatkowski|Krawczyk".Split('|');

    private static readonly string[] Turksbegin = "Ak|Al|Altın|Bal|Bay|Boz|Coş|Dağ|Demir|Er|Gök|Gün|Kara|Kaya|Kılıç|Koca|Kork|Oğuz|Öz|Sarı|Taş|Tek|Türk|Uç|Ulu|Yal|Yaz|Yıl".Split('|');
    private static readonly string[] Turksmidden = "||a|ar|da|er|ka|ı|la|ma".Split('|');
    private static readonly string[] Turkseinde = "ay|bay|can|çı|dağ|doğan|er|gül|han|kaya|kurt|oğlu|soy|su|taş|tekin|türk|yol|yurt".Split('|');

    private static readonly string[] Marokkaansvoor = "||El |El |Ait |Ben|Bou|Ou".Split('|');
    private static readonly string[] Marokkaansbegin = "Ab|Ach|Am|Az|Ba|Che|Da|Fa|Gha|Ha|Ham|Ja|Ka|Kha|La|Ma|Mes|Na|Ra|Sa|Sal|Ta|Za|Zer".Split('|');
    private static readonly string[] Marokkaansmidden = "|da|di|fa|hra|ka|la|li|ma|mra|ni|ra|sa|ta|wa|za".Split('|');
    private static readonly string[] Marokkaanseinde = "bi|ch|dane|di|fi|ji|kar|li|lla|ni|oui|ri|rim|ssi|ti|ui|zi".Split('|');

    private static readonly string[] Poolsbegin = "Bar|Bie|Bo|Bor|Cie|Czar|Dą|Gra|Ja|Kac|Ko|Kra|Ku|Li|Ma|Mi|No|Paw|Pie|Ra|Sa|Sie|So|Szcze|To|Tom|Wil|Wa|Za|Zie".Split('|');
    private static readonly string[] Poolsmidden = "|be|bo|da|je|ko|li|ma|ni|ro|sza|to|wi|za".Split('|');
    private static readonly string[] Poolseinde = "cki|czak|czyk|czyński|dek|jewski|ka|kowski|lak|lewski|nek|niak|nowski|rek|ski|szewski|wicz|wski".Split('|');

    private static readonly string[] Begin =
        "Aa|Al|Ar|Bak|Ber|Bie|Bol|Boer|Bra|Bui|Dam|Dek|Dou|Dui|Ege|El|Fei|Fok|Ger|Goe|Gro|Ha|Hee|Hoe|Hol|Hui|IJs|Jel|Kam|Kei|Kla|Kloo|Kor|Krui|Laan|Lee|Loo|Lui|Mee|Moe|Mui|Nie|Noor|Oos|Ou|Pas|Plu|Pol|Rei|Roe|Rui|Scha|Schui|Slo|Spie|Stee|Tam|Ter|Tui|Ver|Vee|Voor|Wa|Wee|Wie|Win|Zan|Zee|Zui|Zwa".Split('|');

    private static readonly string[] Midden = "|be|de|den|ger|ker|le|len|mer|ne|nin|pe|ren|se|ste|ten|ter|ven|ze|del|gel|man|rink".Split('|');

    private static readonly string[] Einde =
        "stra|sma|inga|man|mans|kamp|veld|huis|berg|dijk|ma|sen|ing|ink|beek|hout|horst|donk|land|steen|water|waard|schot|hof|meer|laar|bos|brink|broek|hoven|tra|ers|aar|kens|stal|wijk|burg".Split('|');

    private static readonly string[] Voorvoegsels = "van|van der|de|van den|ten|ter|van de|van 't|in 't|op den".Split('|');

    private readonly string[] namen;

    public Achternamen()
    {
        var toeval = new Toeval(1811);
        var alle = new List<string>(Gewoon);
        var bekend = alle.ToHashSet();
        while (alle.Count < Aantal)
        {
            var naam = toeval.Een(Begin) + toeval.Een(Midden) + (toeval.Is(0.5) ? toeval.Een(Midden) : "") + toeval.Een(Einde);
            naam = toeval.Is(0.2) ? $"{toeval.Een(Voorvoegsels)} {naam}" : naam;
            if (bekend.Add(naam))
            {
                alle.Add(naam);
            }
        }

        namen = [.. alle];
    }

    /// <summary>A family name of this background.</summary>
    public string Een(Herkomst herkomst, Toeval toeval) => herkomst switch
    {
        Herkomst.Turks => toeval.Is(Bekend) ? Turks[toeval.Zipf(Turks.Length, 12)] : Samen(toeval, Turksbegin, Turksmidden, Turkseinde),
        Herkomst.Marokkaans => toeval.Is(Bekend)
            ? Marokkaans[toeval.Zipf(Marokkaans.Length, 12)]
            : toeval.Een(Marokkaansvoor) + Samen(toeval, Marokkaansbegin, Marokkaansmidden, Marokkaanseinde),
        Herkomst.Pools => toeval.Is(Bekend) ? Pools[toeval.Zipf(Pools.Length, 8)] : Samen(toeval, Poolsbegin, Poolsmidden, Poolseinde),
        _ => namen[Rang(toeval)],
    };

    private static int Rang(Toeval toeval) => toeval.Deel() switch
    {
        < DeelHonderd => toeval.Zipf(100, 8.5, 0.88),
        < DeelGewoon => 100 + toeval.Zipf(19_900, 100, 0.75),
        _ => 20_000 + toeval.Zipf(Aantal - 20_000, 20_000, 2.5),
    };

    private static string Samen(Toeval toeval, string[] begin, string[] midden, string[] einde) =>
        toeval.Een(begin) + toeval.Een(midden) + toeval.Een(einde);
}

/// <summary>Where names come from.</summary>
internal enum Herkomst
{
    Nederlands,
    Turks,
    Marokkaans,
    Pools,
}
