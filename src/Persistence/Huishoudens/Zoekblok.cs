using System.Runtime.InteropServices;

namespace Kring.Persistence.Huishoudens;

/// <summary>One person under one key, as it stands in the store: sixteen bytes, the lowest first.</summary>
/// <param name="Sleutel">The key.</param>
/// <param name="Nummer">The number of the person.</param>
/// <param name="Merk">The mark of the person.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Zoekrij(uint Sleutel, uint Nummer, long Merk);

/// <summary>
/// Neighbouring keys stand together in one row of the database, in order. There are more than thirty keys to a person: a row
/// for each would cost a hundred million inserts where now two million suffice.
/// </summary>
internal static class Zoekblok
{
    private const int Bits = 21;

    /// <summary>Of one key no more are kept; a key so common tells nothing.</summary>
    public const int Meeste = 40_000;

    /// <summary>In which row a key stands.</summary>
    public static long Groep(uint sleutel) => sleutel >> (32 - Bits);

    /// <summary>The persons under one key.</summary>
    public static ReadOnlySpan<Zoekrij> Onder(uint sleutel, byte[] blok)
    {
        var rijen = MemoryMarshal.Cast<byte, Zoekrij>(blok);
        var begin = Eerste(rijen, sleutel);
        return rijen[begin..(begin + Eerste(rijen[begin..], (ulong)sleutel + 1))];
    }

    /// <summary>A row as bytes.</summary>
    public static byte[] Van(ReadOnlySpan<Zoekrij> rijen) => MemoryMarshal.AsBytes(rijen).ToArray();

    // The place of the first key that is not lower.
    private static int Eerste(ReadOnlySpan<Zoekrij> rijen, ulong sleutel)
    {
        var (van, tot) = (0, rijen.Length);
        while (van < tot)
        {
            var midden = (van + tot) / 2;
            (van, tot) = rijen[midden].Sleutel < sleutel ? (midden + 1, tot) : (van, midden);
        }

        return van;
    }
}
