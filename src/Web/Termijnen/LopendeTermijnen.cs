using Kring.Domain.Termijnen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Termijnen;

/// <summary>
/// The open periods of a record, tracked, so that an act can meet, extend or drop them. Periods that the act itself added
/// count too.
/// </summary>
public sealed class LopendeTermijnen(KringDbContext db)
{
    public void Begin(params IEnumerable<Termijn> termijnen) => db.Termijnen.AddRange(termijnen);

    /// <summary>All open periods about this record.</summary>
    public async Task<IReadOnlyList<Termijn>> Van(Guid waarover, CancellationToken ct)
    {
        await db.Termijnen
            .Where(termijn => termijn.Waarover.Id == waarover && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .LoadAsync(ct);
        return [.. db.Termijnen.Local.Where(termijn => termijn.Waarover.Id == waarover && termijn.IsOpen)];
    }

    /// <summary>Meets the open periods of this kind; without any, nothing happens.</summary>
    public async Task Haal(
        Guid waarover, Termijnsoort soort, Guid? onderdeel, DateTimeOffset nu, Guid? wie, CancellationToken ct)
    {
        foreach (var termijn in (await Van(waarover, ct)).Where(termijn => Past(termijn, soort, onderdeel)))
        {
            termijn.Haal(nu, wie);
        }
    }

    /// <summary>Drops the open periods of these kinds (all kinds when none is named) with a reason.</summary>
    public async Task Vervallen(
        Guid waarover, string reden, DateTimeOffset nu, Guid? wie, CancellationToken ct, params Termijnsoort[] soorten)
    {
        foreach (var termijn in (await Van(waarover, ct)).Where(termijn => soorten.Length == 0 || soorten.Contains(termijn.Soort)))
        {
            termijn.VervalOmdat(reden, nu, wie);
        }
    }

    private static bool Past(Termijn termijn, Termijnsoort soort, Guid? onderdeel) =>
        termijn.Soort == soort && (onderdeel is null || termijn.Waarover.OnderdeelId == onderdeel);
}
