namespace Kring.Herkenning.Lijsten;

/// <summary>Keys of 32 bits by which records are put together; the same on every machine and in every version.</summary>
public static class Sleutel
{
    /// <summary>The key of a text (FNV-1a, then mixed); zero only for the empty text.</summary>
    public static uint Van(ReadOnlySpan<char> tekst)
    {
        if (tekst.IsEmpty)
        {
            return 0;
        }

        var som = 2166136261u;
        foreach (var teken in tekst)
        {
            som = (som ^ teken) * 16777619u;
        }

        return Meng(som);
    }

    /// <summary>The key of two parts; zero when either is unknown (zero).</summary>
    public static uint Van(uint een, uint twee) => een == 0 || twee == 0 ? 0 : Meng((een * 0x9E3779B1u) ^ (twee + 0x85EBCA77u));

    /// <summary>The key of three parts; zero when any is unknown.</summary>
    public static uint Van(uint een, uint twee, uint drie) => Van(Van(een, twee), drie);

    private static uint Meng(uint som)
    {
        som ^= som >> 16;
        som *= 0x85EBCA6Bu;
        som ^= som >> 13;
        som *= 0xC2B2AE35u;
        som ^= som >> 16;
        return som == 0 ? 1 : som;
    }
}
