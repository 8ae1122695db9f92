namespace Kring.Herkenning.Besluiten;

/// <summary>A pair that shares a person with another pair.</summary>
/// <param name="Paar">The number of the pair.</param>
/// <param name="Gelijk">The odds that the other two are one person, by themselves.</param>
/// <param name="Samen">How well the three go together, 0 to 1, see <see cref="Drietal"/>.</param>
internal readonly record struct Rivaal(int Paar, float Gelijk, float Samen);

/// <summary>For every pair those that share a person with it.</summary>
internal sealed class Rivalen
{
    /// <summary>Odds below this take nothing from anybody.</summary>
    private const double Kansloos = 0.002;

    private readonly Rivaal[][] rivalen;

    private Rivalen(Rivaal[][] rivalen) => this.rivalen = rivalen;

    /// <summary>Finds the rivals of every pair.</summary>
    public static Rivalen Van(Kandidaat[] kandidaten, Buurlijst buren, Drietal? drietal)
    {
        var rivalen = new Rivaal[kandidaten.Length][];
        Parallel.For(0, kandidaten.Length, i =>
        {
            var (een, ander) = (kandidaten[i].Een, kandidaten[i].Ander);
            rivalen[i] = [.. Bij(i, een, ander, kandidaten, buren, drietal), .. Bij(i, ander, een, kandidaten, buren, drietal)];
        });
        return new(rivalen);
    }

    /// <summary>The rivals of one pair.</summary>
    public ReadOnlySpan<Rivaal> Van(int paar) => rivalen[paar];

    /// <summary>
    /// How much more or less often than by chance somebody with one counterpart has another: among the sure ones, beside what
    /// would be if counterparts fell on people at random. At most one.
    /// </summary>
    public double Drie(Kandidaat[] kandidaten, double schaal, double drie, double alleen, int personen)
    {
        var (gezien, paren) = (0d, 0d);
        for (var i = 0; i < kandidaten.Length; i++)
        {
            paren += kandidaten[i].Kans;
            foreach (ref readonly var rivaal in Van(i))
            {
                var (een, ander) = (schaal * kandidaten[i].Kansen, schaal * kandidaten[rivaal.Paar].Kansen);
                var alle = een * ander * drie * rivaal.Samen;
                gezien += alle / (alle + een + ander + alleen);
            }
        }

        // Every three stands there twice: once for either pair.
        var verwacht = 2 * paren * paren / Math.Max(1, personen);
        return Math.Clamp(gezien / 2 / Math.Max(1, verwacht), 1e-4, 1);
    }

    private static List<Rivaal> Bij(int paar, int persoon, int partner, Kandidaat[] kandidaten, Buurlijst buren, Drietal? drietal)
    {
        var uit = new List<Rivaal>();
        foreach (var ander in buren.Van(persoon))
        {
            var derde = kandidaten[ander].Een == persoon ? kandidaten[ander].Ander : kandidaten[ander].Een;
            if (ander != paar && derde != partner && kandidaten[ander].Kansen > Kansloos)
            {
                uit.Add(drietal is null ? new(ander, 0, 0)
                    : new(ander, (float)Gelijk(partner, derde, kandidaten, buren), drietal.Samen(persoon, partner, derde)));
            }
        }

        return uit;
    }

    private static double Gelijk(int een, int ander, Kandidaat[] kandidaten, Buurlijst buren)
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
