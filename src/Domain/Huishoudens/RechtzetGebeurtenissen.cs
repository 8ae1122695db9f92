namespace Kring.Domain.Huishoudens;

/// <summary>A report that was taken to be about this person is about somebody else.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PersoonId">The person.</param>
/// <param name="Melding">Number of the report.</param>
public sealed record MeldingAfgegaan(DateTimeOffset Op, Guid? Door, Guid PersoonId, string Melding) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Melding {Melding} gaat niet over deze persoon";
}

/// <summary>A report that was taken to be about somebody else is about this person.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PersoonId">The person.</param>
/// <param name="Melding">Number of the report.</param>
public sealed record MeldingErbij(DateTimeOffset Op, Guid? Door, Guid PersoonId, string Melding) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Melding {Melding} gaat over deze persoon";
}
