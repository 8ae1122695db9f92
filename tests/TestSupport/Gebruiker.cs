using Kring.Domain.Toegang;

namespace Kring.TestSupport;

/// <summary>Somebody of the base world, and how that one logs in.</summary>
public sealed record Gebruiker(Medewerker Medewerker, Organisatie Organisatie, string Gebruikersnaam)
{
    /// <summary>The same for everybody in tests.</summary>
    public const string Wachtwoord = "fiets lantaarn molen sloot";

    public Guid Id => Medewerker.Id;

    public string Naam => Medewerker.Naam;
}
