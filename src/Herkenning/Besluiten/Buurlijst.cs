namespace Kring.Herkenning.Besluiten;

/// <summary>For every person the pairs it stands in.</summary>
internal sealed class Buurlijst
{
    private readonly int[] begin;
    private readonly int[] paren;

    public Buurlijst(int personen, Kandidaat[] kandidaten)
    {
        begin = new int[personen + 2];
        paren = new int[kandidaten.Length * 2];
        foreach (var kandidaat in kandidaten)
        {
            begin[kandidaat.Een + 2]++;
            begin[kandidaat.Ander + 2]++;
        }

        for (var i = 2; i < begin.Length; i++)
        {
            begin[i] += begin[i - 1];
        }

        for (var i = 0; i < kandidaten.Length; i++)
        {
            paren[begin[kandidaten[i].Een + 1]++] = i;
            paren[begin[kandidaten[i].Ander + 1]++] = i;
        }
    }

    /// <summary>The numbers of the pairs of a person.</summary>
    public ReadOnlySpan<int> Van(int persoon) => paren.AsSpan(begin[persoon], begin[persoon + 1] - begin[persoon]);
}
