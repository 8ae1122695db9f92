namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Judges a pair beside its rivals. When a person resembles two others who do not resemble one another, at most one of them
/// is the same person, so each takes chance from the other. And where nearly everybody has a counterpart, having none is
/// unlikely too.
/// </summary>
internal sealed class Mededinging(int personen, int grens, bool eenOpEen)
{
    private const int Rondes = 4;
    private const double MinstAlleen = 0.003;

    /// <summary>The chances of all pairs beside one another.</summary>
    public Kandidaat[] Weeg(Kandidaat[] kandidaten)
    {
        var buren = new Buurlijst(personen, kandidaten);
        var uit = kandidaten.Select(kandidaat => kandidaat with { Kans = kandidaat.Kansen / (1 + kandidaat.Kansen) }).ToArray();
        var schaal = 1d;
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var alleen = Alleen(uit);
            var vorige = uit;
            var factor = schaal;
            uit = new Kandidaat[vorige.Length];
            Parallel.For(0, uit.Length, i => uit[i] = vorige[i] with { Kans = Beoordeel(i, vorige, buren, factor, alleen) });
            var verwacht = kandidaten.Sum(kandidaat => factor * kandidaat.Kansen / (1 + (factor * kandidaat.Kansen)));
            schaal = factor * Math.Clamp(uit.Sum(kandidaat => kandidaat.Kans) / Math.Max(1e-9, verwacht), 0.5, 1);
        }

        return uit;
    }

    /// <summary>The chance that two persons have no counterpart at all.</summary>
    private double Alleen(Kandidaat[] kandidaten)
    {
        var som = new double[personen];
        foreach (var kandidaat in kandidaten)
        {
            som[kandidaat.Een] += kandidaat.Kans;
            som[kandidaat.Ander] += kandidaat.Kans;
        }

        return grens == 0
            ? Math.Pow(Rest(som), 2)
            : Rest(som.AsSpan(0, grens)) * Rest(som.AsSpan(grens));
    }

    private static double Rest(ReadOnlySpan<double> som)
    {
        var bezet = 0d;
        foreach (var deel in som)
        {
            bezet += Math.Min(1, deel);
        }

        return Math.Max(MinstAlleen, 1 - (bezet / Math.Max(1, som.Length)));
    }

    private double Beoordeel(int i, Kandidaat[] kandidaten, Buurlijst buren, double schaal, double alleen)
    {
        var paar = kandidaten[i];
        var eigen = schaal * paar.Kansen;
        var som = Math.Max(alleen, MinstAlleen * MinstAlleen) + eigen;
        som += Mededingers(paar.Een, paar.Ander, schaal, kandidaten, buren);
        som += Mededingers(paar.Ander, paar.Een, schaal, kandidaten, buren);
        return eigen / som;
    }

    // Whoever resembles both is no rival: then all three are one person. Unless everybody can have but one counterpart.
    private double Mededingers(int persoon, int partner, double schaal, Kandidaat[] kandidaten, Buurlijst buren)
    {
        var som = 0d;
        foreach (var ander in buren.Van(persoon))
        {
            var derde = kandidaten[ander].Een == persoon ? kandidaten[ander].Ander : kandidaten[ander].Een;
            if (derde != partner)
            {
                var kansen = schaal * kandidaten[ander].Kansen;
                som += eenOpEen ? kansen : kansen / (1 + (kansen * Math.Min(1, schaal * Samen(partner, derde, kandidaten, buren))));
            }
        }

        return som;
    }

    private static double Samen(int een, int ander, Kandidaat[] kandidaten, Buurlijst buren)
    {
        foreach (var i in buren.Van(een))
        {
            if (kandidaten[i].Een == ander || kandidaten[i].Ander == ander)
            {
                return kandidaten[i].Kansen;
            }
        }

        return 0;
    }
}

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
