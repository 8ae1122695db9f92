namespace Kring.Domain.Toegang;

/// <summary>The kind of organisation; decides what can be asked of it.</summary>
public enum Organisatiesoort
{
    /// <summary>The statutory advice and reporting point (Wmo 2015 art. 4.1.1).</summary>
    VeiligThuis,

    /// <summary>Municipal team for help; receives an overdracht.</summary>
    LokaalTeam,

    /// <summary>Police.</summary>
    Politie,

    /// <summary>Any other partner in the chain.</summary>
    Ketenpartner,

    /// <summary>A municipality.</summary>
    Gemeente,
}

/// <summary>An organisation that works in the chain.</summary>
public sealed class Organisatie : Aggregaat
{
    private Organisatie()
    {
    }

    private Organisatie(Guid id)
        : base(id)
    {
    }

    /// <summary>Name as people know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Kind of organisation.</summary>
    public Organisatiesoort Soort { get; private set; }

    /// <summary>Organisatie-identificatienummer of twenty digits, used in messages; null when it sends none.</summary>
    public string? Oin { get; private set; }

    /// <summary>How other professionals reach it.</summary>
    public Contact Contact { get; private set; } = Contact.Leeg;

    /// <summary>Registers an organisation.</summary>
    /// <param name="nu">The moment of registering.</param>
    /// <param name="naam">Name as people know it.</param>
    /// <param name="soort">Kind of organisation.</param>
    /// <param name="contact">How other professionals reach it.</param>
    /// <param name="oin">Twenty digits, or null.</param>
    public static Organisatie Schrijf(
        DateTimeOffset nu, string naam, Organisatiesoort soort, Contact contact, string? oin = null) =>
        new(Guid.CreateVersion7(nu)) { Naam = naam, Soort = soort, Contact = contact, Oin = oin };
}

/// <summary>How professionals reach an organisation; never data of a family.</summary>
/// <param name="Contactpersoon">Name of a person, or null.</param>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="Telefoon">Telephone number, or null.</param>
public sealed record Contact(string? Contactpersoon, string? Email, string? Telefoon)
{
    /// <summary>Nothing known.</summary>
    public static Contact Leeg { get; } = new(null, null, null);
}
