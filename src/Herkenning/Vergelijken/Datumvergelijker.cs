using Kring.Herkenning.Datums;

namespace Kring.Herkenning.Vergelijken;

/// <summary>Compares two birth dates: the same, a slip of the pen apart, changed round, or partly known.</summary>
internal sealed class Datumvergelijker(Datumzeldzaamheid zeldzaam)
{
    // To how many other days, months and years one wrong digit can lead, and how many there are.
    private static readonly Ruimte Dagen = new(11, 30, Niveau.DagCijfer, Niveau.AndereDag);
    private static readonly Ruimte Maanden = new(5, 12, Niveau.MaandCijfer, Niveau.AndereMaand);
    private static readonly Ruimte Jaren = new(18, 90, Niveau.JaarCijfer, Niveau.AnderJaar);

    public (Niveau Niveau, float Zeldzaam) Vergelijk(Datum a, Datum b)
    {
        if (a.IsLeeg || b.IsLeeg)
        {
            return (a.IsLeeg && b.IsLeeg ? Niveau.Geen : Niveau.Ontbreekt, 0);
        }

        return a == b && a.IsVolledig ? (Niveau.Gelijk, zeldzaam.Jaar(a) + zeldzaam.Verjaardag(a))
            : a.IsVolledig && b.IsVolledig ? Volledig(a, b)
            : Onvolledig(a, b);
    }

    private (Niveau, float) Volledig(Datum a, Datum b)
    {
        var (jaar, maand, dag) = (a.Jaar == b.Jaar, a.Maand == b.Maand, a.Dag == b.Dag);
        return (jaar, maand, dag) switch
        {
            (true, false, false) when a.Maand == b.Dag && a.Dag == b.Maand => (Niveau.Gewisseld, zeldzaam.Jaar(a) + zeldzaam.Verjaardag(a)),
            (true, true, false) => EenVerschil(a.Dag, b.Dag, zeldzaam.Jaar(a) + zeldzaam.Maand(a), Dagen),
            (true, false, true) => EenVerschil(a.Maand, b.Maand, zeldzaam.Jaar(a) + zeldzaam.Dag(a), Maanden),
            (false, true, true) when Math.Abs(a.Jaar - b.Jaar) == 100 => (Niveau.Eeuw, zeldzaam.Verjaardag(a) + Jaren.Cijfer + 1),
            (false, true, true) => EenVerschil(a.Jaar, b.Jaar, zeldzaam.Verjaardag(a), Jaren),
            (true, false, false) => (Niveau.Jaar, zeldzaam.Jaar(a)),
            _ => (Niveau.Anders, 0),
        };
    }

    private static (Niveau, float) EenVerschil(int a, int b, float zeldzaam, Ruimte ruimte) =>
        IsEenCijfer(a, b) ? (ruimte.EenCijfer, zeldzaam + ruimte.Cijfer) : (ruimte.Anders, zeldzaam + ruimte.Overige);

    private (Niveau, float) Onvolledig(Datum a, Datum b)
    {
        var jaar = Strookt(a.Jaar, b.Jaar, zeldzaam.Jaar(a));
        var maand = Strookt(a.Maand, b.Maand, zeldzaam.Maand(a));
        var dag = Strookt(a.Dag, b.Dag, zeldzaam.Dag(a));
        return jaar < 0 || maand < 0 || dag < 0 ? (Niveau.Anders, 0) : (Niveau.Onvolledig, jaar + maand + dag);
    }

    private static float Strookt(int a, int b, float zeldzaam) => a == 0 || b == 0 ? 0 : a == b ? zeldzaam : -1;

    /// <summary>Whether one digit differs, or two neighbours are changed round.</summary>
    private static bool IsEenCijfer(int a, int b)
    {
        var (anders, som, plek) = (0, 0, 0);
        for (var p = 0; a > 0 || b > 0; p++, a /= 10, b /= 10)
        {
            if (a % 10 != b % 10)
            {
                anders++;
                som += (a % 10) - (b % 10);
                plek += anders == 1 ? -p : p;
            }
        }

        return anders == 1 || (anders == 2 && som == 0 && plek == 1);
    }

    /// <summary>How much rarer it is to differ in one digit, or in more, than to differ at all.</summary>
    private sealed record Ruimte(float Naburig, float Alle, Niveau EenCijfer, Niveau Anders)
    {
        public float Cijfer { get; } = MathF.Log(Alle / Naburig);

        public float Overige { get; } = MathF.Log(Alle / (Alle - Naburig - 1));
    }
}
