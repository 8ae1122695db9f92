using Kring.Meet.Zaaien;

namespace Kring.Meet.Herkennen;

/// <summary>Slips of the pen in words and numbers.</summary>
internal static class Slip
{
    /// <summary>A letter too many, too few, another, or two changed round.</summary>
    public static string InWoord(string woord, Toeval toeval)
    {
        if (woord.Length < 2)
        {
            return woord + "e";
        }

        var (plek, letter) = (toeval.Onder(woord.Length), ((char)('a' + toeval.Onder(26))).ToString());
        return toeval.Onder(4) switch
        {
            0 => woord.Insert(plek + 1, letter),
            1 => woord.Remove(plek, 1),
            2 when plek > 0 => string.Concat(woord.AsSpan(0, plek - 1), $"{woord[plek]}{woord[plek - 1]}", woord.AsSpan(plek + 1)),
            _ => string.Concat(woord.AsSpan(0, plek), letter, woord.AsSpan(plek + 1)),
        };
    }

    /// <summary>Another digit somewhere, or two neighbours changed round.</summary>
    public static string InGetal(string getal, Toeval toeval)
    {
        var plek = toeval.Onder(getal.Length);
        if (plek > 0 && toeval.Is(0.4))
        {
            return string.Concat(getal.AsSpan(0, plek - 1), $"{getal[plek]}{getal[plek - 1]}", getal.AsSpan(plek + 1));
        }

        var cijfer = (char)('0' + ((getal[plek] - '0' + 1 + toeval.Onder(9)) % 10));
        return string.Concat(getal.AsSpan(0, plek), cijfer.ToString(), getal.AsSpan(plek + 1));
    }

    /// <summary>A space too many or too few.</summary>
    public static string InSpatie(string tekst, Toeval toeval)
    {
        var spatie = tekst.IndexOf(' ', StringComparison.Ordinal);
        return spatie > 0 ? tekst.Remove(spatie, 1) : tekst.Insert(Math.Min(tekst.Length, 1 + toeval.Onder(Math.Max(1, tekst.Length - 1))), " ");
    }
}
