namespace Kring.Domain.Meldingen;

/// <summary>A person as named in a report, and who that turned out to be.</summary>
public sealed class Meldingpersoon
{
    private Meldingpersoon()
    {
    }

    internal Meldingpersoon(Guid id, int volgnummer, GemeldeNaam gemeld)
    {
        Id = id;
        Volgnummer = volgnummer;
        Naam = gemeld.Naam;
        Rol = gemeld.Rol;
        Plaats = gemeld.Plaats;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Place in the message, from 1; the unborn child comes after the persons of the message.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>The name as reported.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The role as reported, or null.</summary>
    public string? Rol { get; private set; }

    /// <summary>In what place the person stands to the household.</summary>
    public Meldingplaats Plaats { get; private set; }

    /// <summary>Who it turned out to be; null before recognition, and for who is there by profession.</summary>
    public Guid? PersoonId { get; private set; }

    /// <summary>The household; null as above.</summary>
    public Guid? HuishoudenId { get; private set; }

    internal void Herken(Guid persoonId, Guid huishoudenId)
    {
        PersoonId = persoonId;
        HuishoudenId = huishoudenId;
    }
}
