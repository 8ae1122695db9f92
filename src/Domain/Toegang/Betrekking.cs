namespace Kring.Domain.Toegang;

/// <summary>How somebody stands to what is asked for. Every line of the access policy begins with a role and a betrekking.</summary>
public enum Betrekking
{
    /// <summary>Nothing of anybody is asked for: a list, an account, the work of a team.</summary>
    Geen,

    /// <summary>It is one's own: what one reported oneself, one's own account.</summary>
    Zelf,

    /// <summary>It belongs to one's own organisation and holds no case, such as a talk or an advice.</summary>
    EigenOrganisatie,

    /// <summary>The own organisation took the report in and opened the casus.</summary>
    EigenZaak,

    /// <summary>The own organisation takes part in the casus.</summary>
    Deelnemer,

    /// <summary>The casus was opened for a short time in an emergency, with a reason (NEN 7513: noodknop).</summary>
    Noodtoegang,
}

/// <summary>How a betrekking is called on screen.</summary>
public static class Betrekkingen
{
    /// <summary>Whether a report, a casus or the people in it are asked for.</summary>
    public static bool IsZaak(this Betrekking betrekking) =>
        betrekking is Betrekking.EigenZaak or Betrekking.Deelnemer or Betrekking.Noodtoegang;

    /// <summary>The name on screen.</summary>
    public static string Naam(this Betrekking betrekking) => betrekking switch
    {
        Betrekking.Zelf => "Van uzelf",
        Betrekking.EigenOrganisatie => "Van de eigen organisatie",
        Betrekking.EigenZaak => "Door de eigen organisatie aangenomen",
        Betrekking.Deelnemer => "De eigen organisatie doet mee",
        Betrekking.Noodtoegang => "Noodtoegang, zolang die duurt",
        _ => "Zonder zaak",
    };
}
