using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>Who of the actor's Veilig Thuis can take charge, how much work each has, and moving that work along.</summary>
public sealed class Behandelaars(KringDbContext db, Afwezigen afwezigen, Actor actor, TimeProvider klok)
{
    /// <summary>Who can be chosen for this municipality, the actor first, then who has least to do.</summary>
    public async Task<IReadOnlyList<Optie>> Opties(string? gemeentecode, CancellationToken ct)
    {
        var (eigen, vandaag) = (actor.OrganisatieId!.Value, klok.Vandaag());
        var collegas = (await db.Medewerkers.AsNoTracking().Where(wie => wie.OrganisatieId == eigen).ToListAsync(ct))
            .Where(wie => wie.KanBehandelen(eigen, gemeentecode, vandaag)).ToList();
        var open = await Open([.. collegas.Select(wie => wie.Id)], ct);
        var afwezig = await afwezigen.Nu(ct);
        return
        [
            .. collegas.OrderBy(wie => wie.Id != actor.MedewerkerId).ThenBy(wie => open.GetValueOrDefault(wie.Id)).ThenBy(wie => wie.Naam)
                .Select(wie => new Optie(
                    wie.Id.ToString(),
                    wie.Id == actor.MedewerkerId ? $"{wie.Naam} (u)" : wie.Naam,
                    string.Join(", ", new[]
                    {
                        Datumwoorden.Aantal(open.GetValueOrDefault(wie.Id), "open taak", "open taken"),
                        afwezig.FirstOrDefault(een => een.AfwezigeId == wie.Id)?.InWoorden(vandaag),
                    }.OfType<string>()))),
        ];
    }

    /// <summary>The person with this id; null when there is none.</summary>
    public async Task<Medewerker?> Met(Guid id, CancellationToken ct) =>
        await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(wie => wie.Id == id, ct);

    /// <summary>The same, when that one works for the organisation of the actor.</summary>
    public async Task<Medewerker?> Collega(Guid id, CancellationToken ct) =>
        await Met(id, ct) is { } wie && wie.OrganisatieId == actor.OrganisatieId ? wie : null;

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

    /// <summary>How many open tasks each of these has; who has none is absent.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Open(List<Guid> wie, CancellationToken ct) => await db.Termijnen
        .Where(termijn => termijn.MedewerkerId != null && wie.Contains(termijn.MedewerkerId.Value)
            && termijn.GehaaldOp == null && termijn.VervallenOp == null)
        .GroupBy(termijn => termijn.MedewerkerId!.Value)
        .ToDictionaryAsync(groep => groep.Key, groep => groep.Count(), ct);
}
