using System.Globalization;
using System.Text;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Meet.Herkennen;

/// <summary>The result: one table with figures, goals and ratios, and below it what the figures are made of.</summary>
internal sealed class Proefverslag(Proefkeuzes keuzes)
{
    public const string Maatstaf = "PostgreSQL met pg_trgm";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly List<Paaruitslag> duits = [];
    private readonly List<(bool MetNummer, Paaruitslag Uitslag)> adressen = [];
    private readonly List<(string Waar, int Personen, Zoekuitslag Uitslag)> zoeken = [];
    private readonly List<(string Waar, int Personen, Gezinsuitslag Uitslag)> gezinnen = [];
    private Paaruitslag nederlanders = new(0, 0, 0);
    private IReadOnlyList<(string Wat, int Aantal)> verwant = [];
    private IReadOnlyList<(string Fout, int Aantal, double Gevonden)> perFout = [];

    public void Duits(Paaruitslag uitslag) => duits.Add(uitslag);

    public void Adressen(Paaruitslag uitslag, bool metNummer) => adressen.Add((metNummer, uitslag));

    public void Nederlanders(Paaruitslag uitslag, IReadOnlyList<(string, int)> soorten, IReadOnlyList<(string, int, double)> fouten) =>
        (nederlanders, verwant, perFout) = (uitslag, soorten, fouten);

    public void Zoeken(string waar, int personen, Zoekuitslag uitslag) => zoeken.Add((waar, personen, uitslag));

    public void Gezinnen(string waar, int personen, Gezinsuitslag uitslag) => gezinnen.Add((waar, personen, uitslag));

    /// <summary>How long the yardstick took for the same reports; null when it was not asked.</summary>
    public Duren? Gezinsmaatstaf { get; set; }

    public string Maak()
    {
        var tekst = new StringBuilder();
        tekst.AppendLine(Nederlands, $"# Herkennen, {TimeProvider.System.Vandaag().ToString("d MMMM yyyy", Nederlands)}").AppendLine();
        tekst.AppendLine(Nederlands, $"{Environment.ProcessorCount} kernen. Verzonnen mensen (zaad {keuzes.Zaad}); de drempel kiest het model, zonder voorbeelden. Tijden met het starten van het programma erbij; bij zoeken per vraag. De maatstaf krijgt van dezelfde vragen de eerste duizend, of zoveel als in acht minuten gaan. Van een melding over vijf mensen is gemeten wat de pagina doet voor zij wordt getekend, met de regel in het logboek; de maatstaf zoekt de vijf na elkaar.").AppendLine();
        List<string[]> rijen =
        [
            .. Paarrijen("Ontdubbel 10.000 Duitse namen", duits, 0.975, 1),
            .. Paarrijen("Koppel 5.000 aan 5.000, zonder nummer", Met(metNummer: false), 0.9985, 3),
            .. Paarrijen("Koppel 5.000 aan 5.000, met nummer", Met(metNummer: true), 0.9995, 3),
            .. Paarrijen(string.Create(Nederlands, $"Ontdubbel {keuzes.Lijst * 12L / 10:N0} Nederlanders"), [nederlanders], 0.95, 60),
            ["Familie ten onrechte één, per duizend paren", (1000 * Familie / Math.Max(1, Paren)).ToString("N2", Nederlands), "0", ""],
            .. zoeken.Where(een => een.Waar != Maatstaf).SelectMany(een => Zoekrijen(een.Waar, een.Personen, een.Uitslag)),
            .. gezinnen.SelectMany(een => Gezinsrijen(een.Waar, een.Personen, een.Uitslag)),
        ];
        Verslag.Tabel(tekst, ["Wat", "Nu", "Doel", "Tegen de maatstaf"], rijen);
        Onderdelen(tekst);
        return tekst.ToString();
    }

    private double Familie => verwant.Where(een => een.Wat != "vreemden").Sum(een => een.Aantal);

    private double Paren => (keuzes.Lijst / 5d) * 1.03;

    private List<Paaruitslag> Met(bool metNummer) => [.. adressen.Where(een => een.MetNummer == metNummer).Select(een => een.Uitslag)];

    private static IEnumerable<string[]> Paarrijen(string wat, List<Paaruitslag> uitslagen, double doel, int seconden)
    {
        yield return [$"{wat}: F1", VanTot(uitslagen.Select(een => een.F1), "N4"), $"≥ {doel.ToString(Nederlands)}", ""];
        yield return ["  precisie", VanTot(uitslagen.Select(een => een.Precisie), "N4"), "", ""];
        yield return ["  gevonden", VanTot(uitslagen.Select(een => een.Gevonden), "N4"), "", ""];
        yield return ["  seconden", VanTot(uitslagen.Select(een => een.Seconden), "N1"), $"≤ {seconden}", ""];
    }

