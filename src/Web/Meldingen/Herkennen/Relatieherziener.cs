using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Gives people the relations that follow from their reports, after one of those turned out to be about somebody else.</summary>
public sealed class Relatieherziener(KringDbContext db)
{
    /// <summary>Takes away what only the report told of who it is not about, and adds what it tells of who it is about.</summary>
    /// <param name="bronnen">All reports about either of the two, as they are pointed now.</param>
    /// <param name="eigen">The report and the place in it that changed.</param>
    /// <param name="van">Who it is not about.</param>
    /// <param name="naar">Who it is about.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Herzie(IReadOnlyCollection<Bron> bronnen, Bron eigen, Guid van, Guid naar, DateTimeOffset nu, CancellationToken ct)
    {
        var verhalen = bronnen.DistinctBy(bron => bron.Melding.Id).OrderBy(bron => bron.Melding.Herkend!.Op).ToList();
        Guid Wie(Bron bron, int volgnummer) => bron.Mensen.Single(mens => mens.Volgnummer == volgnummer).Persoon.PersoonId!.Value;
        var wordt = Verteld(verhalen, Wie);
        var was = Verteld(verhalen, (bron, volgnummer) => bron.Melding.Id == eigen.Melding.Id && volgnummer == eigen.Volgnummer ? van : Wie(bron, volgnummer));
        var bekend = await db.Relaties.Where(relatie => relatie.VanId == van || relatie.NaarId == van || relatie.VanId == naar || relatie.NaarId == naar)
            .ToDictionaryAsync(relatie => (relatie.VanId, relatie.NaarId), ct);
        foreach (var (paar, wat) in was.Where(een => bekend.TryGetValue(een.Key, out var relatie) && relatie.Omschrijving == een.Value))
        {
            if (!wordt.TryGetValue(paar, out var woorden))
            {
                db.Remove(bekend[paar]);
            }
            else if (woorden != wat)
            {
                bekend[paar].Noem(woorden);
            }
        }

        db.AddRange(wordt.Where(een => IsVan(een.Key, van, naar) && !bekend.ContainsKey(een.Key))
            .Select(een => Relatie.Leg(nu, een.Key.Van, een.Key.Naar, een.Value)));
    }

    // A pair has one relation in each direction: what the first report told.
    private static Dictionary<(Guid Van, Guid Naar), string> Verteld(List<Bron> verhalen, Func<Bron, int, Guid> wie) => verhalen
        .SelectMany(bron => Relatielegger.Verteld(bron.Mensen, volgnummer => wie(bron, volgnummer)))
        .GroupBy(een => (een.Van, een.Naar)).ToDictionary(groep => groep.Key, groep => groep.First().Wat);

    private static bool IsVan((Guid Van, Guid Naar) paar, Guid een, Guid ander) =>
        paar.Van == een || paar.Naar == een || paar.Van == ander || paar.Naar == ander;
}
