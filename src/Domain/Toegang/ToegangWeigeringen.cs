namespace Kring.Domain.Toegang;

/// <summary>A person without any role can do nothing.</summary>
public sealed record RolOntbreekt() : Weigering("Kies ten minste één rol voor deze medewerker.");
