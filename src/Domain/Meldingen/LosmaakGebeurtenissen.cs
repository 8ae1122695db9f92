namespace Kring.Domain.Meldingen;

/// <summary>A person of a report was taken for the wrong one, and is somebody else from now on.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Wissel">Who it was, and who it is.</param>
/// <param name="Reden">From what that is known.</param>
public sealed record PersoonLosgemaakt(DateTimeOffset Op, Guid? Door, Persoonswissel Wissel, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Losgemaakt: dit is iemand anders";

    /// <inheritdoc/>
    public override string? Tekst => Reden;

    /// <inheritdoc/>
    public override Guid? Betreft => Wissel.NaarId;
}

/// <summary>A person of a report is who it was taken for after all.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Wissel">Who it was, and who it is again.</param>
/// <param name="Reden">From what that is known.</param>
public sealed record PersoonTeruggezet(DateTimeOffset Op, Guid? Door, Persoonswissel Wissel, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Losmaken teruggedraaid";

    /// <inheritdoc/>
    public override string? Tekst => Reden;

    /// <inheritdoc/>
    public override Guid? Betreft => Wissel.NaarId;
}
