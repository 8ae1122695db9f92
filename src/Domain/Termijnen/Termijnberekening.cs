namespace Kring.Domain.Termijnen;

/// <summary>
/// When a period ends, and why. The day on which it begins does not count. Hours are real hours; working days step over
/// Saturdays, Sundays and holidays by their nature; the end of every other legal period moves by the Algemene
/// termijnenwet.
/// </summary>
public sealed record Termijnberekening
{
    private Termijnberekening(DateOnly einddag, DateTimeOffset? eindmoment, IReadOnlyList<string> uitleg) =>
        (Einddag, Eindmoment, Uitleg) = (einddag, eindmoment, uitleg);

    /// <summary>The last day of the period, which belongs to it.</summary>
    public DateOnly Einddag { get; }

    /// <summary>The moment of the end, on a Dutch clock; only for a period in hours.</summary>
    public DateTimeOffset? Eindmoment { get; }

    /// <summary>Why the period ends then: Dutch sentences in the order of counting.</summary>
    public IReadOnlyList<string> Uitleg { get; }

    /// <summary>The end of a period that begins at a moment.</summary>
    /// <param name="begonnen">The moment of receipt or decision.</param>
    /// <param name="duur">How long the period lasts.</param>
    /// <param name="grond">What it rests on.</param>
    /// <param name="kalender">Which days are no working days.</param>
    /// <exception cref="WeigeringException">The begin is outside the calendar (<see cref="BeginValtBuitenKalender"/>).</exception>
    public static Termijnberekening Vanaf(
        DateTimeOffset begonnen, Termijnduur duur, Termijngrond grond, Kalender kalender) =>
        duur.Eenheid == Termijneenheid.Uren
            ? InUren(begonnen, duur, grond)
            : Vanaf(NederlandseTijd.Dag(begonnen), duur, grond, kalender);

    /// <summary>The end of a period that begins on a day; not for hours, which need a moment.</summary>
    /// <param name="begin">The day of receipt or decision; it does not count.</param>
    /// <param name="duur">How long the period lasts, not in hours.</param>
    /// <param name="grond">What it rests on.</param>
    /// <param name="kalender">Which days are no working days.</param>
    /// <exception cref="WeigeringException">
    /// The begin is outside the calendar (<see cref="BeginValtBuitenKalender"/>), or the period is in hours
    /// (<see cref="TijdstipOntbreekt"/>).
    /// </exception>
    public static Termijnberekening Vanaf(DateOnly begin, Termijnduur duur, Termijngrond grond, Kalender kalender)
    {
        ValtInKalender(begin);
        return duur.Eenheid switch
        {
            Termijneenheid.Uren => throw new WeigeringException(new TijdstipOntbreekt()),
            Termijneenheid.Werkdagen => InWerkdagen(begin, duur, kalender),
            _ => InKalenderdagen(begin, duur, grond, kalender),
        };
    }

    private static Termijnberekening InUren(DateTimeOffset begonnen, Termijnduur duur, Termijngrond grond)
    {
        ValtInKalender(NederlandseTijd.Dag(begonnen));
        var einde = NederlandseTijd.Lokaal(begonnen.AddHours(duur.Aantal));
        var uitleg = new List<string>
        {
            $"De termijn is {duur} en begint op {begonnen.Voluit()}; elk uur telt, ook in het weekend en op een feestdag.",
        };
        if (einde.Offset != NederlandseTijd.Lokaal(begonnen).Offset)
        {
            uitleg.Add("In deze termijn wordt de klok verzet: geteld zijn de uren die werkelijk verstrijken.");
        }

        uitleg.Add(AlgemeneTermijnenwet.WaaromNiet(duur, grond)!);
        uitleg.Add($"Het einde is {einde.Voluit()}.");
        return new Termijnberekening(DateOnly.FromDateTime(einde.DateTime), einde, uitleg);
    }

    private static Termijnberekening InWerkdagen(DateOnly begin, Termijnduur duur, Kalender kalender)
    {
        var einde = Werkdagen.Na(begin, duur.Aantal, kalender);
        var uitleg = new List<string>
        {
            Aanhef(begin, duur),
            "Een werkdag is geen zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 3).",
        };
        if (Overgeslagen.Opsomming(begin, einde, kalender) is { Length: > 0 } dagen)
        {
            uitleg.Add($"Overgeslagen: {dagen}.");
        }

        return Besluit(einde, uitleg);
    }

    private static Termijnberekening InKalenderdagen(
        DateOnly begin, Termijnduur duur, Termijngrond grond, Kalender kalender)
    {
        var einde = Optellen(begin, duur);
        var uitleg = new List<string> { Aanhef(begin, duur), $"Geteld op de kalender eindigt hij op {Dag(einde, kalender)}." };
        if (AlgemeneTermijnenwet.WaaromNiet(duur, grond) is { } reden)
        {
            return Besluit(einde, [.. uitleg, reden]);
        }

        var (verschoven, waarom) = AlgemeneTermijnenwet.Verschuif(begin, einde, duur, kalender);
        return Besluit(verschoven, [.. uitleg, .. waarom]);
    }

    private static Termijnberekening Besluit(DateOnly einddag, IReadOnlyList<string> uitleg) =>
        new(einddag, null, [.. uitleg, $"De laatste dag is {einddag.Voluit()}."]);

    private static DateOnly Optellen(DateOnly begin, Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Dagen => begin.AddDays(duur.Aantal),
        Termijneenheid.Weken => begin.AddDays(7 * duur.Aantal),
        Termijneenheid.Maanden => begin.AddMonths(duur.Aantal),
        Termijneenheid.Jaren => begin.AddYears(duur.Aantal),
        _ => throw new ArgumentOutOfRangeException(nameof(duur), duur.Eenheid, "Not a unit of the calendar."),
    };

    private static string Aanhef(DateOnly begin, Termijnduur duur) =>
        $"De termijn is {duur} en begint na {begin.Voluit()}; die dag telt niet mee.";

    private static string Dag(DateOnly dag, Kalender kalender) =>
        kalender.Feestdag(dag) is { } feestdag ? $"{dag.Voluit()} ({feestdag.Naam})" : dag.Voluit();

    private static void ValtInKalender(DateOnly begin)
    {
        if (begin.Year is < Kalender.EersteJaar or > Kalender.LaatsteJaar)
        {
            throw new WeigeringException(new BeginValtBuitenKalender());
        }
    }
}
