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
