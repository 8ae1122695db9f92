namespace Kring.Herkenning.Lijsten;

/// <summary>The eleven-test of the citizen service number (Wabb): a number that fails it is a slip of the pen, not a number.</summary>
public static class Burgerservicenummer
{
    /// <summary>Whether the text is a number that passes: nine digits, or eight without the leading zero.</summary>
    public static bool IsGeldig(ReadOnlySpan<char> tekst)
    {
        var som = 0;
        var cijfers = 0;
        var plek = tekst.Length;
        foreach (var teken in tekst)
        {
            if (!char.IsAsciiDigit(teken))
            {
                return false;
            }

            som += (teken - '0') * (plek == 1 ? -1 : plek);
            cijfers |= teken - '0';
            plek--;
        }

        return tekst.Length is 8 or 9 && som % 11 == 0 && cijfers != 0;
    }
}
