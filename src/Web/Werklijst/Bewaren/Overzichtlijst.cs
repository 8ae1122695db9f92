using Kring.Domain.Werklijst;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>What the reader kept, after what the team leader keeps for all.</summary>
public sealed class Overzichtlijst(Zichtbaar zichtbaar, KringDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<BewaardOverzicht>> Lees(CancellationToken ct) => await zichtbaar.Overzichten().AsNoTracking()
        .OrderBy(overzicht => overzicht.MedewerkerId != null).ThenBy(overzicht => overzicht.Naam).ToListAsync(ct);

    /// <summary>What the worklist opens with; null when nothing was chosen.</summary>
    public async Task<BewaardOverzicht?> Start(CancellationToken ct)
    {
        var ik = actor.MedewerkerId;
        var gekozen = db.Startoverzichten.Where(start => start.MedewerkerId == ik).Select(start => start.OverzichtId);
        return await zichtbaar.Overzichten().AsNoTracking().SingleOrDefaultAsync(overzicht => gekozen.Contains(overzicht.Id), ct);
    }

    /// <summary>The choice itself, to change it; null when nothing was chosen.</summary>
    public Task<Startoverzicht?> Keuze(CancellationToken ct)
    {
        var ik = actor.MedewerkerId;
        return db.Startoverzichten.SingleOrDefaultAsync(start => start.MedewerkerId == ik, ct);
    }

    public void Voeg(BewaardOverzicht overzicht) => db.BewaardeOverzichten.Add(overzicht);

    public void Voeg(Startoverzicht start) => db.Startoverzichten.Add(start);

    public void Haal(BewaardOverzicht overzicht) => db.BewaardeOverzichten.Remove(overzicht);

    public void Haal(Startoverzicht start) => db.Startoverzichten.Remove(start);
}
