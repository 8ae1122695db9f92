namespace Kring.Domain.Toegang;

/// <summary>A person who works with Kring, for one organisation, in one or more work areas.</summary>
public sealed class Medewerker : Aggregaat
{
    private Medewerker()
    {
    }

    private Medewerker(Guid id)
        : base(id)
    {
    }

    /// <summary>Name as colleagues know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The organisation this person works for.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>What this person is in the chain; at least one.</summary>
    public IReadOnlyList<Rol> Rollen { get; private set; } = [];

    /// <summary>Whether this person can do something for an organisation in a municipality on that day.</summary>
    /// <param name="recht">What.</param>
    /// <param name="organisatieId">The organisation it is done for.</param>
    /// <param name="gemeentecode">The municipality; null when that cannot be told, then every one will do.</param>
    /// <param name="dag">The day, in Amsterdam.</param>
    public bool KanWerken(Recht recht, Guid organisatieId, string? gemeentecode, DateOnly dag) =>
        OrganisatieId == organisatieId && Mag(recht) && (gemeentecode is null || Gemeenten(dag).Contains(gemeentecode));

    /// <summary>The municipalities this person works in, each with its first and last day.</summary>
    public IReadOnlyList<Werkgebied> Werkgebieden { get; private set; } = [];

    /// <summary>When and by whom the access was ended; null while it runs.</summary>
    public Uitdienst? Uitdienst { get; private set; }

    /// <summary>Registers a person.</summary>
    /// <param name="nu">The moment of registering.</param>
    /// <param name="naam">Name as colleagues know it.</param>
    /// <param name="organisatieId">The organisation this person works for.</param>
    /// <param name="rollen">At least one role.</param>
    /// <param name="werkgebieden">Municipalities with dates; may be empty.</param>
    /// <exception cref="WeigeringException"><see cref="RolOntbreekt"/>.</exception>
    public static Medewerker Schrijf(
        DateTimeOffset nu, string naam, Guid organisatieId, IReadOnlyList<Rol> rollen, IReadOnlyList<Werkgebied> werkgebieden)
    {
        if (rollen.Count == 0)
        {
            throw new WeigeringException(new RolOntbreekt());
        }

        return new Medewerker(Guid.CreateVersion7(nu))
        {
            Naam = naam,
            OrganisatieId = organisatieId,
            Rollen = rollen,
            Werkgebieden = werkgebieden,
        };
    }

    /// <summary>Ends the access of this person; repeating it changes nothing.</summary>
    /// <param name="nu">The moment it ends.</param>
    /// <param name="wie">Who ends it.</param>
    public void GaUitDienst(DateTimeOffset nu, Guid wie) => Uitdienst ??= new Uitdienst(nu, wie);

    /// <summary>Whether this person may do this at all; a person out of service may nothing.</summary>
    public bool Mag(Recht recht) => Uitdienst is null && Rollen.Any(rol => Rechten.Van(rol).Contains(recht));

    /// <summary>The municipalities this person works in on that day.</summary>
    public IReadOnlyList<string> Gemeenten(DateOnly dag) =>
        [.. Werkgebieden.Where(gebied => gebied.GeldtOp(dag)).Select(gebied => gebied.Gemeentecode)];
}

/// <summary>The end of a person's access.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who ended it.</param>
public sealed record Uitdienst(DateTimeOffset Op, Guid Door);

/// <summary>A municipality in which a person works, from a day to and including a day.</summary>
/// <param name="Gemeentecode">Code of the municipality.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day, or null while it runs.</param>
public sealed record Werkgebied(string Gemeentecode, DateOnly Van, DateOnly? Tot = null)
{
    /// <summary>Whether the person works there on that day.</summary>
    public bool GeldtOp(DateOnly dag) => dag >= Van && (Tot is null || dag <= Tot);
}
