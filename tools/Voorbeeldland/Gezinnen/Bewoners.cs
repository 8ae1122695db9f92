using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>The households and questions of three years in the region, around the stories that are told one by one.</summary>
internal static class Bewoners
{
    /// <summary>How many households.</summary>
    public const int Gezinnen = 210;

    // Numbers no other story has, and for which there are invented citizen service numbers.
    private const int EersteGezin = 200;
    private const int EersteAdvies = 1000;
    private const int AdviezenPerTienGezinnen = 13;
    private const int DrieJaar = 1092;
    private const int DrieJaarWerkdagen = 750;

    /// <summary>The stories of the first of them, with as many questions for advice as go with that.</summary>
    public static IEnumerable<Verhaal> Verhalen(int gezinnen)
    {
        var adviezen = gezinnen * AdviezenPerTienGezinnen / 10;
        return
        [
            .. Enumerable.Range(0, gezinnen).Select(plek => Gezinsverhaal.Trek(EersteGezin + plek, Begin(plek))),
            .. Enumerable.Range(0, adviezen).Select(plek => new Adviesgesprek(EersteAdvies + plek, 1 + (plek * DrieJaarWerkdagen / adviezen))),
        ];
    }

    // Most of what happened is long ago; most of what is to be done began lately.
    private static int Begin(int plek)
    {
        var lot = new Lot(EersteAdvies + plek);
        return (plek % 10) switch
        {
            0 => lot.Van(0, 8),
            1 or 2 => lot.Van(5, 33),
            3 or 4 => lot.Van(30, 150),
            _ => plek == 5 ? DrieJaar : lot.Van(150, DrieJaar),
        };
    }
}
