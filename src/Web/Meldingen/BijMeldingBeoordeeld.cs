using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>The reporter hears the outcome of the assessment (VT-01-01 to VT-01-04).</summary>
public sealed class BijMeldingBeoordeeld(KringDbContext db, Terugkoppelaar terugkoppelaar) : IReactie<MeldingBeoordeeld>
{
    public async Task Reageer(MeldingBeoordeeld gebeurtenis, CancellationToken ct)
    {
        var melding = await db.Meldingen.FindAsync([gebeurtenis.MeldingId], ct);
        // What the casus decided in this same act counts; after closing nobody holds zicht op veiligheid.
        var casus = await db.Casussen.FindAsync([gebeurtenis.CasusId], ct);
        await terugkoppelaar.Stuur(
            melding!, gebeurtenis.Uitkomst.Status(), gebeurtenis.Redenen, casus?.ZichtNu?.OrganisatieId, gebeurtenis.Door, ct);
    }
}
