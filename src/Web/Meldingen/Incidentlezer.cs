using Kring.Domain.Meldingen;
using Kring.Web.Meldingen.Bekijken;

namespace Kring.Web.Meldingen;

/// <summary>Reads what happened out of the message of a report, without addresses that must not be known.</summary>
public sealed class Incidentlezer(Meldingberichten berichten, Adresmaskers maskers)
{
    /// <param name="melding">The report, found through the scope.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Incident> Van(Melding melding, CancellationToken ct)
    {
        return (await MetMensen(melding, ct)).Incident;
    }

    /// <summary>What happened, and who is told of in a line each.</summary>
    /// <param name="melding">The report, found through the scope.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<(Incident Incident, IReadOnlyList<(string Naam, string Regel)> Mensen)> MetMensen(Melding melding, CancellationToken ct)
    {
        var bericht = await berichten.LeesVoorAntwoord(melding.Id, ct);
        var masker = bericht is null ? null : await maskers.Voor(melding.Id, bericht, ct);
        return (Incident.Van(melding, bericht, masker), bericht is null ? [] : Berichtweergave.Mensen(bericht, masker!));
    }
}
