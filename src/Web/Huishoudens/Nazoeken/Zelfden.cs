using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Nazoeken;

/// <summary>Under which other records somebody may be known as well.</summary>
public sealed class Zelfden(KringDbContext db, Herkenner herkenner, Afschermingen afschermingen)
{
    /// <summary>Other records that may be this person, likeliest first. An address that is shielded tells nothing here.</summary>
    public async Task<IReadOnlyList<Kandidaat>> Van(Persoon persoon, CancellationToken ct)
    {
        if (persoon.IsOngeboren)
        {
            return [];
        }

        var geheim = (await afschermingen.Van(persoon, ct)).Count > 0;
        var gegevens = geheim ? persoon.Gegevens with { FeitelijkAdres = null, FormeelAdres = null } : persoon.Gegevens;
        var uitslag = await herkenner.Zoek([gegevens], ct, alleenOpen: true);
        return [.. uitslag.PerPersoon[0].Where(kandidaat => kandidaat.Persoon.Id != persoon.Id)];
    }

    /// <summary>What was decided of this person and others, by the other.</summary>
    public async Task<IReadOnlyDictionary<Guid, Personenpaar>> Paren(Guid persoon, CancellationToken ct) =>
        await db.Personenparen.AsNoTracking().Where(paar => paar.EenId == persoon || paar.AnderId == persoon)
            .ToDictionaryAsync(paar => paar.EenId == persoon ? paar.AnderId : paar.EenId, ct);
}
