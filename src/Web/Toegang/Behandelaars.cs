using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>Who of the actor's Veilig Thuis can take charge, how much work each has, and moving that work along.</summary>
public sealed class Behandelaars(KringDbContext db, Actor actor, TimeProvider klok)
{
    /// <summary>Who can be chosen for this municipality, the actor first, then who has least to do.</summary>
    public async Task<IReadOnlyList<Optie>> Opties(string? gemeentecode, CancellationToken ct)
    {
        var (eigen, vandaag) = (actor.OrganisatieId!.Value, klok.Vandaag());
        var collegas = (await db.Medewerkers.AsNoTracking().Where(wie => wie.OrganisatieId == eigen).ToListAsync(ct))
            .Where(wie => wie.KanBehandelen(eigen, gemeentecode, vandaag)).ToList();
        var open = await Open([.. collegas.Select(wie => wie.Id)], ct);
        return
        [
            .. collegas.OrderBy(wie => wie.Id != actor.MedewerkerId).ThenBy(wie => open.GetValueOrDefault(wie.Id)).ThenBy(wie => wie.Naam)
                .Select(wie => new Optie(
                    wie.Id.ToString(),
                    wie.Id == actor.MedewerkerId ? $"{wie.Naam} (u)" : wie.Naam,
                    Datumwoorden.Aantal(open.GetValueOrDefault(wie.Id), "open taak", "open taken"))),
        ];
    }

    /// <summary>The person with this id; null when there is none.</summary>
    public async Task<Medewerker?> Met(Guid id, CancellationToken ct) =>
        await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(wie => wie.Id == id, ct);

    /// <summary>
    /// Gives the new behandelaar what nobody or the former one had to do about these records for this organisation; what a
    /// third person has stays there.
    /// </summary>
    public async Task Verhuis(
        IReadOnlyCollection<Guid> over, Guid organisatieId, Guid? vorige, Guid naar, DateTimeOffset nu, CancellationToken ct)
    {
        await db.Termijnen
            .Where(termijn => over.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .LoadAsync(ct);
        var werk = db.Termijnen.Local.Where(termijn => over.Contains(termijn.Waarover.Id) && termijn.IsOpen
            && termijn.OrganisatieId == organisatieId && (termijn.MedewerkerId is null || termijn.MedewerkerId == vorige));
        foreach (var termijn in werk.Where(termijn => termijn.MedewerkerId != naar).ToList())
        {
            termijn.WijsToe(new Verantwoordelijke(termijn.VerantwoordelijkeRol, organisatieId, naar), actor.MedewerkerId, nu);
        }
    }

    private async Task<Dictionary<Guid, int>> Open(List<Guid> wie, CancellationToken ct) => await db.Termijnen
        .Where(termijn => termijn.MedewerkerId != null && wie.Contains(termijn.MedewerkerId.Value)
            && termijn.GehaaldOp == null && termijn.VervallenOp == null)
        .GroupBy(termijn => termijn.MedewerkerId!.Value)
        .ToDictionaryAsync(groep => groep.Key, groep => groep.Count(), ct);
}
