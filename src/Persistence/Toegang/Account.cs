using Microsoft.AspNetCore.Identity;

namespace Kring.Persistence.Toegang;

/// <summary>The way a medewerker logs in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The medewerker this account belongs to.</summary>
    public Guid MedewerkerId { get; set; }
}
