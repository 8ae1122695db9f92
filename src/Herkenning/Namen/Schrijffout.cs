namespace Kring.Herkenning.Namen;

/// <summary>
/// How many slips of the pen lie between two words: a letter put in, left out, replaced, or two neighbours changed round
/// (optimal string alignment; Damerau 1964).
/// </summary>
public static class Schrijffout
{
    private const int Meeste = 40;

    /// <summary>The number of slips, or three when it is more than two.</summary>
    public static int Tel(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
        {
            var korter = b;
            b = a;
            a = korter;
        }

        var gelijk = a.CommonPrefixLength(b);
        a = a[gelijk..];
        b = b[gelijk..];
        while (a.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return b.Length - a.Length > 2 || b.Length > Meeste ? 3
            : a.Length == 0 ? b.Length
            : b.Length == 1 ? 1
            : Math.Min(3, Raster(a, b));
    }

    // Three rows of the usual grid suffice: a swap looks two rows back.
    private static int Raster(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> voorlaatste = stackalloc int[b.Length + 1];
        Span<int> vorige = stackalloc int[b.Length + 1];
        Span<int> rij = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            vorige[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            if (VulRij(a, b, i, voorlaatste, vorige, rij) > 2)
            {
                return 3;
            }

            var vrij = voorlaatste;
            voorlaatste = vorige;
            vorige = rij;
            rij = vrij;
        }

        return vorige[b.Length];
    }

    private static int VulRij(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, Span<int> voorlaatste, Span<int> vorige, Span<int> rij)
    {
        var laagste = rij[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var kost = Math.Min(Math.Min(vorige[j], rij[j - 1]) + 1, vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                kost = Math.Min(kost, voorlaatste[j - 2] + 1);
            }

            rij[j] = kost;
            laagste = Math.Min(laagste, kost);
        }

        return laagste;
    }
}
