using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Vervangen;

/// <summary>Say who looks after whose work while that one is absent; of somebody else only by who leads the team.</summary>
[Vereist(Recht.VervangingRegelen)]
public sealed record RegelVervanging
{
    public required Guid AfwezigeId { get; init; }

    public required Guid VervangerId { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }
}

public sealed class RegelVervangingHandler(KringDbContext db, Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(RegelVervanging act, CancellationToken ct)
    {
        if (act.AfwezigeId != actor.MedewerkerId && !actor.Mag(Recht.TeamLeiden))
        {
            throw new GeenRechtException(Recht.TeamLeiden);
        }

        var afwezige = await Collega(act.AfwezigeId, ct) ?? throw new NietGevondenException(nameof(Medewerker), act.AfwezigeId);
        var vandaag = klok.Vandaag();
        var andere = await zichtbaar.Vervangingen().AsNoTracking().Where(een => een.Einde == null && een.Tot >= vandaag).ToListAsync(ct);
        var vervanging = Vervanging.Regel(
            afwezige, await Collega(act.VervangerId, ct), act.Van, act.Tot, andere, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        db.Vervangingen.Add(vervanging);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Vervanging), vervanging.Id), ct);
    }

    private Task<Medewerker?> Collega(Guid id, CancellationToken ct)
    {
        var eigen = actor.OrganisatieId;
        return db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(wie => wie.Id == id && wie.OrganisatieId == eigen, ct);
    }
}
