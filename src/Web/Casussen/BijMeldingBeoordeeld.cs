using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen;

/// <summary>What follows in the casus from the outcome of a safety assessment; then the reporter hears it.</summary>
public sealed class BijMeldingBeoordeeld(
    KringDbContext db, LopendeTermijnen termijnen, Meldingverleden verleden, Uitkomstbericht uitkomst, Regioregels regels)
    : IReactie<MeldingBeoordeeld>
{
    public async Task Reageer(MeldingBeoordeeld gebeurtenis, CancellationToken ct)
    {
        var casus = (await db.Casussen.FindAsync([gebeurtenis.CasusId], ct))!;
        await VoerUit(casus, gebeurtenis, ct);
        await uitkomst.Stuur(gebeurtenis, casus.ZichtNu?.OrganisatieId, ct);
    }

    private async Task VoerUit(Casus casus, MeldingBeoordeeld gebeurtenis, CancellationToken ct)
    {
        var (nu, wie) = (gebeurtenis.Op, gebeurtenis.Door!.Value);
        switch (gebeurtenis.Uitkomst)
        {
            case UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis:
                casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, gebeurtenis.MeldingId, nu, wie);
                break;
            case UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk:
                casus.StartDienst(Dienstsoort.RegionaalMaatwerk, gebeurtenis.MeldingId, nu, wie);
                break;
            case UitkomstVeiligheidsbeoordeling.Overdracht:
                await GaOverdragen(casus, nu, ct);
                break;
            default:
                await SluitAlsErNietsLoopt(casus, gebeurtenis, ct);
                break;
        }
    }

    // Where another organisation is asked already, there is nothing to find a receiver for.
    private async Task GaOverdragen(Casus casus, DateTimeOffset nu, CancellationToken ct)
    {
        var lopend = await termijnen.Van(casus.Id, ct);
        if (casus.OpenOverdracht is null && !lopend.Any(termijn => termijn.Soort == Termijnsoort.Overdragen))
        {
            termijnen.Begin(Casustermijnen.Overdragen(casus, nu, regels));
        }
    }

    // An open period means that somebody still has to do something, such as finding a receiver after an earlier report.
    private async Task SluitAlsErNietsLoopt(Casus casus, MeldingBeoordeeld gebeurtenis, CancellationToken ct)
    {
        var loopt = casus.Regisseur is not null || casus.LopendeDienst is not null || casus.OpenOverdracht is not null || casus.WordtGemonitord
            || (await termijnen.Van(casus.Id, ct)).Count > 0 || await verleden.WordtBeoordeeld(casus, gebeurtenis.MeldingId, ct);
        if (!loopt)
        {
            casus.Sluit("Na de veiligheidsbeoordeling is geen vervolg nodig.", casus.OrganisatieId, gebeurtenis.Op, gebeurtenis.Door!.Value);
        }
    }
}
