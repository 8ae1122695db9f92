using System.Globalization;
using System.Text;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Meet;

/// <summary>The result as text: a table to read, and the same table in Markdown.</summary>
internal static class Verslag
{
    private const int Vergelijkbaar = 8;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    // Measured by others' programs on the same kind of machine: 100,000 cases, PostgreSQL, eight clients, two cores.
    private static readonly (string Wat, string? Bij, string Redmine, string RequestTracker)[] Anderen =
    [
        ("Een zaak openen", "Casus openen", "392 / 690 (19)", "824 / 991 (9)"),
        ("Werklijst", "Werklijst, mijn werk", "357 / 558 (21)", "837 / 946 (9)"),
        ("Zoeken", "Zoeken op naam", "2.508 / 3.208 (3)", "1.645 / 1.852 (5)"),
        ("Een zaak maken", "Politiebericht opnemen", "386 / 1.124 (17)", "1.332 / 2.944 (5)"),
    ];

    /// <summary>Day and time for the name of the file.</summary>
    public static string Stempel() =>
        TimeProvider.System.GetUtcNow().InAmsterdam().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture);

    public static string Maak(Keuzes keuzes, Inhoud inhoud, IReadOnlyList<Uitslag> uitslagen)
    {
        var tekst = new StringBuilder();
        tekst.AppendLine(Nederlands, $"# Snelheid van Kring, {TimeProvider.System.Vandaag().ToString("d MMMM yyyy", Nederlands)}").AppendLine();
        tekst.AppendLine(Nederlands, $"{inhoud.Motor}, {Environment.ProcessorCount} kernen, vrager op dezelfde machine.");
        tekst.AppendLine(Nederlands, $"{inhoud.Taken:N0} open taken van Veilig Thuis, {inhoud.Meldingen:N0} meldingen, {inhoud.Casussen.Count:N0} open casussen, {inhoud.Personen:N0} personen.");
        tekst.AppendLine(Nederlands, $"Elke regel is {keuzes.Seconden} seconden gemeten, in vijf beurten tussen de andere door. Tijden in milliseconden: de helft duurde hoogstens p50, 95 van de 100 hoogstens p95.").AppendLine();
        Tabel(
            tekst,
            ["Wat", "Tegelijk", "p50", "p95", "Per seconde", "p50 tegen kale pagina"],
            [.. uitslagen.Select(Regel)]);
        if (uitslagen.Any(uitslag => uitslag.Clients == Vergelijkbaar))
        {
            tekst.AppendLine().AppendLine("Naast andere programma's op zo'n machine (100.000 zaken, PostgreSQL, 8 tegelijk): p50 / p95 (per seconde).").AppendLine();
            Tabel(
                tekst,
                ["Wat", "Kring nu", "Redmine 5.0", "Request Tracker 5.0"],
                [.. Anderen.Select(ander => new[] { ander.Wat, Eigen(uitslagen, ander.Bij), ander.Redmine, ander.RequestTracker })]);
        }

        return tekst.ToString();
    }

    private static string[] Regel(Uitslag uitslag) =>
    [
        uitslag.Naam,
        uitslag.Clients.ToString(Nederlands),
        Tijd(uitslag.Duren.Percentiel(50)),
        Tijd(uitslag.Duren.Percentiel(95)),
        uitslag.Duren.PerSeconde.ToString("N0", Nederlands),
        uitslag.Duren == uitslag.Maatstaf ? "1" : $"{(uitslag.Duren.Percentiel(50) / uitslag.Maatstaf.Percentiel(50)).ToString("N1", Nederlands)} x",
    ];

    private static string Eigen(IReadOnlyList<Uitslag> uitslagen, string? naam) =>
        uitslagen.Single(een => een.Naam == naam && een.Clients == Vergelijkbaar).Duren is var duren
            ? $"{Tijd(duren.Percentiel(50))} / {Tijd(duren.Percentiel(95))} ({duren.PerSeconde.ToString("N0", Nederlands)})"
            : "";

    private static string Tijd(double milliseconden) => milliseconden.ToString(milliseconden < 10 ? "N1" : "N0", Nederlands);

    /// <summary>A table to read that is Markdown too; all columns but the first stand at the right.</summary>
    public static void Tabel(StringBuilder tekst, string[] koppen, IReadOnlyList<string[]> rijen)
    {
        var breedtes = koppen.Select((kop, kolom) => rijen.Select(rij => rij[kolom].Length).Append(kop.Length).Max()).ToList();
        Rij(tekst, koppen, breedtes);
        Rij(tekst, [.. breedtes.Select((breedte, kolom) => new string('-', breedte - (kolom == 0 ? 0 : 1)) + (kolom == 0 ? "" : ":"))], breedtes);
        foreach (var rij in rijen)
        {
            Rij(tekst, rij, breedtes);
        }
    }

    private static void Rij(StringBuilder tekst, string[] cellen, List<int> breedtes) => tekst.AppendLine(
        Nederlands,
        $"| {string.Join(" | ", cellen.Select((cel, kolom) => kolom == 0 ? cel.PadRight(breedtes[kolom]) : cel.PadLeft(breedtes[kolom])))} |");
}
