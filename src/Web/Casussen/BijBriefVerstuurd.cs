using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Persistence;
using Kring.Web.Casussen.Informeren;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>Whom a letter about a report reached, was told of it, unless that was recorded already.</summary>
public sealed class BijBriefVerstuurd(KringDbContext db, Informeerder informeerder) : IReactie<BriefVerstuurd>
{
    public async Task Reageer(BriefVerstuurd gebeurtenis, CancellationToken ct)
    {
        var (melding, wie) = (gebeurtenis.MeldingId, gebeurtenis.Door!.Value);
        if (gebeurtenis.PersoonId is not { } persoon || (await db.Meldingen.FindAsync([melding], ct))?.CasusId is not { } id)
        {
            return;
        }

        var casus = (await db.Casussen.FindAsync([id], ct))!;
        if (casus.IsGeinformeerd(melding, persoon))
        {
            return;
        }

        await informeerder.LegVast(casus, melding, persoon, Informeerwijze.Brief, $"Brief {gebeurtenis.Nummer}", gebeurtenis.Op, wie, ct);
    }
}
