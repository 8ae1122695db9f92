namespace Kring.Domain.Termijnen;

/// <summary>One time that a period stood still.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Van">The moment it was suspended.</param>
/// <param name="Door">The medewerker who suspended it.</param>
/// <param name="Tot">The moment it was resumed; empty while it stands still.</param>
/// <param name="HervatDoor">The medewerker who resumed it.</param>
public sealed record Opschorting(
    string Reden, DateTimeOffset Van, Guid Door, DateTimeOffset? Tot = null, Guid? HervatDoor = null);
