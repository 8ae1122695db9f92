using System.Globalization;

namespace Kring.Meet.Logboek;

/// <summary>What was asked of the measuring of the log.</summary>
/// <param name="Map">Where the report goes, and the store while measuring.</param>
/// <param name="Postgres">Connection to an empty PostgreSQL database; SQLite without it.</param>
/// <param name="Regels">How many lines there are before measuring begins.</param>
/// <param name="Seconden">How long lines come in while they are sealed.</param>
internal sealed record Logkeuzes(string Map, string? Postgres, int Regels, int Seconden)
{
    /// <summary>Reads the options; null with a sentence when they cannot be followed.</summary>
    public static Logkeuzes? Lees(string[] opties, out string fout)
    {
        Logkeuzes? keuzes = new("metingen", null, 10_000_000, 30);
        fout = "";
        for (var i = 0; i < opties.Length && keuzes is not null; i += 2)
        {
            var waarde = i + 1 < opties.Length ? opties[i + 1] : "";
            keuzes = keuzes.Met(opties[i], waarde);
            fout = keuzes is null ? $"De keuze {opties[i]} {waarde} bestaat niet bij meet logboek." : "";
        }

        return keuzes;
    }

    private Logkeuzes? Met(string naam, string waarde) => naam switch
    {
        "--gegevens" when waarde.Length > 0 => this with { Map = Path.GetFullPath(waarde) },
        "--postgres" when waarde.Length > 0 => this with { Postgres = waarde },
        "--programma" => this,
        "--regels" when Getal(waarde, 100_000_000) is { } regels => this with { Regels = regels },
        "--seconden" when Getal(waarde, 3600) is { } seconden => this with { Seconden = seconden },
        _ => null,
    };

    private static int? Getal(string tekst, int hoogstens) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= hoogstens ? getal : null;
}
