namespace Kring.Domain.Meldingen;

/// <summary>A report got another class by earlier involvement.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Whose act led to it.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Oud">The class it had.</param>
/// <param name="Nieuw">The class it has now.</param>
public sealed record MeldingHertypeerd(DateTimeOffset Op, Guid? Door, Guid MeldingId, Meldingtype Oud, Meldingtype Nieuw)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Opnieuw ingedeeld: {Nieuw.Naam()}";

    /// <inheritdoc/>
    public override string? Tekst => $"De indeling was: {Oud.Naam()}.";
}

/// <summary>Somebody recorded a kind of recurrence, or that it is no longer so.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Soort">Which kind.</param>
/// <param name="Woorden">In own words; null when it is no longer so.</param>
public sealed record HerhalingVastgelegd(DateTimeOffset Op, Guid? Door, Guid MeldingId, Herhalingssoort Soort, string? Woorden)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Woorden is null ? $"Niet meer aan de orde: {Soort.Naam()}" : Soort.Naam();

    /// <inheritdoc/>
    public override string? Tekst => Woorden;
}

/// <summary>Somebody asked the national register of Veilig Thuis.</summary>
/// <param name="Op">The moment of recording.</param>
/// <param name="Door">Who asked.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Uitkomst">The day and the answer.</param>
public sealed record RegisterGeraadpleegd(DateTimeOffset Op, Guid? Door, Guid MeldingId, Raadpleeguitkomst Uitkomst)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Landelijk register geraadpleegd: {Uitkomst.InWoorden()}";

    /// <inheritdoc/>
    public override string? Tekst => Uitkomst.WatBekendIs;
}
