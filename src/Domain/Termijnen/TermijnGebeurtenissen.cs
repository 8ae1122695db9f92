namespace Kring.Domain.Termijnen;

/// <summary>A period was extended.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Tot">The new last day.</param>
/// <param name="Reden">Why more time was needed.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnVerlengd(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, DateOnly Tot, string Reden, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => Waarover.Id;

    /// <inheritdoc/>
    public override string? Kop => $"Termijn verlengd: {Soort.Naam()}";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A period was made to stand still.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnOpgeschort(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, string Reden, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => Waarover.Id;

    /// <inheritdoc/>
    public override string? Kop => $"Termijn opgeschort: {Soort.Naam()}";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A period runs again.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Einddag">The last day, moved by what was lost.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnHervat(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, DateOnly Einddag, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>Somebody else became answerable for a period.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Aan">Who must see to it now.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnToegewezen(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, Verantwoordelijke Aan, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>What had to be done is done.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What had to be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="OpTijd">Whether that was before the end.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnGehaald(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, bool OpTijd, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>What had to be done is no longer needed.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What had to be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Reden">Why not.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnVervallen(
    Guid TermijnId, Termijnsoort Soort, Waarover Waarover, string Reden, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>What must be done goes on in another record or with somebody else.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about now.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnVerplaatst(Guid TermijnId, Termijnsoort Soort, Waarover Waarover, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>What had lapsed is to be done after all.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnHerleefd(Guid TermijnId, Termijnsoort Soort, Waarover Waarover, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door);

/// <summary>What was done is to be done again.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">Who did it.</param>
public sealed record TermijnHeropend(Guid TermijnId, Termijnsoort Soort, Waarover Waarover, string Reden, DateTimeOffset Op, Guid? Door)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => Waarover.Id;

    /// <inheritdoc/>
    public override string? Kop => $"Opnieuw te doen: {Soort.Naam()}";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}
