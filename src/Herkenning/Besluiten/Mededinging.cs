namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Judges a pair beside its rivals. When a person resembles two others who cannot both be that person, each takes chance from
/// the other. And where nearly everybody has a counterpart, having none is unlikely too.
/// </summary>
/// <param name="personen">How many persons there are.</param>
/// <param name="grens">Where the second list begins, or zero.</param>
/// <param name="drietal">Judges whether three can be one person; null where everybody has but one counterpart.</param>
internal sealed class Mededinging(int personen, int grens, Drietal? drietal)
{
    private const int Rondes = 4;
    private const double MinstAlleen = 0.003;

    /// <summary>The chances of all pairs beside one another.</summary>
    public Kandidaat[] Weeg(Kandidaat[] kandidaten)
    {
        var rivalen = Rivalen.Van(kandidaten, new Buurlijst(personen, kandidaten), drietal);
        var uit = kandidaten.Select(kandidaat => kandidaat with { Kans = kandidaat.Kansen / (1 + kandidaat.Kansen) }).ToArray();
        var (schaal, drie) = (1d, 1d);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var alleen = Alleen(uit);
            var vorige = uit;
            var (factor, deel) = (schaal, drie);
            uit = new Kandidaat[vorige.Length];
            Parallel.For(0, uit.Length, i => uit[i] = vorige[i] with { Kans = Beoordeel(i, vorige, rivalen, factor, deel, alleen) });
            var verwacht = kandidaten.Sum(kandidaat => factor * kandidaat.Kansen / (1 + (factor * kandidaat.Kansen)));
            schaal = factor * Math.Clamp(uit.Sum(kandidaat => kandidaat.Kans) / Math.Max(1e-9, verwacht), 0.5, 1);
            drie = drietal is null ? 0 : rivalen.Drie(vorige, factor, deel, alleen, personen);
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

    private static double Beoordeel(int i, Kandidaat[] kandidaten, Rivalen rivalen, double schaal, double drie, double alleen)
    {
        var eigen = schaal * kandidaten[i].Kansen;
        var som = Math.Max(alleen, MinstAlleen * MinstAlleen) + eigen;
        foreach (ref readonly var rivaal in rivalen.Van(i))
        {
            // Who is the same person as well is no rival.
            var kansen = schaal * kandidaten[rivaal.Paar].Kansen;
            som += kansen / (1 + (kansen * Math.Min(1, Math.Max(schaal * rivaal.Gelijk, drie * rivaal.Samen))));
        }

        return eigen / som;
    }
}
