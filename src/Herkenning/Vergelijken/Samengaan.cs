using System.Runtime.InteropServices;
using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Vergelijken;

/// <summary>
/// Counts whole names. Said and El Idrissi meet far more often than both alone would make one think, and then say less
/// together.
/// </summary>
internal static class Samengaan
{
    /// <summary>Somebody and a second record of the same person do not make a name common.</summary>
    private const int Zelf = 2;

    /// <summary>Standard deviations of a count that are left to chance.</summary>
    private const float Toeval = 1.5f;

    public static void Bepaal(Lijst lijst, Zeldzaamheid zeldzaam)
    {
        var tellingen = new Dictionary<(int, int), int>();
        foreach (ref readonly var regel in lijst.Regels)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(tellingen, (regel.Voornaam, regel.Achternaam), out _)++;
        }

        var (voor, achter) = (zeldzaam[Rol.Voornaam], zeldzaam[Rol.Achternaam]);
        var personen = MathF.Log(Math.Max(1, lijst.Aantal));
        foreach (ref var regel in lijst.Rij.AsSpan(0, lijst.Aantal))
        {
            var aantal = tellingen[(regel.Voornaam, regel.Achternaam)];
            // A few may be chance; what is surely more than that counts.
            var samen = aantal - Zelf - (Toeval * MathF.Sqrt(aantal));
            regel.Samengaan = samen < 1 || regel.Voornaam == 0 || regel.Achternaam == 0 ? 0
                : Math.Min(0, personen - MathF.Log(samen) - voor[regel.Voornaam] - achter[regel.Achternaam]);
        }
    }
}
