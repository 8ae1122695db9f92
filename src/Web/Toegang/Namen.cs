using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>The names of colleagues and organisations, for screens and messages; never of people in a case.</summary>
public sealed class Namen(KringDbContext db)
{
    /// <summary>Names by id; an unknown id is absent.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Medewerkers(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var gevraagd = ids.Distinct().ToList();
        return await db.Medewerkers.AsNoTracking().Where(wie => gevraagd.Contains(wie.Id))
            .ToDictionaryAsync(wie => wie.Id, wie => wie.Naam, ct);
    }

    /// <summary>Names by id; an unknown id is absent.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Organisaties(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var gevraagd = ids.Distinct().ToList();
        return await db.Organisaties.AsNoTracking().Where(wie => gevraagd.Contains(wie.Id))
            .ToDictionaryAsync(wie => wie.Id, wie => wie.Naam, ct);
    }
}
