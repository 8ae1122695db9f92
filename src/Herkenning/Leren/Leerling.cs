using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;
using Kring.Herkenning.Zoeken;

namespace Kring.Herkenning.Leren;

/// <summary>
/// Sharpens the shipped model on the lists at hand, without any labels: expectation and maximisation over three kinds of
/// pairs, one person, family, and strangers (Dempster, Laird and Rubin 1977; Winkler 1988). Pairs that no key brought
/// together are strangers, and count in the total.
/// </summary>
internal sealed class Leerling(Model begin, double paren)
{
    private const int Rondes = 12;

    private const int Voorbeelden = 150_000;

    /// <summary>As if the shipped file had seen this many pairs of one person.</summary>
    private const double Vooraf = 12;

    /// <summary>Nobody differs more often than this many times what the shipped file says.</summary>
    private const double MeestAnders = 3;

    /// <summary>The learned model; the shipped one is left as it was.</summary>
    public Model Leer(IReadOnlyList<Paar> voorbeelden, IReadOnlyList<Paar> buren)
    {
        var model = begin;
        voorbeelden = Steekproef(voorbeelden);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var weging = new Weging(model);
            var telling = Telling.Van(voorbeelden, weging);
            var vreemd = Telling.Van(buren, weging);
            model = Bijgesteld(model, telling, vreemd);
        }

        return model;
    }

    // So many examples teach as much as all of them; the first of every few stands for the others.
    private static IReadOnlyList<Paar> Steekproef(IReadOnlyList<Paar> voorbeelden)
    {
        var stap = (voorbeelden.Count / Voorbeelden) + 1;
        return stap == 1 ? voorbeelden : [.. voorbeelden.Where((_, i) => i % stap == 0).Select(paar => paar with { Telt = paar.Telt * stap })];
    }

    private Model Bijgesteld(Model model, Telling telling, Telling buren)
    {
        var nieuw = model.Kopie();
        nieuw.Zelfde = Math.Max(1e-12, (telling.Zelfde + 0.01) / paren);
        nieuw.Verwant = Math.Max(1e-12, telling.Verwant / paren);
        foreach (var (veld, verband) in Model.Rijen)
        {
            Verdeel(nieuw.M, begin.M, telling.M, veld, verband);
            if (verband == Verband.ZelfdePlek && buren.Vreemd > 0)
            {
                Verdeel(nieuw.U, begin.U, buren.U, veld, verband);
            }

            Ontbreken.Begrens(nieuw, veld, verband);
            Begrens(nieuw, veld, verband);
        }

        return nieuw;
    }

    /// <summary>
    /// That somebody differs altogether in name or date can be learned only within bounds: people of one background or age
    /// would else teach the model that a person may be anybody.
    /// </summary>
    private void Begrens(Model model, Veld veld, Verband verband)
    {
        if (veld is Veld.Voornaam or Veld.Achternaam or Veld.Geboortedatum)
        {
            var plek = Model.Plek(veld, verband, Niveau.Anders);
            model.M[plek] = Math.Min(model.M[plek], MeestAnders * begin.M[plek]);
        }
    }

    private static void Verdeel(double[] doel, double[] vooraf, double[] telling, Veld veld, Verband verband)
    {
        var rij = Model.Plek(veld, verband, 0);
        var som = Vooraf;
        for (var niveau = 1; niveau < Model.Niveaus; niveau++)
        {
            som += telling[rij + niveau];
        }

        for (var niveau = 1; niveau < Model.Niveaus; niveau++)
        {
            doel[rij + niveau] = (telling[rij + niveau] + (Vooraf * vooraf[rij + niveau])) / som;
        }
    }
}
