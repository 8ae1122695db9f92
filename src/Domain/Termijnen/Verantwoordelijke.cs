namespace Kring.Domain.Termijnen;

/// <summary>Who must see to it: a role in an organisation, and a person once somebody has taken it.</summary>
/// <param name="Rol">The name of the role, as the room Toegang writes it.</param>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="MedewerkerId">The person; empty while it waits for anyone with the role.</param>
public sealed record Verantwoordelijke(string Rol, Guid OrganisatieId, Guid? MedewerkerId = null);
