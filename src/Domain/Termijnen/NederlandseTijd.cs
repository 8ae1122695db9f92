namespace Kring.Domain.Termijnen;

/// <summary>Which day and hour it is in the Netherlands at a moment; days of the law are Dutch days.</summary>
public static class NederlandseTijd
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The same moment as a Dutch clock shows it.</summary>
    /// <param name="moment">Any moment, in any offset.</param>
    public static DateTimeOffset Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>The Dutch calendar day at a moment.</summary>
    /// <param name="moment">Any moment, in any offset.</param>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(Lokaal(moment).DateTime);

    /// <summary>
    /// The moment at which a Dutch clock shows a date and time. An hour that comes twice, when summer time ends, means
    /// the first of the two: a period then ends too early rather than too late.
    /// </summary>
    /// <param name="klok">Date and time on a Dutch clock.</param>
    /// <returns>The moment, or nothing when the clock skips that hour because summer time begins.</returns>
    public static DateTimeOffset? Moment(DateTime klok)
    {
        var lokaal = DateTime.SpecifyKind(klok, DateTimeKind.Unspecified);
        return Amsterdam.IsInvalidTime(lokaal) ? null
            : Amsterdam.IsAmbiguousTime(lokaal) ? new DateTimeOffset(lokaal, Amsterdam.GetAmbiguousTimeOffsets(lokaal).Max())
            : new DateTimeOffset(lokaal, Amsterdam.GetUtcOffset(lokaal));
    }
}
