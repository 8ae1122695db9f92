namespace Kring.Domain.Berichten;

/// <summary>A letter was made.</summary>
public sealed record BriefGeschreven(
    DateTimeOffset Op, Guid? Door, Guid BriefId, Guid Waar, Guid? PersoonId, Briefsoort Soort, Briefweg Weg, string Nummer) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Soort.Naam();

    /// <inheritdoc/>
    public override string? Tekst => $"Brief {Nummer}, {Weg.Naam().ToLowerInvariant()}.";

    /// <inheritdoc/>
    public override Guid? Betreft => PersoonId;

    /// <inheritdoc/>
    public override Guid? Tijdlijn => Waar;
}

/// <summary>A letter was posted or given.</summary>
public sealed record BriefVerstuurd(
    DateTimeOffset Op, Guid? Door, Guid BriefId, Guid MeldingId, Guid? PersoonId, string Nummer) : Gebeurtenis(Op, Door);

/// <summary>The text of a kind of letter was changed.</summary>
public sealed record BriefsjabloonVastgesteld(DateTimeOffset Op, Guid? Door, Guid SjabloonId, Briefsoort Soort, int Uitgave) : Gebeurtenis(Op, Door);
