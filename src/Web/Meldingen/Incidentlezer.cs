using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>Reads what happened out of the message of a report, without addresses that must not be known.</summary>
public sealed class Incidentlezer(Meldingberichten berichten, Adresmaskers maskers)
{
    /// <param name="melding">The report, found through the scope.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Incident> Van(Melding melding, CancellationToken ct)
    {
        var bericht = await berichten.LeesVoorAntwoord(melding.Id, ct);
        return Incident.Van(melding, bericht, bericht is null ? null : await maskers.Voor(bericht, ct));
    }
}
