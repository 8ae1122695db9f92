namespace Kring.Domain;

/// <summary>
/// Something that happened to a record and that others may react to. Named as noun with past participle
/// (<c>TermijnVerlengd</c>). It is stored in the transaction of the act that caused it.
/// </summary>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">The medewerker who did it; empty when the system did.</param>
public abstract record Gebeurtenis(DateTimeOffset Op, Guid? Door)
{
    /// <summary>What happened in a few Dutch words, for the timeline; null keeps it off the timeline.</summary>
    public virtual string? Kop => null;

    /// <summary>What more the timeline tells, or null.</summary>
    public virtual string? Tekst => null;

    /// <summary>The person or organisation it was about, by id, so that the timeline can name it; null for none.</summary>
    public virtual Guid? Betreft => null;

    /// <summary>The record on whose timeline it stands; null for the record it happened to.</summary>
    public virtual Guid? Tijdlijn => null;
}
