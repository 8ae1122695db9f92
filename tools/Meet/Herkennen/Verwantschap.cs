using Kring.Meet.Zaaien;

namespace Kring.Meet.Herkennen;

/// <summary>Which pairs were wrongly taken for one person, by how the two are related; and which right ones were missed.</summary>
internal static class Verwantschap
{
    private static readonly string[] Soorten = ["partners", "tweelingen", "broers en zussen", "vaders en zoons", "andere familie", "vreemden"];

    /// <summary>How many wrong pairs of each kind.</summary>
    public static IReadOnlyList<(string Wat, int Aantal)> Tel(
        Proeflijst lijst, Dictionary<string, Regel> regels, IEnumerable<(string Een, string Ander)> paren)
    {
        var fout = paren.Where(paar => lijst.Personen[paar.Een] != lijst.Personen[paar.Ander])
            .CountBy(paar => Soort(Eerste(paar.Een), Eerste(paar.Ander))).ToDictionary();
        // As they were written down first, without errors.
        Persoon Eerste(string id) => regels[$"P{lijst.Personen[id]}"].Persoon;

        return [.. Soorten.Select(wat => (wat, fout.GetValueOrDefault(wat)))];
    }

    /// <summary>Of the second records with each kind of error, the share that was put with the first.</summary>
    public static IReadOnlyList<(string Fout, int Aantal, double Gevonden)> PerFout(
        Proeflijst lijst, Dictionary<string, Regel> regels, IEnumerable<(string Een, string Ander)> paren)
    {
        var gevonden = paren.Where(paar => lijst.Personen[paar.Een] == lijst.Personen[paar.Ander] && (paar.Een[0] == 'P' || paar.Ander[0] == 'P'))
            .Select(paar => paar.Een[0] == 'P' ? paar.Ander : paar.Een).ToHashSet();
        return
        [
            .. regels.Values.Where(regel => regel.Fout.Length > 0).GroupBy(regel => regel.Fout).OrderBy(groep => groep.Key, StringComparer.Ordinal)
                .Select(groep => (groep.Key, groep.Count(), groep.Average(regel => gevonden.Contains(regel.Id) ? 1d : 0))),
        ];
    }

    private static string Soort(Persoon een, Persoon ander) =>
        een.Huishouden != ander.Huishouden ? "vreemden"
        : een.Plek == "partner" && ander.Plek == "partner" ? "partners"
        : een.Plek == ander.Plek ? (een.Nummer - ander.Nummer is 1 or -1 && een.Geboren == ander.Geboren ? "tweelingen" : "broers en zussen")
        : een.Man && ander.Man ? "vaders en zoons"
        : "andere familie";
}
