namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    private readonly List<Regisseur> regisseurs = [];

    /// <summary>Who was eigenaar or casusregisseur from when to when, without gap or overlap since the first.</summary>
    public IReadOnlyList<Regisseur> Regisseurs => regisseurs;

    /// <summary>The one eigenaar or casusregisseur; null before acceptance of an overdracht and after closing.</summary>
    public Regisseur? Regisseur => regisseurs.SingleOrDefault(regisseur => regisseur.Tot is null);

    /// <summary>Puts another person in the place of the eigenaar or casusregisseur, without a gap.</summary>
    /// <param name="medewerkerId">Who it becomes; somebody of the same organisation.</param>
    /// <param name="organisatieId">The organisation that decides: that of the eigenaar.</param>
    /// <param name="rol">Eigenaar, or casusregisseur at several problems at once.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decides.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="EigenaarOntbreekt"/>,
    /// <see cref="EigenaarIsVanAnderen"/>, <see cref="RedenOntbreekt"/>.</exception>
    public void WisselRegisseur(
        Guid medewerkerId, Guid organisatieId, Regierol rol, string reden, DateTimeOffset nu, Guid wie)
    {
        EisOpen();
        if (Regisseur is not { } huidig)
        {
            throw new WeigeringException(new EigenaarOntbreekt());
        }

        if (huidig.OrganisatieId != organisatieId)
        {
            throw new WeigeringException(new EigenaarIsVanAnderen());
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        if (huidig.MedewerkerId == medewerkerId && huidig.Rol == rol)
        {
            return;
        }

        StelRegisseurAan(medewerkerId, huidig.OrganisatieId, rol, nu);
        Meld(new RegisseurGewisseld(nu, wie, Id, medewerkerId, rol, reden.Trim()));
    }

    // A casusregisseur of the same organisation stays casusregisseur, whoever it is.
    private void NeemRegieOver(Guid medewerkerId, Guid organisatieId, DateTimeOffset nu)
    {
        var huidig = Regisseur is { } regisseur && regisseur.OrganisatieId == organisatieId ? regisseur : null;
        if (huidig?.MedewerkerId != medewerkerId)
        {
            StelRegisseurAan(medewerkerId, organisatieId, huidig?.Rol ?? Regierol.Eigenaar, nu);
        }
    }

    private void StelRegisseurAan(Guid medewerkerId, Guid organisatieId, Regierol rol, DateTimeOffset nu)
    {
        Regisseur?.Beeindig(nu);
        regisseurs.Add(new Regisseur(Guid.CreateVersion7(nu), medewerkerId, organisatieId, rol, nu));
    }
}

/// <summary>That somebody is the family's fixed contact and keeps the one plan.</summary>
public sealed class Regisseur
{
    private Regisseur()
    {
    }

    internal Regisseur(Guid id, Guid medewerkerId, Guid organisatieId, Regierol rol, DateTimeOffset van)
    {
        Id = id;
        MedewerkerId = medewerkerId;
        OrganisatieId = organisatieId;
        Rol = rol;
        Van = van;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public Guid MedewerkerId { get; private set; }

    /// <summary>For which organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Eigenaar or casusregisseur.</summary>
    public Regierol Rol { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset Van { get; private set; }

    /// <summary>Until when; null while it lasts.</summary>
    public DateTimeOffset? Tot { get; private set; }

    internal void Beeindig(DateTimeOffset nu) => Tot ??= nu;

    internal void Heropen() => Tot = null;
}

/// <summary>The two ways to be the one responsible for a household.</summary>
public enum Regierol
{
    /// <summary>Responsible for the course of help where no casusregisseur is needed (Regiovisie IJsselland).</summary>
    Eigenaar,

    /// <summary>Directs at several problems at once; responsible for the one plan.</summary>
    Casusregisseur,
}

/// <summary>How the roles are called on screen.</summary>
public static class Regierollen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Regierol rol) => rol == Regierol.Eigenaar ? "Eigenaar" : "Casusregisseur";
}
