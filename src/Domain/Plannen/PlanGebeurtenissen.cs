namespace Kring.Domain.Plannen;

/// <summary>A plan was begun.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
public sealed record VeiligheidsplanBegonnen(DateTimeOffset Op, Guid? Door, Guid CasusId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;

    /// <inheritdoc/>
    public override string? Kop => "Veiligheidsplan begonnen";
}

/// <summary>An agreement was made.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who wrote it down.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="AfspraakId">The agreement.</param>
/// <param name="Wat">What.</param>
public sealed record AfspraakGemaakt(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid AfspraakId, string Wat)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;

    /// <inheritdoc/>
    public override string? Kop => "Afspraak gemaakt";

    /// <inheritdoc/>
    public override string? Tekst => Wat;
}

/// <summary>It was recorded how an agreement stands.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="AfspraakId">The agreement.</param>
/// <param name="Wat">What was agreed.</param>
/// <param name="Stand">How it stands.</param>
/// <param name="Toelichting">What happened.</param>
public sealed record AfspraakstandVastgelegd(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid AfspraakId, string Wat, Afspraakstand Stand, string? Toelichting)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;

    /// <inheritdoc/>
    public override string? Kop => Stand switch
    {
        Afspraakstand.Gelukt => "Afspraak gelukt",
        Afspraakstand.NietGelukt => "Afspraak niet gelukt",
        Afspraakstand.Vervallen => "Afspraak vervallen",
        _ => "Afspraak loopt weer",
    };

    /// <inheritdoc/>
    public override string? Tekst => Toelichting is null ? Wat : $"{Wat} {Toelichting}";
}

/// <summary>A talk with a child was recorded, or why there was none.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="PersoonId">The child.</param>
/// <param name="Gesproken">Whether somebody spoke with the child.</param>
public sealed record KindgesprekVastgelegd(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid PersoonId, bool Gesproken) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;

    /// <inheritdoc/>
    public override string? Kop => Gesproken ? "Met een kind gesproken" : "Kind nog niet gesproken, met reden";

    /// <inheritdoc/>
    public override Guid? Betreft => PersoonId;
}

/// <summary>The plan of a casus that went up in another goes on there.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who joined the two.</param>
/// <param name="CasusId">The casus in which it goes on.</param>
/// <param name="UitCasusId">The casus it comes from.</param>
public sealed record VeiligheidsplanVoortgezet(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid UitCasusId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;

    /// <inheritdoc/>
    public override string? Kop => "Het veiligheidsplan van de andere casus gaat hier verder";
}
