using Kring.Herkenning.Modellen;

namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Judges whether several described people together are a known household. What a household shares counts once, what is
/// somebody's own counts for each: two weak likenesses at one household are strong together.
/// </summary>
public static class Huishoudoordeel
{
    /// <summary>Of a larger household those who are most alike are divided; the rest are none of the described.</summary>
    private const int MeesteLeden = 12;

    private static readonly double Bekend = Model.Vast.Melding.IemandBekend;

    private static readonly double Eerder = Model.Vast.Melding.HuishoudenBekend;

    /// <summary>Judges one household.</summary>
    /// <param name="gemelden">For each described person how each member weighs; every row as long as the household.</param>
    /// <param name="huishoudens">How many households it could be.</param>
    public static Gezinsoordeel Weeg(IReadOnlyList<IReadOnlyList<Lidgewicht>> gemelden, long huishoudens)
    {
        ArgumentNullException.ThrowIfNull(gemelden);
        var leden = gemelden.Count == 0 ? 0 : gemelden[0].Count;
        if (leden == 0)
        {
            return new(double.NegativeInfinity, []);
        }

        var paren = Paren(gemelden, leden);
        var eigen = paren.Sum(paar => Math.Log(1 - Bekend) + Winst(gemelden[paar.Gemelde][paar.Lid], leden));
        var overigen = (gemelden.Count - paren.Count) * Math.Log(1 - Bekend);
        var gedeeld = gemelden.SelectMany(rij => rij).Max(gewicht => gewicht.Gedeeld);
        var kansen = Math.Log(Eerder / (1 - Eerder) / Math.Max(10, huishoudens)) + gedeeld + eigen + overigen;
        return new(kansen, [.. paren.Select(paar => paar with { Kansen = Kansen(gemelden[paar.Gemelde][paar.Lid], leden) })]);
    }

    // Nobody is two members and no member is two people; of all ways to divide them the likeliest.
    private static List<Lidpaar> Paren(IReadOnlyList<IReadOnlyList<Lidgewicht>> gemelden, int leden)
    {
        int[] mee = [.. Enumerable.Range(0, leden).OrderByDescending(lid => gemelden.Max(rij => rij[lid].Eigen)).ThenBy(lid => lid).Take(MeesteLeden)];
        var beste = new Dictionary<int, (double Som, Keten? Keuzes)> { [0] = (0, null) };
        for (var gemelde = 0; gemelde < gemelden.Count; gemelde++)
        {
            var volgende = new Dictionary<int, (double Som, Keten? Keuzes)>(beste);
            foreach (var (bezet, (som, keuzes)) in beste)
            {
                for (var plek = 0; plek < mee.Length; plek++)
                {
                    var nu = bezet | (1 << plek);
                    var nieuw = som + Winst(gemelden[gemelde][mee[plek]], leden);
                    if (nu != bezet && (!volgende.TryGetValue(nu, out var al) || nieuw > al.Som))
                    {
                        volgende[nu] = (nieuw, new(gemelde, mee[plek], keuzes));
                    }
                }
            }

            beste = volgende;
        }

        return [.. Uit(beste.Values.MaxBy(een => een.Som).Keuzes)];
    }

    private static IEnumerable<Lidpaar> Uit(Keten? keten) =>
        keten is null ? [] : Uit(keten.Eerder).Append(new Lidpaar(keten.Gemelde, keten.Lid, 0));

    // Somebody of the household who is not known yet is family of those who are.
    private static double Winst(Lidgewicht gewicht, int leden) => Math.Log(1 + (Math.Exp(Math.Min(50, gewicht.Eigen)) * Bekend / leden / (1 - Bekend)));

    private static double Kansen(Lidgewicht gewicht, int leden) => Math.Log(Bekend / leden / (1 - Bekend)) + gewicht.Eigen - Math.Max(0, gewicht.Familie);

    private sealed record Keten(int Gemelde, int Lid, Keten? Eerder);
}

/// <summary>How one described person weighs beside one member.</summary>
/// <param name="Eigen">What is one's own, beside strangers; the natural logarithm.</param>
/// <param name="Familie">How much the same speaks for family, beside strangers; the natural logarithm.</param>
/// <param name="Gedeeld">What a household shares; the natural logarithm.</param>
public readonly record struct Lidgewicht(double Eigen, double Familie, double Gedeeld);

/// <summary>A described person beside the member it would be.</summary>
/// <param name="Gemelde">Place among the described.</param>
/// <param name="Lid">Place in the household.</param>
/// <param name="Kansen">If it is this household: the odds of one person against family that is not known yet; the natural logarithm.</param>
public readonly record struct Lidpaar(int Gemelde, int Lid, double Kansen);

/// <summary>Whether it is this household, and who is who then.</summary>
/// <param name="Kansen">The odds against strangers; the natural logarithm.</param>
/// <param name="Paren">Every described person has at most one member, every member at most one described person.</param>
public sealed record Gezinsoordeel(double Kansen, IReadOnlyList<Lidpaar> Paren)
{
    // Above this, one is as sure as can be counted.
    private const double Hoogste = 300;

    /// <summary>The chance that it is this household, 0 to 1.</summary>
    public double Kans => 1 / (1 + Math.Exp(-Kansen));

    /// <summary>The odds that it is this household and this pair is one person; the natural logarithm.</summary>
    /// <param name="paar">The pair.</param>
    /// <param name="rivaal">The odds of the likeliest other household in which the same described person is somebody.</param>
    public double KansenVan(Lidpaar paar, double rivaal = double.NegativeInfinity)
    {
        var hier = Kansen - Math.Log(1 + Math.Exp(Math.Min(Hoogste, rivaal)));
        return -Math.Log(Math.Exp(-hier) + Math.Exp(-paar.Kansen) + Math.Exp(-hier - paar.Kansen));
    }
}
