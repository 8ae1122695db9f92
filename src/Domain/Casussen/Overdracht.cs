namespace Kring.Domain.Casussen;

/// <summary>What is offered to another organisation.</summary>
/// <param name="AanOrganisatieId">The receiver.</param>
/// <param name="Categorie">Kind of receiver, for the figures.</param>
/// <param name="MetHgkm">Whether there is violence at home or child abuse; a care report can be without.</param>
/// <param name="Voorwaarden">The veiligheidsvoorwaarden Veilig Thuis set; may be empty at a direct overdracht.</param>
/// <param name="WatBekendIs">What is known and needed to help.</param>
public sealed record Overdrachtaanbod(
    Guid AanOrganisatieId, Overdrachtcategorie Categorie, bool MetHgkm, IReadOnlyList<string> Voorwaarden, string WatBekendIs);

/// <summary>
/// The handing over of the responsibility for zicht op veiligheid to one other organisation: offered, then accepted or
/// returned with reason.
/// </summary>
public sealed class Overdracht
{
    private Overdracht()
    {
    }

    internal Overdracht(Guid id, Overdrachtaanbod aanbod, DateTimeOffset nu, Guid wie)
    {
        Id = id;
        AanOrganisatieId = aanbod.AanOrganisatieId;
        Categorie = aanbod.Categorie;
        MetHgkm = aanbod.MetHgkm;
        Voorwaarden = [.. aanbod.Voorwaarden.Select(voorwaarde => voorwaarde.Trim())];
        WatBekendIs = aanbod.WatBekendIs.Trim();
        Aangeboden = nu;
        AangebodenDoor = wie;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The receiver.</summary>
    public Guid AanOrganisatieId { get; private set; }

    /// <summary>Kind of receiver.</summary>
    public Overdrachtcategorie Categorie { get; private set; }

    /// <summary>Whether there is violence at home or child abuse.</summary>
    public bool MetHgkm { get; private set; }

    /// <summary>The veiligheidsvoorwaarden; the receiver upholds them.</summary>
    public IReadOnlyList<string> Voorwaarden { get; private set; } = [];

    /// <summary>What is known and needed to help.</summary>
    public string WatBekendIs { get; private set; } = "";

    /// <summary>When it was offered.</summary>
    public DateTimeOffset Aangeboden { get; private set; }

    /// <summary>By whom.</summary>
    public Guid AangebodenDoor { get; private set; }

    /// <summary>That it was accepted; null when not.</summary>
    public Aanvaarding? Aanvaarding { get; private set; }

    /// <summary>That it was returned; null when not.</summary>
    public Overdrachtteruggave? Teruggave { get; private set; }

    /// <summary>That it was taken back before an answer; null when not.</summary>
    public Intrekking? Intrekking { get; private set; }

    /// <summary>Whether an answer is still awaited.</summary>
    public bool IsOpen => Aanvaarding is null && Teruggave is null && Intrekking is null;

    /// <summary>Whether Veilig Thuis set conditions and so follows what becomes of them.</summary>
    public bool MetVoorwaarden => Voorwaarden.Count > 0;

    internal void TrekIn(Intrekking intrekking) => Intrekking = intrekking;

    internal void Aanvaard(DateTimeOffset nu, Guid wie) => Aanvaarding = new Aanvaarding(nu, wie);

    internal void GeefTerug(string reden, DateTimeOffset nu, Guid wie) => Teruggave = new Overdrachtteruggave(nu, wie, reden);
}

/// <summary>That an overdracht was accepted.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
public sealed record Aanvaarding(DateTimeOffset Op, Guid Door);

/// <summary>That an overdracht was returned.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why.</param>
public sealed record Overdrachtteruggave(DateTimeOffset Op, Guid Door, string Reden);

/// <summary>Kinds of receiver. Source: Regiovisie Rotterdam-Rijnmond, figure with categories of overdracht.</summary>
public enum Overdrachtcategorie
{
    /// <summary>Outpatient help for an adult.</summary>
    AmbulanteHulpVolwassene,

    /// <summary>Shelter.</summary>
    Opvang,

    /// <summary>Raad voor de Kinderbescherming.</summary>
    RaadVoorDeKinderbescherming,

    /// <summary>Mental health care for adults.</summary>
    VolwassenenGgz,

    /// <summary>Certified institution for child protection.</summary>
    GecertificeerdeInstelling,

    /// <summary>Mental health care for youth.</summary>
    JeugdGgz,

    /// <summary>Provider of youth help.</summary>
    Jeugdhulpaanbieder,

    /// <summary>Local field.</summary>
    LokaalVeld,

    /// <summary>Preventive care report to the local field.</summary>
    PreventieveZorgmelding,

    /// <summary>Somebody the youth protection organisation knows already.</summary>
    BestaandeClientJeugdbescherming,

    /// <summary>Approach to youth crime.</summary>
    AanpakJeugdcriminaliteit,

    /// <summary>Other, among them general practitioner and addiction care.</summary>
    Anders,
}

/// <summary>How categories are called on screen.</summary>
public static class Overdrachtcategorieen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Overdrachtcategorie categorie) => categorie switch
    {
        Overdrachtcategorie.AmbulanteHulpVolwassene => "Ambulante hulp volwassene",
        Overdrachtcategorie.Opvang => "Opvang",
        Overdrachtcategorie.RaadVoorDeKinderbescherming => "Raad voor de Kinderbescherming",
        Overdrachtcategorie.VolwassenenGgz => "Ggz voor volwassenen",
        Overdrachtcategorie.GecertificeerdeInstelling => "Gecertificeerde instelling",
        Overdrachtcategorie.JeugdGgz => "Ggz voor jeugd",
        Overdrachtcategorie.Jeugdhulpaanbieder => "Jeugdhulpaanbieder",
        Overdrachtcategorie.LokaalVeld => "Lokaal veld",
        Overdrachtcategorie.PreventieveZorgmelding => "Preventieve zorgmelding naar lokaal veld",
        Overdrachtcategorie.BestaandeClientJeugdbescherming => "Bestaande cliënt van jeugdbescherming",
        Overdrachtcategorie.AanpakJeugdcriminaliteit => "Aanpak jeugdcriminaliteit",
        _ => "Anders, ook huisarts en verslavingszorg",
    };
}
