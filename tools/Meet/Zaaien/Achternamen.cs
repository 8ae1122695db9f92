namespace Kring.Meet.Zaaien;

/// <summary>
/// Family names: a few hundred common ones and a long tail put together from syllables, as often as in a register: the
/// commonest about one in two hundred, half of the people with a name that fewer than one in five thousand have.
/// </summary>
internal sealed class Achternamen
{
    private const int Aantal = 60_000;
    private const double Vlak = 18;

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
            var naam = toeval.Een(Begin) + toeval.Een(Midden) + toeval.Een(Einde);
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
        Herkomst.Turks => Turks[toeval.Zipf(Turks.Length, 8)],
        Herkomst.Marokkaans => Marokkaans[toeval.Zipf(Marokkaans.Length, 8)],
        Herkomst.Pools => Pools[toeval.Zipf(Pools.Length, 6)],
        _ => namen[toeval.Zipf(namen.Length, Vlak)],
    };
}

/// <summary>Where names come from.</summary>
internal enum Herkomst
{
    Nederlands,
    Turks,
    Marokkaans,
    Pools,
}
