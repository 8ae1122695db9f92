namespace Kring.Domain.Termijnen;

/// <summary>
/// Something that somebody must have done by a day. Its chapters: <c>Verleng</c>, <c>SchortOp</c> and <c>Hervat</c>,
/// <c>WijsToe</c>, <c>Haal</c> and <c>VervalOmdat</c>, and how much is left.
/// </summary>
public sealed partial class Termijn : Aggregaat
{
    private Termijn()
    {
    }

    private Termijn(Termijnsoort soort, Waarover waarover, DateTimeOffset begonnen, Verantwoordelijke verantwoordelijke)
        : base(Guid.CreateVersion7(begonnen))
    {
        (Soort, Waarover, Begonnen) = (soort, waarover, begonnen);
        Verantwoordelijk(verantwoordelijke);
    }

    /// <summary>What must be done.</summary>
    public Termijnsoort Soort { get; private set; }

    /// <summary>The record it is about.</summary>
    public Waarover Waarover { get; private set; } = null!;

    /// <summary>The municipality whose work area it belongs to (CBS code); empty when that is not known.</summary>
    public string? Gemeentecode { get; private set; }

    /// <summary>The moment it began.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>How long it lasts by its rule; empty when the last day was given as a day.</summary>
    public Termijnduur? Duur { get; private set; }

    /// <summary>The last day on which it can be done in time, extensions and suspensions included.</summary>
    public DateOnly Einddag { get; private set; }

    /// <summary>The moment of the end, only for a period in hours.</summary>
    public DateTimeOffset? Eindmoment { get; private set; }

    /// <summary>What the period rests on.</summary>
    public Termijngrond Grond { get; private set; }

    /// <summary>The article or document that sets the period.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>Why the end is what it is: Dutch sentences, one per line.</summary>
    public string Uitleg { get; private set; } = "";

    /// <summary>Begins a period by a rule.</summary>
    /// <param name="regel">What must be done, within how long, by which source.</param>
    /// <param name="waarover">The record it is about.</param>
    /// <param name="begonnen">The moment of receipt or decision; that day does not count.</param>
    /// <param name="verantwoordelijke">Who must see to it.</param>
    /// <param name="kalender">Which days are no working days.</param>
    /// <param name="gemeentecode">The municipality whose work area it belongs to, when known.</param>
    public static Termijn Begin(
        Termijnregel regel,
        Waarover waarover,
        DateTimeOffset begonnen,
        Verantwoordelijke verantwoordelijke,
        Kalender kalender,
        string? gemeentecode = null)
    {
        var berekening = Termijnberekening.Vanaf(begonnen, regel.Duur, regel.Grond, kalender);
        return new Termijn(regel.Soort, waarover, begonnen, verantwoordelijke)
        {
            Duur = regel.Duur,
            Einddag = berekening.Einddag,
            Eindmoment = berekening.Eindmoment,
            Grond = regel.Grond,
            Bron = regel.Bron,
            Uitleg = string.Join('\n', berekening.Uitleg),
            Gemeentecode = gemeentecode,
        };
    }

    /// <summary>Begins a period whose last day is fixed: today for what cannot wait, or a day that was agreed.</summary>
    /// <param name="soort">What must be done.</param>
    /// <param name="waarover">The record it is about.</param>
    /// <param name="begonnen">The moment it began.</param>
    /// <param name="einddag">The last day; not before the day on which it began.</param>
    /// <param name="bron">The document or agreement that sets the day; it counts as a norm.</param>
    /// <param name="verantwoordelijke">Who must see to it.</param>
    /// <param name="gemeentecode">The municipality whose work area it belongs to, when known.</param>
    /// <exception cref="WeigeringException">The day lies before the begin (<see cref="EinddagLigtVoorBegin"/>).</exception>
    public static Termijn Op(
        Termijnsoort soort,
        Waarover waarover,
        DateTimeOffset begonnen,
        DateOnly einddag,
        string bron,
        Verantwoordelijke verantwoordelijke,
        string? gemeentecode = null)
    {
        if (einddag < NederlandseTijd.Dag(begonnen))
        {
            throw new WeigeringException(new EinddagLigtVoorBegin(einddag));
        }

        return new Termijn(soort, waarover, begonnen, verantwoordelijke)
        {
            Einddag = einddag,
            Grond = Termijngrond.Norm,
            Bron = bron,
            Uitleg = $"De laatste dag is {einddag.Voluit()}.",
            Gemeentecode = gemeentecode,
        };
    }

    private void LegUit(string zin) => Uitleg = Uitleg + '\n' + zin;
}
