namespace Kring.Domain.Termijnen;

/// <summary>
/// Which days are no working days: Saturdays, Sundays, the holidays of Algemene termijnenwet art. 3, and the days that
/// a royal decree equates with them. The decrees differ from year to year, so those days are given, each with its
/// source. Whether an organisation is open on a day is another matter and does not belong here.
/// </summary>
public sealed class Kalender
{
    /// <summary>The first year for which the rule of the King's birthday holds.</summary>
    public const int EersteJaar = 2014;

    /// <summary>The last year that is counted; far enough for every period, and safe from overflow.</summary>
    public const int LaatsteJaar = 2999;

    private readonly Dictionary<DateOnly, Feestdag> _gelijkgesteld;

    /// <summary>A calendar with equated days.</summary>
    /// <param name="gelijkgesteldeDagen">The days equated by decree; the first of two on one day counts.</param>
    public Kalender(params IEnumerable<Feestdag> gelijkgesteldeDagen) =>
        _gelijkgesteld = gelijkgesteldeDagen.GroupBy(f => f.Dag).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The calendar of the law alone, without days equated by decree.</summary>
    public static Kalender Wettelijk { get; } = new([]);

    /// <summary>The holiday or equated day on a day, or nothing.</summary>
    /// <param name="dag">The day.</param>
    public Feestdag? Feestdag(DateOnly dag) => Feestdagen.Op(dag) ?? _gelijkgesteld.GetValueOrDefault(dag);

    /// <summary>Whether a day is neither Saturday, Sunday, holiday nor equated day.</summary>
    /// <param name="dag">The day.</param>
    public bool IsWerkdag(DateOnly dag) => !IsWeekend(dag) && Feestdag(dag) is null;

    internal static bool IsWeekend(DateOnly dag) => dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
