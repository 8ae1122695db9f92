using System.Globalization;

namespace Kring.Meet.Herkennen;

/// <summary>What was asked of measuring how people are recognised.</summary>
/// <param name="Map">Where the report goes, and the files while measuring.</param>
/// <param name="Programma">The program that is measured.</param>
/// <param name="Postgres">A PostgreSQL server on which databases may be made; without it only SQLite is measured.</param>
/// <param name="Personen">Among how many persons is searched, at most; also among a fifth of them.</param>
/// <param name="Vragen">How many are looked up.</param>
/// <param name="Gezinnen">For how many reports of five people a household is proposed.</param>
/// <param name="Lijst">How many Dutch persons are deduplicated, apart from a fifth of them once more with errors.</param>
/// <param name="Bestanden">How many files of each of the small kinds.</param>
/// <param name="Zaad">Another number gives other people.</param>
internal sealed record Proefkeuzes(
    string Map, string Programma, string? Postgres, int Personen, int Vragen, int Gezinnen, int Lijst, int Bestanden, ulong Zaad)
{
    private const int RegioHoogstens = 1_000_000;

    private static readonly Proefkeuzes Gewoon = new("metingen", "", null, 5_000_000, 4000, 300, 1_000_000, 3, 7);

    /// <summary>Among how many is searched: a fifth first, then all.</summary>
    public IReadOnlyList<int> Aantallen => [Personen / 5, Personen];

    /// <summary>Among how many of those households are proposed: a region has a million people at most.</summary>
    public int InDeRegio => Aantallen.Where(aantal => aantal <= RegioHoogstens).DefaultIfEmpty(Aantallen[0]).Max();

    /// <summary>Reads the options; null with a sentence when they cannot be followed.</summary>
    public static Proefkeuzes? Lees(string[] opties, out string fout)
    {
        var keuzes = Gewoon;
        fout = "";
        for (var i = 0; i < opties.Length; i++)
        {
            if (opties[i] == "--snel")
            {
                keuzes = keuzes with { Personen = 100_000, Vragen = 1000, Gezinnen = 100, Lijst = 100_000, Bestanden = 2 };
            }
            else if (i + 1 < opties.Length && Met(keuzes, opties[i], opties[i + 1]) is { } gelezen)
            {
                (keuzes, i) = (gelezen, i + 1);
            }
            else
            {
                fout = $"De keuze {opties[i]} {opties.ElementAtOrDefault(i + 1)} bestaat niet bij meet herkenning.";
                return null;
            }
        }

        return keuzes;
    }

    private static Proefkeuzes? Met(Proefkeuzes keuzes, string naam, string waarde) => naam switch
    {
        "--gegevens" => keuzes with { Map = Path.GetFullPath(waarde) },
        "--programma" => keuzes with { Programma = waarde },
        "--postgres" => keuzes with { Postgres = waarde },
        "--personen" when Getal(waarde, 500) is { } personen => keuzes with { Personen = personen },
        "--vragen" when Getal(waarde, 100) is { } vragen => keuzes with { Vragen = vragen },
        "--lijst" when Getal(waarde, 500) is { } lijst => keuzes with { Lijst = lijst },
        "--bestanden" when Getal(waarde, 1) is { } bestanden => keuzes with { Bestanden = bestanden },
        "--zaad" when Getal(waarde, 1) is { } zaad => keuzes with { Zaad = (ulong)zaad },
        _ => null,
    };

    private static int? Getal(string tekst, int minstens) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minstens && getal <= 20_000_000 ? getal : null;
}
