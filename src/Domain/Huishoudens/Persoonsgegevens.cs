namespace Kring.Domain.Huishoudens;

/// <summary>What is known of a person at one moment; only values that can be true.</summary>
/// <param name="Geslachtsnaam">Family name.</param>
/// <param name="Voorvoegsel">Prefix, or null.</param>
/// <param name="Voornamen">First names, or null.</param>
/// <param name="Geslacht">Sex as registered.</param>
/// <param name="Geboren">Date of birth, perhaps partly known, or null.</param>
/// <param name="Bsn">Valid citizen service number, or null.</param>
public sealed record Persoonsgegevens(
    string Geslachtsnaam, string? Voorvoegsel, string? Voornamen, Geslacht Geslacht, Geboortedatum? Geboren, Bsn? Bsn)
{
    /// <summary>Nationality, or null.</summary>
    public string? Nationaliteit { get; init; }

    /// <summary>Language, or null.</summary>
    public string? Taal { get; init; }

    /// <summary>Whether an interpreter is needed; false also when nobody spoke of it.</summary>
    public bool TolkNodig { get; init; }

    /// <summary>Telephone numbers.</summary>
    public IReadOnlyList<string> Telefoonnummers { get; init; } = [];

    /// <summary>The age as it was guessed, when no date of birth was told; or null.</summary>
    public GemeldeLeeftijd? LeeftijdVolgensMelder { get; init; }

    /// <summary>Whether the report calls this person a child (Jeugdzorgrol 301).</summary>
    public bool GemeldAlsKind { get; init; }

    /// <summary>By which ways the person can be reached safely, as far as it was asked.</summary>
    public IReadOnlyList<Contactweg> Contactwegen { get; init; } = [];

    /// <summary>Registered address, or null.</summary>
    public Adres? FormeelAdres { get; init; }

    /// <summary>Actual address, or null.</summary>
    public Adres? FeitelijkAdres { get; init; }
}
