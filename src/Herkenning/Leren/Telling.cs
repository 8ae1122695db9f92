using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;
using Kring.Herkenning.Zoeken;

namespace Kring.Herkenning.Leren;

/// <summary>How often each level occurs among pairs, each pair divided over the kinds by how likely they are.</summary>
internal sealed class Telling
{
    private const int Stuk = 8192;

    private readonly int plekken;

    private Telling(int plekken) => (this.plekken, M, U) = (plekken, new double[plekken], new double[plekken]);

    /// <summary>Pairs of one person.</summary>
    public double Zelfde { get; private set; }

    /// <summary>Pairs of family.</summary>
    public double Verwant { get; private set; }

    /// <summary>Pairs of strangers.</summary>
    public double Vreemd { get; private set; }

    /// <summary>Levels for one person, by place in the model.</summary>
    public double[] M { get; }

    /// <summary>Levels for strangers.</summary>
    public double[] U { get; }

    /// <summary>Counts pairs, in pieces on all cores; the pieces are added in order, so that every run gives the same.</summary>
    public static Telling Van(IReadOnlyList<Paar> paren, Weging weging)
    {
        var stukken = new Telling[(paren.Count + Stuk - 1) / Stuk];
        Parallel.For(0, stukken.Length, stuk => stukken[stuk] = VanStuk(paren, stuk * Stuk, weging));
        var som = new Telling(weging.Model.M.Length);
        foreach (var stuk in stukken)
        {
            som.Voeg(stuk);
        }

        return som;
    }

    private static Telling VanStuk(IReadOnlyList<Paar> paren, int vanaf, Weging weging)
    {
        var telling = new Telling(weging.Model.M.Length);
        for (var i = vanaf; i < Math.Min(paren.Count, vanaf + Stuk); i++)
        {
            telling.Tel(paren[i], weging);
        }

        return telling;
    }

    private void Tel(Paar paar, Weging weging)
    {
        var model = weging.Model;
        var vergelijking = paar.Vergelijking;
        var zelfde = model.Zelfde * Math.Exp(weging.Gewicht(in vergelijking));
        var verwant = model.Verwant * Math.Exp(weging.Familiegewicht(in vergelijking));
        var som = zelfde + verwant + Math.Max(1e-12, 1 - model.Zelfde - model.Verwant);
        var (isZelfde, isVerwant) = (paar.Telt * zelfde / som, paar.Telt * verwant / som);
        var isVreemd = paar.Telt - isZelfde - isVerwant;
        Zelfde += isZelfde;
        Verwant += isVerwant;
        Vreemd += isVreemd;
        for (var veld = (Veld)0; veld <= Veld.Geslacht; veld++)
        {
            if (vergelijking.Niveau(veld) is var niveau and not Niveau.Geen)
            {
                var plek = Model.Plek(veld, vergelijking.Verband(veld), niveau);
                M[plek] += isZelfde;
                U[plek] += isVreemd;
            }
        }
    }

    private void Voeg(Telling ander)
    {
        Zelfde += ander.Zelfde;
        Verwant += ander.Verwant;
        Vreemd += ander.Vreemd;
        for (var i = 0; i < plekken; i++)
        {
            M[i] += ander.M[i];
            U[i] += ander.U[i];
        }
    }
}
