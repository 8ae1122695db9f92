namespace Kring.Domain.Termijnen;

/// <summary>
/// The holidays of Algemene termijnenwet art. 3: the fixed ones, those that move with Easter, and Goede Vrijdag, which
/// the article equates with them. Days equated by royal decree are data and come from a <see cref="Kalender"/>.
/// </summary>
public static class Feestdagen
{
    private const string Bron = "Algemene termijnenwet, artikel 3";

    /// <summary>First Easter day, by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    /// <param name="jaar">The year, 1583 or later.</param>
    public static DateOnly Pasen(int jaar)
    {
        var gulden = jaar % 19;
        var (eeuw, rest) = (jaar / 100, jaar % 100);
        var maan = ((19 * gulden) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var week = (32 + (2 * (eeuw % 4)) + (2 * (rest / 4)) - maan - (rest % 4)) % 7;
        var correctie = (gulden + (11 * maan) + (22 * week)) / 451;
        var telling = maan + week - (7 * correctie) + 114;
        return new DateOnly(jaar, telling / 31, (telling % 31) + 1);
    }

    /// <summary>The day on which the King's birthday is celebrated: 27 April, or the 26th when the 27th is a Sunday.</summary>
    /// <param name="jaar">The year, 2014 or later.</param>
    public static DateOnly Koningsdag(int jaar)
    {
        var verjaardag = new DateOnly(jaar, 4, 27);
        return verjaardag.DayOfWeek == DayOfWeek.Sunday ? verjaardag.AddDays(-1) : verjaardag;
    }

    /// <summary>The holidays of one year in order; two that fall on one day are given once.</summary>
    /// <param name="jaar">The year, 2014 or later.</param>
    public static IReadOnlyList<Feestdag> In(int jaar)
    {
        var eerste = new DateOnly(jaar, 1, 1);
        var laatste = new DateOnly(jaar, 12, 31);
        return [.. Enumerable.Range(0, laatste.DayNumber - eerste.DayNumber + 1)
            .Select(n => Op(eerste.AddDays(n)))
            .OfType<Feestdag>()];
    }

    /// <summary>The holiday on a day, or nothing when it is none.</summary>
    /// <param name="dag">The day.</param>
    public static Feestdag? Op(DateOnly dag) =>
        Naam(dag) is { } naam ? new Feestdag(dag, naam, Bron) : null;

    private static string? Naam(DateOnly dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) => "Nieuwjaarsdag",
        (5, 5) => "Bevrijdingsdag",
        (12, 25) => "eerste Kerstdag",
        (12, 26) => "tweede Kerstdag",
        _ when dag == Koningsdag(dag.Year) => "Koningsdag",
        _ => (dag.DayNumber - Pasen(dag.Year).DayNumber) switch
        {
            -2 => "Goede Vrijdag",
            1 => "tweede Paasdag",
            39 => "Hemelvaartsdag",
            50 => "tweede Pinksterdag",
            _ => null,
        },
    };
}
