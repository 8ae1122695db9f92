namespace Kring.Herkenning.Datums;

/// <summary>
/// A birth date as written in a file: any part may be unknown (zero), and parts may be impossible, for a slip of the pen is
/// evidence too. Packed in one number, so that millions fit in memory.
/// </summary>
/// <param name="Getal"><c>jjjjmmdd</c>; zero when nothing is known.</param>
public readonly record struct Datum(int Getal)
{
    /// <summary>The year, or zero.</summary>
    public int Jaar => Getal / 10000;

    /// <summary>The month, or zero; impossible ones above twelve are kept.</summary>
    public int Maand => Getal / 100 % 100;

    /// <summary>The day, or zero; impossible ones are kept.</summary>
    public int Dag => Getal % 100;

    /// <summary>Whether nothing is known.</summary>
    public bool IsLeeg => Getal == 0;

    /// <summary>Whether year, month and day are known.</summary>
    public bool IsVolledig => Jaar > 0 && Maand > 0 && Dag > 0;

    /// <summary>A date from its parts; a part that cannot be a part of any date is unknown.</summary>
    public static Datum Van(int jaar, int maand, int dag) =>
        new((Binnen(jaar, 9999) * 10000) + (Binnen(maand, 99) * 100) + Binnen(dag, 99));

    /// <summary>
    /// Reads <c>jjjj-mm-dd</c>, <c>jjjjmmdd</c> or <c>d-m-jjjj</c>, also with strokes or dots, and dates of which the day, or
    /// day and month, are missing or zero. Where the four digits of the year stand tells the form.
    /// </summary>
    public static Datum Lees(ReadOnlySpan<char> tekst)
    {
        Span<int> delen = stackalloc int[4];
        Span<int> lengtes = stackalloc int[4];
        var aantal = Splits(tekst.Trim(), delen, lengtes);
        return (aantal, lengtes[0]) switch
        {
            (1, 8) => new(delen[0]),
            (1, 6) => new(delen[0] * 100),
            (1, 4) => Van(delen[0], 0, 0),
            (2, 4) => Van(delen[0], delen[1], 0),
            (2, _) when lengtes[1] == 4 => Van(delen[1], delen[0], 0),
            (3, 4) => Van(delen[0], delen[1], delen[2]),
            (3, _) when lengtes[2] == 4 => Van(delen[2], delen[1], delen[0]),
            _ => default,
        };
    }

    private static int Splits(ReadOnlySpan<char> tekst, Span<int> delen, Span<int> lengtes)
    {
        var aantal = 0;
        for (var i = 0; i < tekst.Length && aantal < 4; i++)
        {
            if (char.IsAsciiDigit(tekst[i]))
            {
                delen[aantal] = (delen[aantal] * 10) + tekst[i] - '0';
                aantal += lengtes[aantal]++ < 8 ? 0 : 4;
            }
            else if (tekst[i] is '-' or '/' or '.')
            {
                aantal++;
            }
            else if (tekst[i] is 'T' or ' ' && aantal == 2)
            {
                break;
            }
            else
            {
                return 0;
            }
        }

        return aantal < 4 && lengtes[aantal] > 0 ? aantal + 1 : 0;
    }

    private static int Binnen(int waarde, int hoogste) => waarde > 0 && waarde <= hoogste ? waarde : 0;
}
