using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst;

/// <summary>The colleagues of the actor's organisation who have work with their name on it, by name.</summary>
public sealed class Teamleden(KringDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<Medewerker>> Lees(CancellationToken ct)
    {
        var eigen = actor.OrganisatieId;
        var collegas = await db.Medewerkers.AsNoTracking().Where(wie => wie.OrganisatieId == eigen).ToListAsync(ct);
        return [.. collegas.Where(wie => wie.Mag(Recht.VervangingRegelen)).OrderBy(wie => wie.Naam)];
    }
}
