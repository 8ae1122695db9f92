namespace Kring.Domain.Logboek;

/// <summary>What kind of thing a line in the log tells.</summary>
public enum Logsoort
{
    /// <summary>Somebody changed something.</summary>
    Handeling,

    /// <summary>Somebody saw something.</summary>
    Inzage,

    /// <summary>Somebody took something out of the system: on paper, or as a file.</summary>
    Uitvoer,

    /// <summary>Somebody asked for something and did not get it.</summary>
    Weigering,

    /// <summary>Somebody logged in, failed to, or logged out.</summary>
    Aanmelding,
}

/// <summary>
/// One line of the log: who did or saw what, about whom, when and from where. Never changed, never removed.
/// Holds ids, no names. Source: BIO 8.15.01 (actie, object, resultaat, oorsprong, actor, tijdstempel) and NEN 7513.
/// </summary>
public sealed record Logregel
{
    /// <summary>Key of the line.</summary>
    public required Guid Id { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>Act, view, refusal or login.</summary>
    public required Logsoort Soort { get; init; }

    /// <summary>Name of the act or page.</summary>
    public required string Actie { get; init; }

    /// <summary>The right that was used or lacking; null at login.</summary>
    public string? Recht { get; init; }

    /// <summary>Who; null when nobody was logged in or a system acted.</summary>
    public Guid? MedewerkerId { get; init; }

    /// <summary>For which organisation; null as above.</summary>
    public Guid? OrganisatieId { get; init; }

    /// <summary>The roles held at that moment, separated by commas.</summary>
    public string Rollen { get; init; } = "";

    /// <summary>Kind of record, for instance Melding or Casus; null for a list.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>The record; null for a list.</summary>
    public Guid? OnderwerpId { get; init; }

    /// <summary>The person whose data it was; a page with several persons gives a line for each.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>Whether it was done, or refused.</summary>
    public required bool Gelukt { get; init; }

    /// <summary>Where the question came from: network address, command line or job.</summary>
    public required string Oorsprong { get; init; }

    /// <summary>Ties together the lines of one request.</summary>
    public required string Spoor { get; init; }

    /// <summary>More facts as ids and codes, such as the ids shown in a list, or the reason somebody gave for looking.</summary>
    public string? Bijzonderheden { get; init; }
}
