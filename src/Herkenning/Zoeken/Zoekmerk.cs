using Kring.Herkenning.Datums;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// A person in one number: pieces of date, names and postcode. Comparing two marks tells roughly how alike two persons are,
/// without fetching either.
/// </summary>
public static class Zoekmerk
{
    // Width of each piece, and how much agreement on it counts.
    private static readonly (int Breedte, int Telt)[] Stukken = [(8, 3), (4, 2), (5, 2), (11, 6), (10, 5), (8, 5), (8, 2), (5, 2), (5, 1)];

    /// <summary>Packs the pieces; a piece that is unknown is zero.</summary>
    internal static long Maak(Datum geboren, uint achter, uint voor, uint postcode, uint begin, uint einde, uint letter)
    {
        ReadOnlySpan<uint> delen = [(uint)Math.Clamp(geboren.Jaar - 1850, 0, 255), (uint)geboren.Maand, (uint)geboren.Dag, achter, voor, postcode, begin, einde, letter];
        var merk = 0L;
        for (var i = 0; i < delen.Length; i++)
        {
            var breedte = Stukken[i].Breedte;
            // Never zero for something known.
            var deel = delen[i] == 0 ? 0 : (delen[i] % ((1u << breedte) - 1)) + 1;
            merk = (merk << breedte) | deel;
        }

        return merk;
    }

    /// <summary>How alike two marks are: pieces that agree count for, known pieces that differ count nothing.</summary>
    public static int Lijkt(long een, long ander)
    {
        var som = 0;
        for (var i = Stukken.Length - 1; i >= 0; i--)
        {
            var (breedte, telt) = Stukken[i];
            var masker = (1L << breedte) - 1;
            som += (een & masker) != 0 && (een & masker) == (ander & masker) ? telt : 0;
            een >>= breedte;
            ander >>= breedte;
        }

        return som;
    }
}
