using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens;

/// <summary>
/// Which addresses must not be known. An address that is shielded for one person is shielded on the page of everybody who
/// is there too: the address of a housemate gives it away as well.
/// </summary>
public sealed class Afschermingen(KringDbContext db)
{
    /// <summary>Those of these addresses that are shielded for anybody, by <see cref="Adres.Kenmerk"/>.</summary>
    public async Task<IReadOnlySet<string>> Onder(IEnumerable<Adres> adressen, CancellationToken ct)
    {
        List<string> sleutels = [.. adressen.Select(adres => adres.Sleutel).OfType<string>().Distinct()];
        var geheim = await db.Personen.SelectMany(persoon => persoon.Verblijven)
            .Where(verblijf => verblijf.Afscherming != null && verblijf.Adressleutel != null && sleutels.Contains(verblijf.Adressleutel))
            .Select(verblijf => verblijf.Adressleutel!).Distinct().ToListAsync(ct);
        return geheim.ToHashSet();
    }

    /// <summary>The shielded addresses of these people, past ones too.</summary>
    public async Task<IReadOnlyList<Adres>> Van(IQueryable<Guid> personen, CancellationToken ct) =>
        await db.Personen.AsNoTracking().Where(persoon => personen.Contains(persoon.Id))
            .SelectMany(persoon => persoon.Verblijven.Where(verblijf => verblijf.Afscherming != null)).Select(verblijf => verblijf.Adres).ToListAsync(ct);

    /// <summary>The addresses of this person that must not be shown, past ones too.</summary>
    public async Task<IReadOnlySet<Guid>> Van(Persoon persoon, CancellationToken ct)
    {
        var geheim = await Onder(persoon.Verblijven.Select(verblijf => verblijf.Adres), ct);
        return persoon.Verblijven.Where(verblijf => verblijf.Afscherming is not null || geheim.Contains(verblijf.Adres.Kenmerk))
            .Select(verblijf => verblijf.Id).ToHashSet();
    }
}
