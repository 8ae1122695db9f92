using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>The reporter gets the report back (VT-00 or VT-99).</summary>
public sealed class BijMeldingTeruggegeven(KringDbContext db, Terugkoppelaar terugkoppelaar) : IReactie<MeldingTeruggegeven>
{
    public async Task Reageer(MeldingTeruggegeven gebeurtenis, CancellationToken ct)
    {
        var status = gebeurtenis.Soort == Teruggavesoort.NietOntvankelijk
            ? Terugkoppelstatus.NietOntvankelijk
            : Terugkoppelstatus.OnjuistGeadresseerd;
        var melding = await db.Meldingen.FindAsync([gebeurtenis.MeldingId], ct);
        await terugkoppelaar.Stuur(melding!, status, gebeurtenis.Reden, null, ct);
    }
}
