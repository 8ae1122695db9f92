namespace Kring.Domain.Termijnen;

/// <summary>One extension of a period.</summary>
/// <param name="Van">The last day before it.</param>
/// <param name="Tot">The last day after it.</param>
/// <param name="Reden">Why more time was needed.</param>
/// <param name="Door">The medewerker who extended.</param>
/// <param name="Op">The moment of the act.</param>
public sealed record Verlenging(DateOnly Van, DateOnly Tot, string Reden, Guid Door, DateTimeOffset Op);
