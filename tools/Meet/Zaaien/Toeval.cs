namespace Kring.Meet.Zaaien;

/// <summary>Chance that is the same on every machine for one seed (SplitMix64).</summary>
internal sealed class Toeval(ulong zaad)
{
    private ulong stand = zaad;

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Deel() => (Volgende() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to but not including the end.</summary>
    public int Onder(int einde) => (int)(Deel() * einde);

    /// <summary>True this often.</summary>
    public bool Is(double kans) => Deel() < kans;

    /// <summary>One of these.</summary>
    public T Een<T>(IReadOnlyList<T> uit) => uit[Onder(uit.Count)];

    /// <summary>A place in a list of which the first are the commonest: rank r comes up as 1/(r + vlak).</summary>
    public int Zipf(int aantal, double vlak) =>
        Math.Min(aantal - 1, (int)(vlak * (Math.Pow((aantal + vlak) / vlak, Deel()) - 1)));

    /// <summary>A place in a long list of which the first are the commonest: rank r comes up as 1/(r + vlak) to a power that is not one.</summary>
    public int Zipf(int aantal, double vlak, double macht)
    {
        var (over, begin) = (1 - macht, Math.Pow(vlak, 1 - macht));
        return Math.Min(aantal - 1, (int)(Math.Pow(begin + (Deel() * (Math.Pow(aantal + vlak, over) - begin)), 1 / over) - vlak));
    }

    private ulong Volgende()
    {
        stand += 0x9E3779B97F4A7C15;
        var z = stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
