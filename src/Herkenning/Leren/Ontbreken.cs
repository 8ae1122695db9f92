using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Leren;

/// <summary>
/// What it says that one knows a value and the other does not. Somebody with a second name rarely loses it between two
/// lists; then its absence speaks a little against, never for.
/// </summary>
internal static class Ontbreken
{
    /// <summary>However telling, absence counts at most as much as this against (a tenth).</summary>
    private const double Hoogstens = 0.1;

    /// <summary>The share of persons of whom each field is unknown, in the first list and in the second.</summary>
    public static (double[] Een, double[] Ander) Van(Lijst lijst)
    {
        var grens = lijst.Grens == 0 ? lijst.Aantal : lijst.Grens;
        var een = Leeg(lijst.Regels[..grens]);
        return (een, lijst.Grens == 0 ? een : Leeg(lijst.Regels[grens..]));
    }

    /// <summary>A copy of the model in which values lack as often as in these lists; at first that tells nothing.</summary>
    public static Model In(Model model, (double[] Een, double[] Ander) ontbreekt)
    {
        var kopie = model.Kopie();
        foreach (var (veld, verband) in Model.Rijen)
        {
            var (a, b) = (ontbreekt.Een[(int)veld], ontbreekt.Ander[(int)veld]);
            var minstensEen = 1 - (a * b);
            var deel = minstensEen <= 0 ? 0 : ((a * (1 - b)) + (b * (1 - a))) / minstensEen;
            deel = Math.Clamp(deel, 1e-4, 1 - 1e-4);
            var eerst = model.M[Model.Plek(veld, verband, Niveau.Ontbreekt)];
            for (var niveau = (Niveau)1; niveau <= Niveau.Jaar; niveau++)
            {
                var plek = Model.Plek(veld, verband, niveau);
                kopie.U[plek] = niveau == Niveau.Ontbreekt ? deel : kopie.U[plek] * (1 - deel);
                kopie.M[plek] = niveau == Niveau.Ontbreekt ? deel : kopie.M[plek] * (1 - deel) / (1 - eerst);
            }
        }

        return kopie;
    }

    /// <summary>Keeps absence between saying nothing and the most it may say against.</summary>
    public static void Begrens(Model model, Veld veld, Verband verband)
    {
        var plek = Model.Plek(veld, verband, Niveau.Ontbreekt);
        model.M[plek] = Math.Clamp(model.M[plek], Hoogstens * model.U[plek], model.U[plek]);
    }

    private static double[] Leeg(ReadOnlySpan<Persoonregel> regels)
    {
        var leeg = new double[Vergelijking.Velden];
        foreach (ref readonly var regel in regels)
        {
            leeg[(int)Veld.Voornaam] += regel.Voornaam == 0 ? 1 : 0;
            leeg[(int)Veld.TweedeVoornaam] += regel.Voornaam2 == 0 ? 1 : 0;
            leeg[(int)Veld.Achternaam] += regel.Achternaam == 0 ? 1 : 0;
            leeg[(int)Veld.Geboortedatum] += regel.Geboren.IsLeeg ? 1 : 0;
            leeg[(int)Veld.Postcode] += regel.Postcode == 0 ? 1 : 0;
            leeg[(int)Veld.Straat] += regel.Straat == 0 ? 1 : 0;
            leeg[(int)Veld.Huisnummer] += regel.Huisnummer == 0 ? 1 : 0;
            leeg[(int)Veld.Plaats] += regel.Plaats == 0 ? 1 : 0;
            leeg[(int)Veld.Bsn] += regel.Bsn == 0 ? 1 : 0;
            leeg[(int)Veld.Nummer] += regel.Nummer == 0 ? 1 : 0;
            leeg[(int)Veld.Telefoon] += regel.Telefoon == 0 ? 1 : 0;
            leeg[(int)Veld.Email] += regel.Email == 0 ? 1 : 0;
            leeg[(int)Veld.Geslacht] += regel.Geslacht == 0 ? 1 : 0;
        }

        var personen = Math.Max(1, regels.Length);
        return [.. leeg.Select(aantal => aantal / personen)];
    }
}
