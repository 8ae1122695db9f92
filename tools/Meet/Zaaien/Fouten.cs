namespace Kring.Meet.Zaaien;

/// <summary>
/// What goes wrong when somebody is written down a second time: slips of the pen, parts of the date changed round, a
/// removal, a marriage, a call name, and what is left out.
/// </summary>
internal sealed class Fouten(Gezinnen gezinnen)
{
    private static readonly string[] Enkel = ["typfout", "verhuisd", "gewisseld", "cijfer", "zonder datum", "getrouwd", "roepnaam", "klank", "voorletter", "namen gewisseld"];

    private static readonly string[][] Dubbel =
    [
        ["typfout", "verhuisd", "cijfer"], ["getrouwd", "verhuisd"], ["typfout", "verhuisd", "zonder datum"], ["roepnaam", "verhuisd", "gewisseld"],
    ];

    private static readonly Dictionary<string, string> Roepnamen =
        ("Johannes:Jan,Cornelis:Kees,Hendrik:Henk,Willem:Wim,Petrus:Piet,Gerrit:Ger,Jacobus:Jaap,Antonius:Ton,Martinus:Rien,Franciscus:Frans,"
        + "Wilhelmus:Wim,Gerardus:Gerard,Theodorus:Theo,Nicolaas:Nico,Maria:Mieke,Johanna:Hanneke,Cornelia:Corrie,Elisabeth:Els,Wilhelmina:Willy,"
        + "Catharina:Toos,Hendrika:Riek,Adriana:Ria,Petronella:Nel,Jacoba:Coba,Margaretha:Greet,Geertruida:Truus,Helena:Leen,Mohamed:Mohammed,"
        + "Thomas:Tom,Robert:Rob,Michiel:Michel,Suzanne:Sanne,Charlotte:Lotte,Benjamin:Ben,Daan:Daniel,Mehmet:Mohammed,Fatima:Fatma,Johan:Joop").Split(',')
        .Select(paar => paar.Split(':')).ToDictionary(paar => paar[0], paar => paar[1]);

    private static readonly (string Van, string Naar)[] Klanken =
        [("ij", "y"), ("ks", "x"), ("ck", "k"), ("dt", "t"), ("f", "ph"), ("s", "z"), ("c", "k"), ("ee", "e"), ("oo", "o"), ("aa", "ae"), ("ou", "au"), ("ei", "ij"), ("t", "th"), ("v", "f"), ("d", "dt")];

    /// <summary>One error, and what it is called.</summary>
    public (Persoon Persoon, string Wat) EenFout(Persoon persoon, Toeval toeval) => Met(persoon, [toeval.Een(Enkel)], toeval);

    /// <summary>Errors that come together, and what they are called.</summary>
    public (Persoon Persoon, string Wat) MeerFouten(Persoon persoon, Toeval toeval) => Met(persoon, toeval.Een(Dubbel), toeval);

    private (Persoon, string) Met(Persoon persoon, string[] fouten, Toeval toeval) =>
        (fouten.Aggregate(persoon, (een, fout) => Met(een, fout, toeval)), string.Join('+', fouten));

    private Persoon Met(Persoon persoon, string fout, Toeval toeval) => fout switch
    {
        "verhuisd" => persoon with { Adres = gezinnen.Verhuisd(toeval), Telefoon = "" },
        "zonder datum" => persoon with { Geboren = "" },
        "gewisseld" => persoon with { Geboren = $"{persoon.Geboren[..5]}{persoon.Geboren[8..]}-{persoon.Geboren[5..7]}" },
        "cijfer" => persoon with { Geboren = AnderCijfer(persoon.Geboren, toeval) },
        "getrouwd" => persoon with { Achternaam = Getrouwd(persoon, toeval) },
        "roepnaam" when Roepnamen.TryGetValue(persoon.Voornaam, out var roepnaam) => persoon with { Voornaam = roepnaam },
        "voorletter" => persoon with { Voornaam = persoon.Voornaam[..1] + "." },
        "namen gewisseld" => persoon with { Voornaam = persoon.Achternaam, Achternaam = persoon.Voornaam },
        "klank" => persoon with { Achternaam = Klank(persoon.Achternaam, toeval) },
        _ => toeval.Is(0.5) ? persoon with { Achternaam = Typ(persoon.Achternaam, toeval) } : persoon with { Voornaam = Typ(persoon.Voornaam, toeval) },
    };

    private string Getrouwd(Persoon persoon, Toeval toeval)
    {
        var partner = persoon.Partnernaam.Length > 0 ? persoon.Partnernaam : gezinnen.Andernaam(toeval);
        return toeval.Onder(3) switch { 0 => partner, 1 => $"{partner}-{persoon.Achternaam}", _ => $"{persoon.Achternaam}-{partner}" };
    }

    private static string AnderCijfer(string datum, Toeval toeval)
    {
        // The last digit of year, month or day; so it stays a date.
        var plek = toeval.Een([2, 3, 6, 9]);
        var cijfer = (char)('0' + ((datum[plek] - '0' + 1 + toeval.Onder(8)) % 10));
        var anders = string.Concat(datum.AsSpan(0, plek), cijfer.ToString(), datum.AsSpan(plek + 1));
        return DateOnly.TryParse(anders, System.Globalization.CultureInfo.InvariantCulture, out _) ? anders : string.Concat(datum.AsSpan(0, 9), datum[9] == '1' ? "2" : "1");
    }

    private static string Klank(string naam, Toeval toeval)
    {
        var mogelijk = Klanken.Where(klank => naam.Contains(klank.Van, StringComparison.Ordinal)).ToList();
        if (mogelijk.Count == 0)
        {
            return Typ(naam, toeval);
        }

        var (van, naar) = toeval.Een(mogelijk);
        var plek = naam.LastIndexOf(van, StringComparison.Ordinal);
        return string.Concat(naam.AsSpan(0, plek), naar, naam.AsSpan(plek + van.Length));
    }

    private static string Typ(string naam, Toeval toeval)
    {
        if (naam.Length < 2)
        {
            return naam + naam;
        }

        var plek = 1 + toeval.Onder(naam.Length - 1);
        var letter = (char)('a' + toeval.Onder(26));
        return toeval.Onder(4) switch
        {
            0 => naam.Insert(plek, letter.ToString()),
            1 => naam.Remove(plek, 1),
            2 when plek > 1 => string.Concat(naam.AsSpan(0, plek - 1), $"{naam[plek]}{naam[plek - 1]}", naam.AsSpan(plek + 1)),
            _ => string.Concat(naam.AsSpan(0, plek), letter.ToString(), naam.AsSpan(plek + 1)),
        };
    }
}
