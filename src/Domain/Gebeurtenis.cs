namespace Kring.Domain;

/// <summary>
/// Something that happened to a record and that others may react to. Named as noun with past participle
/// (<c>TermijnVerlengd</c>). It is stored in the transaction of the act that caused it.
/// </summary>
/// <param name="Op">The moment of the act.</param>
/// <param name="Door">The medewerker who did it; empty when the system did.</param>
public abstract record Gebeurtenis(DateTimeOffset Op, Guid? Door);
