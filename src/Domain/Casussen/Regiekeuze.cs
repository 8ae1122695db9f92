using Kring.Domain.Toegang;

namespace Kring.Domain.Casussen;

/// <summary>Who can be eigenaar or casusregisseur of a casus, and which organisation can receive it.</summary>
public static class Regiekeuze
{
    /// <summary>
    /// Whether somebody can be eigenaar or casusregisseur: in service at the organisation, in a role that keeps the plan for
    /// the local field, and at work in the municipality of the casus.
    /// </summary>
    /// <param name="casus">The casus.</param>
    /// <param name="kandidaat">Who is thought of.</param>
    /// <param name="organisatieId">The organisation that takes care of the casus.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    public static bool KanRegisseurZijn(this Casus casus, Medewerker kandidaat, Guid organisatieId, DateOnly vandaag) =>
        kandidaat.KanWerken(Recht.OverdrachtBeantwoorden, organisatieId, casus.Gemeentecode, vandaag);

    /// <summary>Demands that somebody can be eigenaar or casusregisseur.</summary>
    /// <param name="casus">The casus.</param>
    /// <param name="kandidaat">Who was chosen; null when nobody has that id.</param>
    /// <param name="organisatieId">The organisation that takes care of the casus.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    /// <exception cref="WeigeringException"><see cref="KanGeenEigenaarZijn"/>.</exception>
    public static void EisRegisseur(this Casus casus, Medewerker? kandidaat, Guid organisatieId, DateOnly vandaag)
    {
        if (kandidaat is null || !casus.KanRegisseurZijn(kandidaat, organisatieId, vandaag))
        {
            throw new WeigeringException(new KanGeenEigenaarZijn());
        }
    }

    /// <summary>Whether an organisation can receive the casus: a local team or partner where somebody can accept it.</summary>
    /// <param name="casus">The casus.</param>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="medewerkers">Who works there; others are left out.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    public static bool KanOntvangen(
        this Casus casus, Organisatie organisatie, IEnumerable<Medewerker> medewerkers, DateOnly vandaag) =>
        organisatie.Soort is Organisatiesoort.LokaalTeam or Organisatiesoort.Ketenpartner
        && casus.KanAangebodenWordenAan(organisatie.Id)
        && medewerkers.Any(kandidaat => casus.KanRegisseurZijn(kandidaat, organisatie.Id, vandaag));
}
