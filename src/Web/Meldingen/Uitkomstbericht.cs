using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>Tells the reporter the outcome of the assessment (VT-01-01 to VT-01-04), once the casus has acted on it.</summary>
public sealed class Uitkomstbericht(KringDbContext db, Terugkoppelaar terugkoppelaar)
{
    /// <param name="beoordeeld">The assessment.</param>
    /// <param name="zichtBij">Who holds zicht op veiligheid after it; null when the casus closed.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Stuur(MeldingBeoordeeld beoordeeld, Guid? zichtBij, CancellationToken ct)
    {
        var melding = (await db.Meldingen.FindAsync([beoordeeld.MeldingId], ct))!;
        await terugkoppelaar.Stuur(melding, beoordeeld.Uitkomst.Status(), beoordeeld.Redenen, zichtBij, ct);
    }
}
