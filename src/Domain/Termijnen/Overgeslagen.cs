namespace Kring.Domain.Termijnen;

/// <summary>The days that did not count, in words.</summary>
internal static class Overgeslagen
{
    private const int MeesteDagenBijNaam = 6;

    /// <summary>
    /// The days after one day and up to another that are no working days, each with its reason; when they are many,
    /// the weekends together and the holidays by name. Empty when every day counted.
    /// </summary>
    internal static string Opsomming(DateOnly na, DateOnly totEnMet, Kalender kalender)
    {
        var vrij = Dagen.Na(na, totEnMet).Where(d => !kalender.IsWerkdag(d)).ToList();
        if (vrij.Count <= MeesteDagenBijNaam)
        {
            return Samen(vrij.Select(d => MetReden(d, kalender)));
        }

        var feestdagen = vrij.Where(d => !Kalender.IsWeekend(d)).Select(d => MetReden(d, kalender)).ToList();
        var weekend = $"{vrij.Count - feestdagen.Count} dagen in het weekend";
        return Samen(feestdagen.Prepend(weekend));
    }

    private static string MetReden(DateOnly dag, Kalender kalender) =>
        kalender.Feestdag(dag) is { } feestdag ? $"{dag.ZonderJaar()} ({feestdag.Naam})" : dag.ZonderJaar();

    private static string Samen(IEnumerable<string> delen)
    {
        var lijst = delen.ToList();
        return lijst.Count < 2 ? string.Concat(lijst) : $"{string.Join(", ", lijst[..^1])} en {lijst[^1]}";
    }
}
