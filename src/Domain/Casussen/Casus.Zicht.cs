namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    private readonly List<Zichthouder> zichthouders = [];
    private readonly List<Deelname> deelnames = [];

    /// <summary>Who held zicht op veiligheid from when to when, without gap or overlap.</summary>
    public IReadOnlyList<Zichthouder> Zichthouders => zichthouders;

    /// <summary>Who holds zicht op veiligheid now; null only after closing.</summary>
    public Zichthouder? ZichtNu => zichthouders.SingleOrDefault(houder => houder.Tot is null);

    /// <summary>Which organisations take part in the casus; decides who sees it.</summary>
    public IReadOnlyList<Deelname> Deelnames => deelnames;

    /// <summary>Whether an organisation takes part now.</summary>
    public bool DoetMee(Guid organisatieId) =>
        deelnames.Exists(deelname => deelname.OrganisatieId == organisatieId && deelname.Tot is null);

    private void VerplaatsZicht(Guid naarOrganisatieId, DateTimeOffset nu)
    {
        if (ZichtNu!.OrganisatieId == naarOrganisatieId)
        {
            return;
        }

        ZichtNu.Beeindig(nu);
        zichthouders.Add(new Zichthouder(Guid.CreateVersion7(nu), naarOrganisatieId, nu));
    }

    private void DoeMee(Guid organisatieId, DateTimeOffset nu)
    {
        if (!DoetMee(organisatieId))
        {
            deelnames.Add(new Deelname(Guid.CreateVersion7(nu), organisatieId, nu));
        }
    }

    private void StopMeedoen(Guid organisatieId, DateTimeOffset nu) =>
        deelnames.Find(deelname => deelname.OrganisatieId == organisatieId && deelname.Tot is null)?.Beeindig(nu);
}

/// <summary>That an organisation holds zicht op veiligheid.</summary>
public sealed class Zichthouder
{
    private Zichthouder()
    {
    }

    internal Zichthouder(Guid id, Guid organisatieId, DateTimeOffset van)
    {
        Id = id;
        OrganisatieId = organisatieId;
        Van = van;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset Van { get; private set; }

    /// <summary>Until when; null while it lasts.</summary>
    public DateTimeOffset? Tot { get; private set; }

    internal void Beeindig(DateTimeOffset nu) => Tot ??= nu;

    internal void Heropen() => Tot = null;
}

/// <summary>That an organisation takes part in a casus and so sees it.</summary>
public sealed class Deelname
{
    private Deelname()
    {
    }

    internal Deelname(Guid id, Guid organisatieId, DateTimeOffset van, Herkomst? herkomst = null)
    {
        Herkomst = herkomst?.Eigen();
        Id = id;
        OrganisatieId = organisatieId;
        Van = van;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset Van { get; private set; }

    /// <summary>Until when; null while it lasts.</summary>
    public DateTimeOffset? Tot { get; private set; }

    /// <summary>The casus it came from when two were joined; null when it was of this casus itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    internal void Beeindig(DateTimeOffset nu) => Tot ??= nu;

    internal void Heropen() => Tot = null;
}
