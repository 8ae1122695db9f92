namespace Kring.Web.Infrastructure.Clock;

/// <summary>The one place where an instant becomes a Dutch day or clock time, and back.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The same instant, written with the offset that holds in Amsterdam at that moment.</summary>
    public static DateTimeOffset InAmsterdam(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The calendar day in Amsterdam on which this instant falls.</summary>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(moment.InAmsterdam().DateTime);

    /// <summary>Today in Amsterdam, by the given clock.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => Dag(klok.GetUtcNow());

    /// <summary>
    /// The instant of a day and clock time in Amsterdam. A time that the clock skips in spring is read an hour later;
    /// a time that occurs twice in autumn is read as the first of the two.
    /// </summary>
    public static DateTimeOffset Moment(DateOnly dag, TimeOnly tijd)
    {
        var plaatselijk = dag.ToDateTime(tijd);
        if (Zone.IsInvalidTime(plaatselijk))
        {
            plaatselijk = plaatselijk.AddHours(1);
        }

        var verschil = Zone.IsAmbiguousTime(plaatselijk)
            ? Zone.GetAmbiguousTimeOffsets(plaatselijk).Max()
            : Zone.GetUtcOffset(plaatselijk);
        return new DateTimeOffset(plaatselijk, verschil);
    }
}
