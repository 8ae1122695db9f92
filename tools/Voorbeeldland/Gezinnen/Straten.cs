using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Where the households live. The letters of the postcodes are ones that are never given out.</summary>
internal static class Straten
{
    private static readonly string[] Namen =
    [
        "Lindelaan", "Parkweg", "Molenstraat", "Wilgenpad", "Esdoornhof", "Stationsweg", "Veldkersstraat", "Zwaluwstraat", "Populierendreef", "Kerkstraat",
        "Burgemeester Halmalaan", "Weverspad", "Touwslagerij", "Merelhof", "Dorpsstraat", "Binnenhaven", "Pastorieweg", "Zonnedauw", "Klaverveld", "Rietgors",
    ];

    private static readonly string[] Letters = ["SA", "SD", "SS"];

    /// <summary>A home in a municipality; for another number another home.</summary>
    public static Woning Woning(int nummer, string gemeente, Lot lot)
    {
        var plek = Array.FindIndex(Gemeenten.Alle, een => een.Code == gemeente);
        var (_, naam, plaatsen) = Gemeenten.Alle[plek];
        var straat = lot.Van(0, Namen.Length - 1);
        return new Woning(Namen[straat], 1 + (nummer % 197), $"58{30 + (plek * 2) + (straat % 2)}{Letters[straat % 3]}", lot.Kans(70) ? naam : lot.Uit(plaatsen));
    }
}
