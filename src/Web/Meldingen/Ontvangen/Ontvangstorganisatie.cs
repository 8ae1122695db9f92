using Kring.Domain.Toegang;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>Which Veilig Thuis takes in a message: a report must never get lost on an unknown address.</summary>
public sealed class Ontvangstorganisatie(KringDbContext db, PolitieOptions politie)
{
    /// <summary>
    /// The Veilig Thuis with this number; else the one with the number of our own; else the only one there is; null when
    /// none of these exists.
    /// </summary>
    public async Task<Organisatie?> Voor(string? oin, CancellationToken ct)
    {
        var alle = await db.Organisaties.Where(organisatie => organisatie.Soort == Organisatiesoort.VeiligThuis).ToListAsync(ct);
        return alle.Find(organisatie => oin is not null && organisatie.Oin == oin)
            ?? alle.Find(organisatie => organisatie.Oin == politie.Oin)
            ?? (alle.Count == 1 ? alle[0] : null);
    }
}