    private IEnumerable<string[]> Zoekrijen(string waar, int personen, Zoekuitslag uitslag)
    {
        var maatstaf = zoeken.Find(een => een.Waar == Maatstaf && een.Personen == personen).Uitslag;
        var vijfde = zoeken.Find(een => een.Waar == waar && een.Personen == personen / 5).Uitslag;
        var wat = string.Create(Nederlands, $"Zoek onder {personen:N0}, {waar}");
        yield return [$"{wat}: p95 in ms", Getal(uitslag.P95, "N1"), "≤ 25", Keer(uitslag.P95, maatstaf?.P95)];
        yield return ["  p50 in ms", Getal(uitslag.P50, "N1"), "", Keer(uitslag.P50, maatstaf?.P50)];
        yield return ["  bij de eerste tien, één fout", Getal(uitslag.Recall(dubbel: false), "N4"), "≥ 0,998", Naast(maatstaf?.Recall(dubbel: false))];
        yield return ["  bij de eerste tien, meer fouten", Getal(uitslag.Recall(dubbel: true), "N4"), "≥ 0,97", Naast(maatstaf?.Recall(dubbel: true))];
        yield return ["  laden in seconden", Getal(uitslag.Laden, "N0"), personen == 5_000_000 ? "≤ 600" : "", Keer(uitslag.Laden, maatstaf?.Laden)];
        if (vijfde is not null)
        {
            yield return ["  p95 tegen die onder een vijfde", Keer(uitslag.P95, vijfde.P95), "≤ 2 x", ""];
        }
    }

    private IEnumerable<string[]> Gezinsrijen(string waar, int personen, Gezinsuitslag uitslag)
    {
        yield return [string.Create(Nederlands, $"Huishouden bij vijf gemelden, {personen:N0}, {waar}: p95 in ms"), Getal(uitslag.Duren.Percentiel(95), "N0"), "≤ 150", Keer(uitslag.Duren.Percentiel(95), Gezinsmaatstaf?.Percentiel(95))];
        yield return ["  p50 in ms", Getal(uitslag.Duren.Percentiel(50), "N0"), "", Keer(uitslag.Duren.Percentiel(50), Gezinsmaatstaf?.Percentiel(50))];
        yield return ["  het juiste voorop", Getal(uitslag.Voorop, "N4"), "", ""];
        yield return ["  het juiste bij wat de pagina toont", Getal(uitslag.Erbij, "N4"), "", ""];
    }

    private void Onderdelen(StringBuilder tekst)
    {
        tekst.AppendLine().AppendLine("Ten onrechte één, in de lijst van Nederlanders.").AppendLine();
        Verslag.Tabel(tekst, ["Wie", "Paren", "Per duizend"], [.. verwant.Select(een => new[] { een.Wat, een.Aantal.ToString("N0", Nederlands), Getal(1000 * een.Aantal / Math.Max(1, Paren), "N2") })]);
        tekst.AppendLine().AppendLine("Tweede inschrijvingen die bij de eerste zijn gevonden, per fout.").AppendLine();
        Verslag.Tabel(tekst, ["Fout", "Aantal", "Gevonden"], [.. perFout.Select(een => new[] { een.Fout, een.Aantal.ToString("N0", Nederlands), Getal(een.Gevonden, "N3") })]);
        foreach (var personen in zoeken.Select(een => een.Personen).Distinct())
        {
            var naast = zoeken.Where(een => een.Personen == personen).Select(een => (een.Waar, PerFout: een.Uitslag.PerFout().ToDictionary(fout => fout.Fout))).ToList();
            tekst.AppendLine().AppendLine(Nederlands, $"Bij de eerste tien onder {personen:N0}, per fout.").AppendLine();
            Verslag.Tabel(
                tekst,
                ["Fout", "Vragen", .. naast.Select(een => een.Waar)],
                [.. naast[0].PerFout.Values.Select(fout => (string[])[fout.Fout, fout.Aantal.ToString(Nederlands), .. naast.Select(een => Getal(een.PerFout.GetValueOrDefault(fout.Fout).Recall, "N3"))])]);
        }
    }

    private static string VanTot(IEnumerable<double> waarden, string vorm)
    {
        var rij = waarden.Order().ToList();
        var (laagste, hoogste) = (Getal(rij[0], vorm), Getal(rij[^1], vorm));
        return laagste == hoogste ? laagste : $"{laagste} tot {hoogste}";
    }

    private static string Getal(double waarde, string vorm) => waarde.ToString(vorm, Nederlands);

    private static string Keer(double waarde, double? maatstaf) => maatstaf is > 0 ? $"{Getal(waarde / maatstaf.Value, "N2")} x" : "";

    private static string Naast(double? maatstaf) => maatstaf is { } waarde ? $"daar {Getal(waarde, "N4")}" : "";
}
