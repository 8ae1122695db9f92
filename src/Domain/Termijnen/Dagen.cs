using System.Globalization;

namespace Kring.Domain.Termijnen;

internal static class Dagen
{
    internal static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal static IEnumerable<DateOnly> Na(DateOnly na, DateOnly totEnMet) =>
        Enumerable.Range(1, Math.Max(0, totEnMet.DayNumber - na.DayNumber)).Select(na.AddDays);

    internal static string Voluit(this DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Nederlands);

    internal static string ZonderJaar(this DateOnly dag) => dag.ToString("dddd d MMMM", Nederlands);

    internal static string Voluit(this DateTimeOffset moment) =>
        NederlandseTijd.Lokaal(moment).ToString("dddd d MMMM yyyy 'om' HH.mm 'uur'", Nederlands);
}
