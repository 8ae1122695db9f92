using System.Globalization;

namespace Kring.Meet;

/// <summary>The measuring could not be done, with the sentence that says why.</summary>
internal sealed class MetingMislukt(string zin) : Exception(zin);

/// <summary>What was asked.</summary>
/// <param name="Map">Where the report goes, and the store while measuring.</param>
/// <param name="Postgres">Connection to an empty PostgreSQL database; SQLite without it.</param>
/// <param name="Programma">The program that is measured.</param>
/// <param name="Clients">How many ask at once, one round of measuring for each.</param>
/// <param name="Seconden">How long each page is measured in a round.</param>
/// <param name="Zaken">About how many open tasks Veilig Thuis has.</param>
internal sealed record Keuzes(
    string Map, string? Postgres, string Programma, IReadOnlyList<int> Clients, int Seconden, int Zaken)
{
    private static readonly Keuzes Gewoon = new("metingen", null, "", [1, 8, 32], 10, 5000);

    /// <summary>Reads the options; null with a sentence when they cannot be followed.</summary>
    public static Keuzes? Lees(string[] opties, out string fout)
    {
        var keuzes = Gewoon;
        fout = "";
        for (var i = 0; i < opties.Length; i += 2)
        {
            if (i + 1 == opties.Length)
            {
                fout = $"Zet een waarde achter {opties[i]}.";
                return null;
            }

            if (Met(keuzes, opties[i], opties[i + 1]) is not { } gelezen)
            {
                fout = $"De keuze {opties[i]} {opties[i + 1]} bestaat niet bij meet.";
                return null;
            }

            keuzes = gelezen;
        }

        return keuzes;
    }

    private static Keuzes? Met(Keuzes keuzes, string naam, string waarde) => naam switch
    {
        "--gegevens" => keuzes with { Map = Path.GetFullPath(waarde) },
        "--postgres" => keuzes with { Postgres = waarde },
        "--programma" => keuzes with { Programma = waarde },
        "--clients" when waarde.Split(',').Select(deel => Getal(deel, 1000)).ToList() is var clients && !clients.Contains(null) =>
            keuzes with { Clients = [.. clients.OfType<int>()] },
        "--seconden" when Getal(waarde, 600) is { } seconden => keuzes with { Seconden = seconden },
        "--zaken" when Getal(waarde, 1_000_000) is { } zaken => keuzes with { Zaken = zaken },
        _ => null,
    };

    private static int? Getal(string tekst, int hoogstens) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= hoogstens ? getal : null;
}
