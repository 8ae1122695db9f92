using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>Who can be chosen: as eigenaar within the own organisation, or as receiver of an overdracht.</summary>
public sealed class Regiekandidaten(KringDbContext db, Actor actor, TimeProvider klok)
{
    /// <summary>Colleagues of the actor who can be eigenaar of this case; the actor first, then by name.</summary>
    public async Task<IReadOnlyList<Medewerker>> Collegas(Casus casus, CancellationToken ct)
    {
        var (eigen, vandaag) = (actor.OrganisatieId!.Value, klok.Vandaag());
        var collegas = await db.Medewerkers.AsNoTracking().Where(wie => wie.OrganisatieId == eigen).ToListAsync(ct);
        return
        [
            .. collegas.Where(wie => casus.KanRegisseurZijn(wie, eigen, vandaag))
                .OrderBy(wie => wie.Id != actor.MedewerkerId).ThenBy(wie => wie.Naam),
        ];
    }

    /// <summary>Demands that the chosen person can be eigenaar; the form may be older than the truth.</summary>
    /// <exception cref="Domain.WeigeringException"><see cref="KanGeenEigenaarZijn"/>.</exception>
    public async Task Eis(Casus casus, Guid medewerkerId, CancellationToken ct)
    {
        var gekozen = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(wie => wie.Id == medewerkerId, ct);
        casus.EisRegisseur(gekozen, actor.OrganisatieId!.Value, klok.Vandaag());
    }

    /// <summary>Organisations where somebody can accept this case, by name.</summary>
    public async Task<IReadOnlyList<Organisatie>> Ontvangers(Casus casus, CancellationToken ct)
    {
        var organisaties = await db.Organisaties.AsNoTracking()
            .Where(organisatie => organisatie.Soort == Organisatiesoort.LokaalTeam || organisatie.Soort == Organisatiesoort.Ketenpartner)
            .OrderBy(organisatie => organisatie.Naam).ToListAsync(ct);
        var ids = organisaties.Select(organisatie => organisatie.Id).ToList();
        var medewerkers = await db.Medewerkers.AsNoTracking().Where(wie => ids.Contains(wie.OrganisatieId)).ToListAsync(ct);
        return [.. organisaties.Where(organisatie => casus.KanOntvangen(organisatie, medewerkers, klok.Vandaag()))];
    }
}
