using Kring.Domain.Meldingen;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>What mostly holds for the next one of a family, so that it need not be typed: the family name and the address of the first.</summary>
internal static class Personenvoorstel
{
    private static readonly string[] Naam = ["voorvoegsel", "achternaam"];

    /// <summary>Fills in what the first has, where nothing was typed.</summary>
    public static void Vul(Dictionary<string, string> getypt, int nummer)
    {
        if (nummer < 2)
        {
            return;
        }

        foreach (var veld in Naam)
        {
            Zet(getypt, Formuliervelden.Van(nummer, veld), getypt.GetValueOrDefault(Formuliervelden.Van(1, veld)));
        }

        Zet(getypt, Formuliervelden.Van(nummer, "zelfde"), Formuliervelden.Ja);
    }

    private static void Zet(Dictionary<string, string> getypt, string veld, string? waarde)
    {
        if (!string.IsNullOrEmpty(waarde) && string.IsNullOrEmpty(getypt.GetValueOrDefault(veld)))
        {
            getypt[veld] = waarde;
        }
    }
}
