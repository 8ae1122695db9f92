using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>Another open case in which people of this one stand, under the same or another record, by name.</summary>
public sealed record Samenloopcasus(Guid Id, string Nummer, string Naam, IReadOnlyList<string> Wie);

/// <summary>Finds open cases that may be one with this one, for who can join them.</summary>
public sealed class Samenloop(KringDbContext db, Zichtbaar zichtbaar, Persoonsgroepen groepen, Actor actor)
{
    public async Task<IReadOnlyList<Samenloopcasus>> Van(Casusbeeld beeld, CancellationToken ct)
    {
        if (!actor.Mag(Recht.CasusSamenvoegen) || beeld.Casus.Afsluiting is not null)
        {
            return [];
        }

        var mensen = await groepen.Van([.. beeld.Mensen.Select(persoon => persoon.Id)], ct);
        var (eigen, alle) = (beeld.Casus.Id, mensen.Keys.ToList());
        var gevonden = await (
            from casus in zichtbaar.Casussen()
            where casus.Id != eigen && casus.Afsluiting == null
            from deel in casus.Huishoudens
            from huishouden in db.Huishoudens
            where deel.Tot == null && huishouden.Id == deel.HuishoudenId
            from lid in huishouden.Leden
            where lid.Tot == null && alle.Contains(lid.PersoonId)
            select new { casus.Id, casus.Nummer, casus.Naam, lid.PersoonId }).ToListAsync(ct);
        return
        [
            .. gevonden.GroupBy(een => (een.Id, een.Nummer, een.Naam)).OrderBy(groep => groep.Key.Nummer).Select(groep => new Samenloopcasus(
                groep.Key.Id,
                groep.Key.Nummer,
                groep.Key.Naam,
                [.. beeld.Mensen.Where(persoon => groep.Any(een => mensen[een.PersoonId] == mensen[persoon.Id])).Select(persoon => persoon.Naam)])),
        ];
    }
}
