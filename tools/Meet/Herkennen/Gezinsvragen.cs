using System.Globalization;
using Kring.Meet.Zaaien;
using Kring.Voorbeeldland.Politie;

namespace Kring.Meet.Herkennen;

/// <summary>Households of five of whom the police tells, each person with something wrong; in half of the reports they moved.</summary>
internal sealed class Gezinsvragen(ulong zaad, int aantal)
{
    public const int Mensen = 5;

    /// <summary>Everybody, by who lives together.</summary>
    public IEnumerable<IReadOnlyList<Persoon>> Bewoners() => Samen(new Gezinnen(zaad).Alle().Take(aantal));

    /// <summary>So many reports, each about another household of those.</summary>
    public IReadOnlyList<Gezinsvraag> Stel(int hoeveel)
    {
        var (toeval, fouten) = (new Toeval(zaad + 2), new Fouten(new Gezinnen(zaad)));
        var verhuizing = new Gezinnen(zaad);
        var grote = Bewoners().Where(gezin => gezin.Count >= Mensen).OrderBy(_ => toeval.Deel()).Take(hoeveel).ToList();
        return [.. grote.Select((gezin, i) => new Gezinsvraag(gezin[0].Nummer, [.. gezin.Take(Mensen).Select(mens => Fout(mens, i % 2 == 1 ? verhuizing.Verhuisd(toeval) : mens.Adres))]))];

        Persoon Fout(Persoon mens, Woonplek adres) =>
            fouten.EenFout(mens with { Adres = adres }, toeval).Persoon with { Adres = adres, Bsn = "", Telefoon = "" };
    }

    /// <summary>The report as the police sends it.</summary>
    public static byte[] Bericht(Gezinsvraag vraag, string kenmerk) => vraag.Mensen
        .Aggregate(
            new Berichtbouwer($"PROEF-{kenmerk}", $"PL9900-{kenmerk}").Incident(new DateOnly(2026, 11, 1), "Thuis", "Ruzie met duwen en trekken."),
            (bericht, mens) => bericht.Betrokkene(Betrokkene(mens)))
        .Bouw();

    private static Persoonsbouwer Betrokkene(Persoon mens)
    {
        var (nummer, letter) = mens.Adres.Deur;
        var betrokkene = new Persoonsbouwer(mens.Voornaam, mens.Voorvoegsel, mens.Geslachtsnaam, mens.Man ? "M" : "V")
            .Woont(mens.Adres.Straat, nummer, letter, null, mens.Adres.Postcode, mens.Adres.Plaats)
            .Rol(mens.Plek == "kind" ? "jeugdige" : "ouder met gezag");
        return DateOnly.TryParseExact(mens.Geboren, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? betrokkene.Geboren(dag) : betrokkene;
    }

    // A grown-up child that lives elsewhere is a household of its own.
    private static IEnumerable<IReadOnlyList<Persoon>> Samen(IEnumerable<Persoon> mensen)
    {
        var gezin = new List<Persoon>();
        foreach (var mens in mensen)
        {
            if (gezin.Count > 0 && gezin[0].Huishouden != mens.Huishouden)
            {
                foreach (var dak in gezin.GroupBy(een => een.Adres))
                {
                    yield return [.. dak];
                }

                gezin.Clear();
            }

            gezin.Add(mens);
        }

        foreach (var dak in gezin.GroupBy(een => een.Adres))
        {
            yield return [.. dak];
        }
    }
}

/// <summary>A report about five people.</summary>
/// <param name="Eerste">The number of one of the household it is about.</param>
/// <param name="Mensen">What is told of them.</param>
internal sealed record Gezinsvraag(int Eerste, IReadOnlyList<Persoon> Mensen);

/// <summary>How fast a household was proposed, and whether it was the right one.</summary>
/// <param name="Duren">How long each proposal took.</param>
/// <param name="Voorop">The share in which the right household stands first.</param>
/// <param name="Erbij">The share in which it is one of those that are shown.</param>
/// <param name="Vullen">How long it took to put the people in the database, in seconds.</param>
internal sealed record Gezinsuitslag(Duren Duren, double Voorop, double Erbij, double Vullen);
