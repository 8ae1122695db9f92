using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Judges whether two records that each resemble a third can both be that person. Two second records, each with errors of its
/// own, need not resemble one another when the first, which has everything, stands between them. But what the one between
/// does not tell cannot join them: a name without a date is not two people with two dates.
/// </summary>
internal sealed class Drietal(Lijst lijst, Vergelijker vergelijker, Weging weging)
{
    /// <summary>How well the two go together as far as the one between leaves it open: 0 to 1.</summary>
    public float Samen(int midden, int een, int ander)
    {
        ref readonly var tussen = ref lijst.Rij[midden];
        var (links, rechts) = (vergelijker.Vergelijk(in tussen, in lijst.Rij[een]), vergelijker.Vergelijk(in tussen, in lijst.Rij[ander]));
        var buiten = default(Vergelijking);
        var (som, vergeleken) = (0f, false);
        for (var veld = (Veld)0; veld <= Veld.Geslacht; veld++)
        {
            if (LaatOpen(midden, een, ander, links.Niveau(veld)) || LaatOpen(midden, ander, een, rechts.Niveau(veld)))
            {
                buiten = vergeleken ? buiten : vergelijker.Vergelijk(in lijst.Rij[een], in lijst.Rij[ander]);
                vergeleken = true;
                som += buiten.Niveau(veld) == Niveau.Ontbreekt ? 0 : weging.Gewicht(in buiten, veld);
            }
        }

        return MathF.Exp(Math.Min(0, som));
    }

    // The one between knows less of it than the other. Where an outer one knows nothing the outer two say nothing either.
    private bool LaatOpen(int midden, int buiten, int overkant, Niveau niveau)
    {
        ref readonly var tussen = ref lijst.Rij[midden];
        ref readonly var meer = ref lijst.Rij[buiten];
        return niveau switch
        {
            Niveau.Ontbreekt => true,
            Niveau.Voorletter or Niveau.Begin => lijst.Woorden[tussen.Voornaam].Lengte < lijst.Woorden[meer.Voornaam].Lengte,
            Niveau.Deel => tussen.Achternaam2 == 0 && meer.Achternaam2 != 0 && lijst.Rij[overkant].Achternaam2 != 0,
            Niveau.Onvolledig => !tussen.Geboren.IsVolledig,
            _ => false,
        };
    }
}
