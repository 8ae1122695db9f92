using Kring.Domain.Berichten;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Termijnen;

namespace Kring.Web.Meldingen;

/// <summary>A reporter whom a letter reached, was told how it stands, unless that was recorded already.</summary>
public sealed class BijBriefVerstuurd(KringDbContext db, LopendeTermijnen termijnen) : IReactie<BriefVerstuurd>
{
    public async Task Reageer(BriefVerstuurd gebeurtenis, CancellationToken ct)
    {
        var (nu, wie) = (gebeurtenis.Op, gebeurtenis.Door!.Value);
        if (gebeurtenis.PersoonId is not null || await db.Meldingen.FindAsync([gebeurtenis.MeldingId], ct) is not { TeVertellen: not null } melding)
        {
            return;
        }

        melding.Vertel(Vertelwijze.Brief, $"Brief {gebeurtenis.Nummer}", nu, wie);
        await termijnen.Haal(melding.Id, Termijnsoort.MelderTerugkoppelen, null, nu, wie, ct);
    }
}
