namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Draws the same for the same number, always and on every machine (SplitMix64), whoever else draws.</summary>
internal sealed class Lot(int nummer)
{
    private ulong _stand = (ulong)nummer * 0x9E3779B97F4A7C15;

    /// <summary>A number from the first up to and including the last.</summary>
    public int Van(int eerste, int laatste) => eerste + (int)(Trek() % (ulong)(laatste - eerste + 1));

    /// <summary>So many times out of a hundred.</summary>
    public bool Kans(int procent) => Van(1, 100) <= procent;

    public T Uit<T>(IReadOnlyList<T> keuzes) => keuzes[Van(0, keuzes.Count - 1)];

    /// <summary>One of these, as often as its weight says.</summary>
    public T Gewogen<T>(params (T Keuze, int Gewicht)[] keuzes)
    {
        var punt = Van(1, keuzes.Sum(een => een.Gewicht));
        return keuzes.First(een => (punt -= een.Gewicht) <= 0).Keuze;
    }

    /// <summary>So many different ones, in the order in which they were drawn.</summary>
    public IReadOnlyList<T> Verschillende<T>(IReadOnlyList<T> keuzes, int aantal)
    {
        var over = keuzes.ToList();
        var getrokken = new List<T>();
        while (getrokken.Count < aantal && over.Count > 0)
        {
            var plek = Van(0, over.Count - 1);
            getrokken.Add(over[plek]);
            over.RemoveAt(plek);
        }

        return getrokken;
    }

    private ulong Trek()
    {
        _stand += 0x9E3779B97F4A7C15;
        var getal = (_stand ^ (_stand >> 30)) * 0xBF58476D1CE4E5B9;
        getal = (getal ^ (getal >> 27)) * 0x94D049BB133111EB;
        return getal ^ (getal >> 31);
    }
}
