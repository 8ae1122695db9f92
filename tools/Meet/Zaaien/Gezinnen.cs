using System.Globalization;

namespace Kring.Meet.Zaaien;

/// <summary>
/// Invented households: people alone, couples, families with brothers, sisters and twins, fathers and sons of one name.
/// Partners share an address and often a name; that is what a matcher must not be fooled by.
/// </summary>
internal sealed class Gezinnen(ulong zaad)
{
    private const int Peiljaar = 2025;

    private readonly Toeval toeval = new(zaad);
    private readonly Achternamen achternamen = new();
    private readonly Land land = new();
    private int nummer;
    private int huishouden;

    /// <summary>A home for who moved.</summary>
    public Woonplek Verhuisd(Toeval eigen) => land.Een(eigen);

    /// <summary>A name for who married.</summary>
    public string Andernaam(Toeval eigen) => achternamen.Een(Herkomst.Nederlands, eigen);

    /// <summary>Persons without end, household by household.</summary>
    public IEnumerable<Persoon> Alle()
    {
        while (true)
        {
            foreach (var persoon in Gezin())
            {
                yield return persoon;
            }
        }
    }

    private List<Persoon> Gezin()
    {
        huishouden++;
        var herkomst = toeval.Deel() switch { < 0.03 => Herkomst.Turks, < 0.06 => Herkomst.Marokkaans, < 0.075 => Herkomst.Pools, _ => Herkomst.Nederlands };
        var adres = land.Een(toeval);
        var jaar = Peiljaar - 19 - toeval.Onder(70);
        var hoofd = Maak(herkomst, toeval.Is(0.5), jaar, achternamen.Een(herkomst, toeval), adres, "partner");
        if (toeval.Is(0.38))
        {
            return [hoofd];
        }

        var partner = Maak(herkomst, toeval.Is(0.02) ? hoofd.Man : !hoofd.Man, jaar - 6 + toeval.Onder(13), achternamen.Een(herkomst, toeval), adres, "partner");
        (hoofd, partner) = hoofd.Man || partner.Man ? Getrouwd(hoofd, partner) : (hoofd, partner);
        List<Persoon> gezin = [hoofd, partner];
        if (toeval.Is(0.6))
        {
            gezin.AddRange(Kinderen(herkomst, hoofd.Man ? hoofd : partner, jaar, adres));
        }

        return gezin;
    }

    // Half of the married women use the name of their husband, some beside their own.
    private (Persoon, Persoon) Getrouwd(Persoon een, Persoon ander)
    {
        var (man, vrouw) = een.Man ? (een, ander) : (ander, een);
        var keuze = toeval.Deel();
        vrouw = vrouw with { Partnernaam = man.Achternaam };
        vrouw = keuze < 0.3 ? vrouw with { Achternaam = man.Achternaam, Partnernaam = vrouw.Achternaam }
            : keuze < 0.5 ? vrouw with { Achternaam = $"{man.Achternaam}-{vrouw.Achternaam}" }
            : vrouw;
        return een.Man ? (man, vrouw) : (vrouw, man);
    }

    private IEnumerable<Persoon> Kinderen(Herkomst herkomst, Persoon ouder, int ouderjaar, Woonplek adres)
    {
        var jaar = ouderjaar + 24 + toeval.Onder(8);
        for (var aantal = 1 + toeval.Zipf(5, 2); aantal > 0 && jaar <= Peiljaar; aantal--, jaar += 1 + toeval.Onder(4))
        {
            var kind = Maak(herkomst, toeval.Is(0.51), jaar, ouder.Achternaam.Split('-')[0], Peiljaar - jaar > 24 ? land.Een(toeval) : adres, "kind");
            kind = kind.Man && toeval.Is(0.05) ? kind with { Voornaam = ouder.Voornaam } : kind;
            yield return kind;
            if (toeval.Is(0.016))
            {
                yield return Tweeling(herkomst, kind, jaar);
            }
        }
    }

    // Nobody gives twins one name.
    private Persoon Tweeling(Herkomst herkomst, Persoon kind, int jaar)
    {
        var ander = Maak(herkomst, toeval.Is(0.6) ? kind.Man : !kind.Man, jaar, kind.Achternaam, kind.Adres, "kind") with { Geboren = kind.Geboren };
        while (ander.Voornaam == kind.Voornaam)
        {
            ander = ander with { Voornaam = Voornamenlijst.Een(herkomst, ander.Man, jaar, toeval) };
        }

        return ander;
    }

    private Persoon Maak(Herkomst herkomst, bool man, int jaar, string achternaam, Woonplek adres, string plek)
    {
        nummer++;
        var onbekend = herkomst is Herkomst.Turks or Herkomst.Marokkaans && jaar < 1985 && toeval.Is(0.15);
        var dag = new DateOnly(jaar, 1, 1).AddDays(onbekend ? 0 : toeval.Onder(365));
        return new(nummer, huishouden, plek)
        {
            Voornaam = Voornamenlijst.Een(herkomst, man, jaar, toeval),
            Achternaam = achternaam,
            Geboren = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Man = man,
            Adres = adres,
            Bsn = Proefnummer(nummer),
            Telefoon = toeval.Is(0.7) ? $"06{10_000_000 + toeval.Onder(89_999_999)}" : "",
        };
    }

    // Numbers that begin with 999 are for trying out; there are some ninety thousand of them, whoever comes later has none.
    private static string Proefnummer(int volgnummer)
    {
        var acht = 99_900_000 + volgnummer;
        var som = 0;
        for (var (rest, gewicht) = (acht, 2); gewicht <= 9; rest /= 10, gewicht++)
        {
            som += rest % 10 * gewicht;
        }

        return volgnummer < 100_000 && som % 11 < 10 ? $"{acht}{som % 11}" : "";
    }
}
