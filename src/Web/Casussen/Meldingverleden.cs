using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>What there is about the people of a report: other reports about them, and the casussen those are in.</summary>
public sealed class Meldingverleden(KringDbContext db, Persoonsgroepen groepen)
{
    /// <summary>The recognised reports in which one of these people occurs, under whichever record.</summary>
    public async Task<IReadOnlyList<Melding>> Over(IReadOnlyCollection<Guid> personen, CancellationToken ct) =>
        await Over([.. personen.Union((await Mensen(personen, ct)).Keys)], [], ct);

    /// <summary>What stands beside these reports, also what this act changed and did not save yet.</summary>
    public async Task<Voorgeschiedenis> Van(IReadOnlyCollection<Melding> meldingen, CancellationToken ct)
    {
        var mensen = await Mensen([.. meldingen.SelectMany(melding => melding.PersoonIds).Distinct()], ct);
        var over = await Over([.. mensen.Keys], [.. meldingen.SelectMany(melding => melding.Huishoudens).Distinct()], ct);
        var casussen = await Casussen([.. over.Select(melding => melding.Id)], ct);
        List<Guid> ids = [.. casussen.SelectMany(casus => casus.Meldingen).Select(deel => deel.MeldingId).Distinct()];
        await db.Meldingen.Where(melding => ids.Contains(melding.Id)).AsSplitQuery().LoadAsync(ct);
        return new Voorgeschiedenis([.. over.UnionBy(db.Meldingen.Local.Where(melding => ids.Contains(melding.Id)), melding => melding.Id)], casussen, mensen);
    }

    /// <summary>Everybody in a report of one of these casussen, also of what this act changed and did not save yet.</summary>
    public async Task<IReadOnlyCollection<Guid>> MensenIn(IReadOnlyCollection<Guid> casussen, CancellationToken ct)
    {
        await db.Casussen.Where(casus => casussen.Contains(casus.Id)).AsSplitQuery().LoadAsync(ct);
        List<Guid> ids = [.. db.Casussen.Local.Where(casus => casussen.Contains(casus.Id)).SelectMany(casus => casus.Meldingen).Select(deel => deel.MeldingId)];
        await db.Meldingen.Where(melding => ids.Contains(melding.Id)).AsSplitQuery().LoadAsync(ct);
        return [.. db.Meldingen.Local.Where(melding => ids.Contains(melding.Id)).SelectMany(melding => melding.PersoonIds).Distinct()];
    }

    /// <summary>Whether a report of this casus, other than this one, waits for its safety assessment.</summary>
    public async Task<bool> WordtBeoordeeld(Casus casus, Guid behalve, CancellationToken ct)
    {
        List<Guid> ids = [.. casus.Meldingen.Select(melding => melding.MeldingId).Where(id => id != behalve)];
        return await db.Meldingen.AnyAsync(melding => ids.Contains(melding.Id) && melding.Beoordeling == null && melding.Teruggave == null, ct);
    }

    private Task<IReadOnlyDictionary<Guid, Guid>> Mensen(IReadOnlyCollection<Guid> personen, CancellationToken ct) => groepen.Van(personen, ct);

    // What is loaded keeps the changes of this act; what was added or changed by it is found among what is loaded.
    private async Task<IReadOnlyList<Melding>> Over(List<Guid> personen, List<Guid> huishoudens, CancellationToken ct)
    {
        await db.Meldingen.Where(melding => melding.Personen.Any(persoon =>
            (persoon.PersoonId != null && personen.Contains(persoon.PersoonId.Value))
            || (persoon.HuishoudenId != null && huishoudens.Contains(persoon.HuishoudenId.Value)))).AsSplitQuery().LoadAsync(ct);
        return [.. db.Meldingen.Local.Where(melding => melding.PersoonIds.Intersect(personen).Any() || melding.Huishoudens.Intersect(huishoudens).Any())];
    }

    private async Task<IReadOnlyList<Casus>> Casussen(List<Guid> meldingen, CancellationToken ct)
    {
        await db.Casussen.Where(casus => casus.Meldingen.Any(deel => meldingen.Contains(deel.MeldingId))).AsSplitQuery().LoadAsync(ct);
        return [.. db.Casussen.Local.Where(casus => casus.Meldingen.Any(deel => meldingen.Contains(deel.MeldingId)))];
    }
}
