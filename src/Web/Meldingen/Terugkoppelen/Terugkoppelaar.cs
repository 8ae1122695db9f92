using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Termijnen;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>
/// Tells the reporter how it stands, in the transaction of the act that decided it (Wmo 2015 art. 4.1.1 lid 2 g): by message
/// where one can be sent, else by a person, who gets it as work.
/// </summary>
public sealed class Terugkoppelaar(Politieterugkoppeling berichten, LopendeTermijnen termijnen, Regioregels regels, TimeProvider klok)
{
    /// <param name="melding">The report that is answered.</param>
    /// <param name="status">What is told.</param>
    /// <param name="redenen">Why, or null.</param>
    /// <param name="zichtBij">Who holds zicht op veiligheid now; null when nobody does.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Stuur(
        Melding melding, Terugkoppelstatus status, string? redenen, Guid? zichtBij, CancellationToken ct)
    {
        if (await berichten.Stuur(melding, status, redenen, zichtBij, ct))
        {
            return;
        }

        melding.LaatVertellen(status);
        if (!(await termijnen.Van(melding.Id, ct)).Any(termijn => termijn.Soort == Termijnsoort.MelderTerugkoppelen))
        {
            termijnen.Begin(Meldingtermijnen.BijVertellen(melding, klok.GetUtcNow(), regels));
        }
    }
}
