using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence.Logboek;

/// <summary>How far the sealing is.</summary>
/// <param name="Laatste">The last seal; that of the beginning when there is none.</param>
/// <param name="Wachtend">How many lines have no seal yet.</param>
/// <param name="Sinds">When the oldest of those was written.</param>
public sealed record Zegelstand(Zegel Laatste, int Wachtend, DateTimeOffset? Sinds);

/// <summary>Questions about the seals as a whole.</summary>
public static class Zegelvragen
{
    /// <summary>The last seal.</summary>
    public static async Task<Zegel> LaatsteZegel(this KringDbContext db, CancellationToken ct) =>
        await db.Zegels.AsNoTracking().OrderByDescending(zegel => zegel.Nummer).FirstOrDefaultAsync(ct) ?? Zegel.Begin;

    /// <summary>How far the sealing is.</summary>
    public static async Task<Zegelstand> Zegelstand(this KringDbContext db, CancellationToken ct)
    {
        var wachtend = await db.OnverzegeldeRegels.CountAsync(ct);
        var oudste = wachtend == 0 ? null : await db.OnverzegeldeRegels.OrderBy(regel => regel.LogregelId).FirstOrDefaultAsync(ct);
        return new Zegelstand(await db.LaatsteZegel(ct), wachtend, oudste is null ? null : Logmoment.Van(oudste.LogregelId));
    }

    /// <summary>The first line that is not where it must be: without a seal and not waiting for one, or waiting and gone.</summary>
    public static async Task<Zegelbreuk?> ZonderZegel(this KringDbContext db, CancellationToken ct)
    {
        // Every seal has its line, that was looked at; so counting tells whether there are others. Only then all are gone through.
        var klopt = await db.Database.SqlQuery<bool>($"""
            SELECT (SELECT count(*) FROM logregel) = (SELECT count(*) FROM zegel) + (SELECT count(*) FROM onverzegelde_regel o JOIN logregel l ON l.id = o.logregel_id)
              AND NOT EXISTS (SELECT 1 FROM onverzegelde_regel o WHERE NOT EXISTS (SELECT 1 FROM logregel l WHERE l.id = o.logregel_id)) AS "Value"
            """).SingleAsync(ct);
        if (klopt)
        {
            return null;
        }

        var zonder = await db.Logregels.AsNoTracking()
            .Where(regel => !db.Zegels.Any(zegel => zegel.LogregelId == regel.Id) && !db.OnverzegeldeRegels.Any(wacht => wacht.LogregelId == regel.Id))
            .OrderBy(regel => regel.Op).Select(regel => new { regel.Op }).FirstOrDefaultAsync(ct);
        if (zonder is not null)
        {
            return new Zegelbreuk(Zegelfout.ZonderZegel, null, zonder.Op);
        }

        var weg = await db.OnverzegeldeRegels.AsNoTracking().Where(wacht => !db.Logregels.Any(regel => regel.Id == wacht.LogregelId))
            .OrderBy(wacht => wacht.LogregelId).FirstOrDefaultAsync(ct);
        return weg is null ? null : new Zegelbreuk(Zegelfout.Ontbreekt, null, Logmoment.Van(weg.LogregelId));
    }
}
