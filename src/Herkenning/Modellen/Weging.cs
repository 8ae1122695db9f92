using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Modellen;

/// <summary>
/// A model made ready for weighing: logarithms in one table. The weight of a pair is how much likelier its comparison is for
/// one person than for two strangers; a second weight says the same for family against strangers.
/// </summary>
public sealed class Weging
{
    /// <summary>Family agrees by chance too, as strangers do, at least this often.</summary>
    private const double MinstToeval = 0.02;

    private readonly float[] gewicht;
    private readonly float[] ondergrens;
    private readonly double[] familie;
    private readonly double[] toeval;

    /// <summary>Makes a model ready.</summary>
    public Weging(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        gewicht = [.. model.M.Zip(model.U, (m, u) => m > 0 && u > 0 ? (float)Math.Log(m / u) : 0)];
        familie = Familie(model);
        Daal(gewicht);
        ondergrens = [.. gewicht.Chunk(Model.Niveaus).Select(rij => rij[(int)Niveau.Anders] == 0 ? float.NegativeInfinity : rij[(int)Niveau.Anders])];
        toeval = [.. Enumerable.Range(0, Vergelijking.Velden).Select(veld =>
            Math.Max(MinstToeval, 1 - familie.Skip(veld * Model.Niveaus).Take(Model.Niveaus).Sum()))];
    }

    /// <summary>The model that is weighed with.</summary>
    public Model Model { get; }

    /// <summary>The weight of one field: positive speaks for one person. The natural logarithm.</summary>
    public float Gewicht(in Vergelijking paar, Veld veld) => paar.Niveau(veld) == Niveau.Geen
        ? 0
        : MinstensAnders(Model.Plek(veld, paar.Verband(veld), 0), paar.Niveau(veld), paar.Zeldzaam(veld));

    /// <summary>The weight of all fields together, as if nobody were family.</summary>
    public float Gewicht(in Vergelijking paar)
    {
        var som = 0f;
        for (var veld = 0; veld < Vergelijking.Velden; veld++)
        {
            som += Gewicht(in paar, (Veld)veld);
        }

        return som;
    }

    /// <summary>The weight of the names and the date of birth alone.</summary>
    internal float Naamgewicht(in Vergelijking paar)
    {
        var som = 0f;
        for (var veld = Veld.Voornaam; veld <= Veld.Geboortedatum; veld++)
        {
            som += Gewicht(in paar, veld);
        }

        return som;
    }

    /// <summary>How much likelier the comparison is for family than for strangers.</summary>
    public double Familiegewicht(in Vergelijking paar)
    {
        var som = 0d;
        for (var veld = 0; veld < Vergelijking.Velden; veld++)
        {
            som += Familiegewicht(in paar, (Veld)veld);
        }

        return som;
    }

    /// <summary>The odds that a pair is one person, against strangers and family together: the natural logarithm.</summary>
    public double Kansen(in Vergelijking paar) =>
        Math.Log(Model.Zelfde / Vreemd) + Gewicht(in paar) + Familiecorrectie(in paar);

    /// <summary>What the chance of being family takes from a weight; zero or less.</summary>
    public double Familiecorrectie(in Vergelijking paar) => -Math.Log(1 + (Model.Verwant / Vreemd * Math.Exp(Familiegewicht(in paar))));

    private double Vreemd => Math.Max(1e-12, 1 - Model.Zelfde - Model.Verwant);

    // Being a little alike never counts for less than being different altogether.
    private float MinstensAnders(int rij, Niveau niveau, float zeldzaam)
    {
        var hier = gewicht[rij + (int)niveau] + zeldzaam;
        return niveau is Niveau.Ontbreekt ? hier : Math.Max(hier, ondergrens[rij / Model.Niveaus]);
    }

    // A worse likeness may never speak more for one person, against family, than the same value does.
    private static double[] Familie(Model model)
    {
        var familie = model.Familie.ToArray();
        for (var veld = (Veld)0; veld <= Veld.Geslacht; veld++)
        {
            var begin = (int)veld * Model.Niveaus;
            var gelijk = model.M[Model.Plek(veld, Verband.Onbekend, Niveau.Gelijk)];
            for (var niveau = Niveau.Klank; familie[begin + (int)Niveau.Gelijk] > 0 && niveau <= Niveau.Jaar; niveau++)
            {
                var minstens = niveau is Niveau.Anders or Niveau.Ontbreekt ? 0
                    : model.M[Model.Plek(veld, Verband.Onbekend, niveau)] * familie[begin + (int)Niveau.Gelijk] / gelijk;
                familie[begin + (int)niveau] = Math.Max(familie[begin + (int)niveau], minstens);
            }
        }

        return familie;
    }

    // Within one place the learned weights must go down from the same to different, however few examples there were.
    private static void Daal(float[] gewicht)
    {
        foreach (var veld in new[] { Veld.Straat, Veld.Huisnummer, Veld.Plaats })
        {
            var hoogste = float.MaxValue;
            foreach (var niveau in new[] { Niveau.Gelijk, Niveau.EenFout, Niveau.TweeFout, Niveau.Anders })
            {
                ref var hier = ref gewicht[Model.Plek(veld, Verband.ZelfdePlek, niveau)];
                hier = hoogste = Math.Min(hier, hoogste);
            }
        }
    }

    // An address cannot tell one person from two members of a family, so there family weighs what one person weighs.
    internal double Familiegewicht(in Vergelijking paar, Veld veld)
    {
        var niveau = paar.Niveau(veld);
        if (niveau == Niveau.Geen || toeval[(int)veld] >= 1)
        {
            return veld is >= Veld.Postcode and <= Veld.Plaats ? Gewicht(in paar, veld) : 0;
        }

        return Math.Log((familie[((int)veld * Model.Niveaus) + (int)niveau] * Math.Exp(paar.Zeldzaam(veld))) + toeval[(int)veld]);
    }
}
