using System.Text;

namespace Kring.Meet.Herkennen;

/// <summary>Invented people in one file or two, and who is who.</summary>
/// <param name="Bestanden">One file to deduplicate, or two to link.</param>
/// <param name="Kolommen">What the columns are, as typed on the command line.</param>
internal sealed record Proeflijst(IReadOnlyList<string> Bestanden, string Kolommen)
{
    /// <summary>Which person an id of the file belongs to.</summary>
    public Dictionary<string, int> Personen { get; } = new(StringComparer.Ordinal);

    /// <summary>How many pairs are one person: in one file every two, in two files only those across.</summary>
    public int Paren => Personen.Values.CountBy(persoon => persoon).Sum(groep => Bestanden.Count == 1 ? groep.Value * (groep.Value - 1) / 2 : groep.Value - 1);

    /// <summary>Opens a file to write, the same on every machine.</summary>
    public static StreamWriter Schrijver(string pad) =>
        new(pad, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };

    /// <summary>Reads rows of a file without quotes; the header is passed over.</summary>
    public static IEnumerable<string[]> Rijen(string pad) => File.ReadLines(pad).Skip(1).Select(regel => regel.Split(','));
}

/// <summary>How well pairs were found.</summary>
/// <param name="Precisie">The share of the found that is right.</param>
/// <param name="Gevonden">The share of the right ones that was found.</param>
/// <param name="Seconden">How long it took.</param>
internal sealed record Paaruitslag(double Precisie, double Gevonden, double Seconden)
{
    /// <summary>Both in one figure: their harmonic mean.</summary>
    public double F1 => Precisie + Gevonden == 0 ? 0 : 2 * Precisie * Gevonden / (Precisie + Gevonden);

    /// <summary>Compares the pairs found with who is who.</summary>
    public static Paaruitslag Van(Proeflijst lijst, IReadOnlyCollection<(string Een, string Ander)> paren, double seconden)
    {
        var juist = paren.Count(paar => lijst.Personen[paar.Een] == lijst.Personen[paar.Ander]);
        return new((double)juist / Math.Max(1, paren.Count), (double)juist / Math.Max(1, lijst.Paren), seconden);
    }
}
