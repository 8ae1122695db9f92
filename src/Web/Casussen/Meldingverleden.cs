using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>What went before a report: the casussen its people are or were in.</summary>
public sealed class Meldingverleden(KringDbContext db)
{
    /// <summary>The class of a report, before it is added to a casus.</summary>
    public async Task<Meldingtype> Type(Melding melding, IReadOnlyList<Casus> lopend, CancellationToken ct)
    {
        var betrokken = new List<(Casus Casus, Betrokkenheid Hoe)>();
        foreach (var casus in lopend)
        {
            betrokken.Add((casus, Meldingtypering.Bij(casus, await WordtBeoordeeld(casus, melding.Id, ct))));
        }

        var eerder = await Gesloten(melding, ct);
        foreach (var persoon in await Bekend(melding, [.. betrokken.Where(een => een.Hoe == Betrokkenheid.Geeindigd).Select(een => een.Casus.Id)], ct))
        {
            // Another organisation still works in that casus, so the people are known today.
            eerder[persoon] = melding.Ontvangen;
        }

        return Meldingtypering.Bepaal(melding.Ontvangen, [.. betrokken.Select(een => een.Hoe)], eerder);
    }

    /// <summary>Whether a report of this casus, other than this one, waits for its safety assessment.</summary>
    public async Task<bool> WordtBeoordeeld(Casus casus, Guid behalve, CancellationToken ct)
    {
        List<Guid> ids = [.. casus.Meldingen.Select(melding => melding.MeldingId).Where(id => id != behalve)];
        return await db.Meldingen.AnyAsync(melding => ids.Contains(melding.Id) && melding.Beoordeling == null && melding.Teruggave == null, ct);
    }

    private async Task<Dictionary<Guid, DateTimeOffset>> Gesloten(Melding melding, CancellationToken ct)
    {
        var personen = melding.PersoonIds;
        var rijen = await (
            from eerder in db.Meldingen
            from persoon in eerder.Personen
            join casus in db.Casussen on eerder.CasusId equals casus.Id
            where eerder.Id != melding.Id && persoon.PersoonId != null && personen.Contains(persoon.PersoonId.Value) && casus.Afsluiting != null
            select new { Persoon = persoon.PersoonId!.Value, casus.Afsluiting!.Op }).ToListAsync(ct);
        return rijen.GroupBy(rij => rij.Persoon).ToDictionary(groep => groep.Key, groep => groep.Max(rij => rij.Op));
    }

    private async Task<IReadOnlyList<Guid>> Bekend(Melding melding, IReadOnlyList<Guid> casussen, CancellationToken ct)
    {
        var personen = melding.PersoonIds;
        return await (
            from eerder in db.Meldingen
            from persoon in eerder.Personen
            where eerder.Id != melding.Id && eerder.CasusId != null && casussen.Contains(eerder.CasusId.Value)
                && persoon.PersoonId != null && personen.Contains(persoon.PersoonId.Value)
            select persoon.PersoonId!.Value).Distinct().ToListAsync(ct);
    }
}
