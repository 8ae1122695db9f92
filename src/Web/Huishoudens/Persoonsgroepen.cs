using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens;

/// <summary>Which records are one person, by what was decided.</summary>
public sealed class Persoonsgroepen(KringDbContext db)
{
    /// <summary>For each of these records the oldest record of the same person; itself when there is no other.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> Van(IReadOnlyCollection<Guid> personen, CancellationToken ct)
    {
        var oudste = Persoonsgroep.Oudste(await Gekoppeld(personen, ct));
        return personen.Distinct().ToDictionary(persoon => persoon, persoon => oudste.GetValueOrDefault(persoon, persoon));
    }

    /// <summary>All records of these people, those that were asked about too.</summary>
    public async Task<IReadOnlyList<Guid>> Alle(IReadOnlyCollection<Guid> personen, CancellationToken ct) =>
        [.. personen.Concat((await Gekoppeld(personen, ct)).SelectMany(paar => new[] { paar.EenId, paar.AnderId })).Distinct()];

    /// <summary>Everything that was decided of the people of a pair.</summary>
    public async Task<IReadOnlyCollection<Personenpaar>> Rond(Personenpaar paar, CancellationToken ct)
    {
        var mensen = await Alle([paar.EenId, paar.AnderId], ct);
        return await db.Personenparen.Where(een => mensen.Contains(een.EenId) || mensen.Contains(een.AnderId)).ToListAsync(ct);
    }

    // From record to record until nobody new turns up; decisions of this turn that are not saved yet count too.
    private async Task<IReadOnlyCollection<Personenpaar>> Gekoppeld(IReadOnlyCollection<Guid> personen, CancellationToken ct)
    {
        var paren = new HashSet<Personenpaar>();
        var gezien = new HashSet<Guid>(personen);
        List<Guid> rand = [.. gezien];
        while (rand.Count > 0)
        {
            var gevonden = await db.Personenparen.Where(paar => rand.Contains(paar.EenId) || rand.Contains(paar.AnderId)).ToListAsync(ct);
            paren.UnionWith(gevonden.Where(paar => paar.Stand == Paarstand.Dezelfde));
            rand = [.. paren.SelectMany(paar => new[] { paar.EenId, paar.AnderId }).Distinct().Where(gezien.Add)];
        }

        return paren;
    }
}
