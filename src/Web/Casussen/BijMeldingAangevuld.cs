using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen;

namespace Kring.Web.Casussen;

/// <summary>What a reporter adds to a report in a casus is work of who is in charge of that casus, also when it is closed.</summary>
public sealed class BijMeldingAangevuld(KringDbContext db, Aanvullingen aanvullingen) : IReactie<MeldingAangevuld>
{
    public async Task Reageer(MeldingAangevuld gebeurtenis, CancellationToken ct)
    {
        if ((await db.Meldingen.FindAsync([gebeurtenis.MeldingId], ct))?.CasusId is { } casus)
        {
            var behandelaar = (await db.Casussen.FindAsync([casus], ct))?.BehandelaarId;
            await aanvullingen.GeefAan(gebeurtenis.MeldingId, gebeurtenis.AanvullingId, behandelaar, ct);
        }
    }
}
