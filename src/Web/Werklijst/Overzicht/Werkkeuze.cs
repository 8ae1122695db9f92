using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Which open periods belong on which list, asked of the database as far as it can answer.</summary>
public sealed class Werkkeuze(Zichtbaar zichtbaar, Actor actor, Regioregels regels, TimeProvider klok)
{
    private static readonly Termijnsoort[] NietAanTeNemen =
        [Termijnsoort.GeweigerdBericht, Termijnsoort.OverdrachtAanvaarden, Termijnsoort.AanvullingLezen, Termijnsoort.NoodtoegangBeoordelen];

    /// <summary>What the organisation has to do. The acute check of a report in danger is that danger itself.</summary>
    public IQueryable<Termijn> Open(IReadOnlyCollection<Guid> acuut) => zichtbaar.Termijnen().AsNoTracking().Where(termijn =>
        termijn.GehaaldOp == null && termijn.VervallenOp == null
        && (termijn.Soort != Termijnsoort.AcuteCheck || !acuut.Contains(termijn.Waarover.Id)));

    /// <summary>How much there is in each list, and what a colleague gave to the reader since yesterday, without reading it all.</summary>
    public async Task<(Dictionary<Weergave, int> Lijsten, int Nieuw)> Tel(
        IQueryable<Termijn> open, IReadOnlyList<Afwezigheid> afwezig, CancellationToken ct)
    {
        var (ik, gisteren) = (actor.MedewerkerId, Gisteren);
        var soorten = await open.GroupBy(termijn => new { termijn.MedewerkerId, termijn.Soort })
            .Select(groep => new
            {
                groep.Key.MedewerkerId,
                groep.Key.Soort,
                Aantal = groep.Count(),
                Nieuw = groep.Count(termijn => termijn.ToegewezenDoor != null && termijn.ToegewezenDoor != ik && termijn.ToegewezenOp >= gisteren),
            }).ToListAsync(ct);
        var voor = Voor(afwezig);
        return (
            Enum.GetValues<Weergave>().ToDictionary(
                weergave => weergave,
                weergave => soorten.Where(soort => Hoort(weergave, soort.MedewerkerId, soort.Soort, voor)).Sum(soort => soort.Aantal)),
            soorten.Where(soort => soort.MedewerkerId == ik).Sum(soort => soort.Nieuw));
    }

    /// <summary>The chosen rows. The database gives at most too much: what belongs is decided once, in Hoort and Tijdvakken.</summary>
    public async Task<List<Werkregel>> Kies(Werkfilter filter, IQueryable<Termijn> open, IReadOnlyList<Afwezigheid> afwezig, CancellationToken ct)
    {
        var (voor, nu) = (Voor(afwezig), klok.GetUtcNow());
        var gelezen = await Regels(Beperk(filter, InLijst(filter, open, voor))).ToListAsync(ct);
        return
        [
            .. gelezen.Where(regel => Hoort(filter.Lijst, regel.MedewerkerId, regel.Soort, voor)
                && (filter.Wanneer.Count == 0 || filter.Wanneer.Contains(regel.Vak(nu, regels.Kalender)))),
        ];
    }

    /// <summary>Whether one person takes it; else it stays on the list of everybody who may do it.</summary>
    public static bool IsAanTeNemen(Termijnsoort soort) => !NietAanTeNemen.Contains(soort);

    public static IQueryable<Werkregel> Regels(IQueryable<Termijn> termijnen) => termijnen.Select(termijn => new Werkregel(
        termijn.Id, termijn.Soort, termijn.MedewerkerId, termijn.Einddag, termijn.Eindmoment, termijn.Begonnen,
        EF.Property<List<Opschorting>>(termijn, "_opschortingen")));

    // The same as Termijn.IsNieuwVoor, in words the database understands.
    private IQueryable<Termijn> Nieuw(IQueryable<Termijn> open)
    {
        var (ik, gisteren) = (actor.MedewerkerId, Gisteren);
        return open.Where(termijn => termijn.MedewerkerId == ik && termijn.ToegewezenDoor != null && termijn.ToegewezenDoor != ik && termijn.ToegewezenOp >= gisteren);
    }

    private IQueryable<Termijn> InLijst(Werkfilter filter, IQueryable<Termijn> open, List<Guid?> voor) => filter.Lijst switch
    {
        Weergave.Mijn when filter.Nieuw => Nieuw(open),
        Weergave.Mijn => open.Where(termijn => voor.Contains(termijn.MedewerkerId)
            || (termijn.MedewerkerId == null && NietAanTeNemen.Contains(termijn.Soort))),
        Weergave.Vrij => open.Where(termijn => termijn.MedewerkerId == null),
        _ => open,
    };

    private IQueryable<Termijn> Beperk(Werkfilter filter, IQueryable<Termijn> rest)
    {
        var (soorten, gemeenten, wie) = (filter.Soorten, filter.Gemeenten, filter.Van);
        rest = soorten.Count == 0 ? rest : rest.Where(termijn => soorten.Contains(termijn.Soort));
        rest = gemeenten.Count == 0 ? rest : rest.Where(termijn => termijn.Gemeentecode != null && gemeenten.Contains(termijn.Gemeentecode));
        rest = wie is null ? rest : rest.Where(termijn => termijn.MedewerkerId == wie);
        var dagen = filter.Wanneer.Select(vak => vak.LaatsteDag(klok.Vandaag(), regels.Kalender)).ToList();
        return dagen.Count == 0 || dagen.Max() is not { } laatste || dagen.Contains(null) ? rest : rest.Where(termijn => termijn.Einddag <= laatste);
    }

    private bool Hoort(Weergave weergave, Guid? wie, Termijnsoort soort, List<Guid?> voor) => weergave switch
    {
        Weergave.Mijn when wie is not null => voor.Contains(wie),
        Weergave.Mijn => !IsAanTeNemen(soort) && actor.Mag(TeDoen.RechtVoor(soort)),
        Weergave.Vrij => wie is null && IsAanTeNemen(soort),
        _ => true,
    };

    private DateTimeOffset Gisteren => Amsterdam.Moment(klok.Vandaag().AddDays(-1), TimeOnly.MinValue);

    // The reader, and for whom the reader stands in today.
    private List<Guid?> Voor(IReadOnlyList<Afwezigheid> afwezig) =>
        [actor.MedewerkerId, .. afwezig.Where(een => een.VervangerId == actor.MedewerkerId).Select(een => (Guid?)een.AfwezigeId)];
}
