using Kring.Persistence;
using Kring.Persistence.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Logboek;

/// <summary>
/// Gives lines of the log their seals, some at a time. Lines are written without waiting for it; it takes what has been
/// committed, so that a line that committed late gets its seal late and is never left out.
/// </summary>
public sealed class Verzegelaar(KringDbContext db, Versleuteling versleuteling)
{
    /// <summary>How many lines one turn seals at most.</summary>
    public const int Hoogstens = 1000;

    // Any number that nothing else in this database locks.
    private const long Slot = 0x4B72696E67;

    /// <returns>How many lines were sealed: none when there are none, or when another program is at it.</returns>
    public async Task<int> Beurt(CancellationToken ct)
    {
        if (!await db.OnverzegeldeRegels.AnyAsync(ct))
        {
            return 0;
        }

        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        if (!await IsAanDeBeurt(ct))
        {
            return 0;
        }

        var regels = await Logstroom.Onverzegeld(db, Hoogstens, ct);
        db.Zegels.AddRange(Keten(await db.LaatsteZegel(ct), regels));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        var klaar = regels.Select(regel => regel.Id).ToList();
        await db.OnverzegeldeRegels.Where(regel => klaar.Contains(regel.LogregelId)).ExecuteDeleteAsync(ct);
        await transactie.CommitAsync(ct);
        return regels.Count;
    }

    // The lock goes with the transaction: when this program falls over, the next one takes its turn. SQLite lets one write anyway.
    private async Task<bool> IsAanDeBeurt(CancellationToken ct) =>
        db.Database.IsSqlite() || await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({Slot}) AS \"Value\"").SingleAsync(ct);

    private List<Zegel> Keten(Zegel vorige, IReadOnlyList<Logrij> regels)
    {
        var zegels = new List<Zegel>(regels.Count);
        foreach (var regel in regels)
        {
            var nummer = vorige.Nummer + 1;
            vorige = new Zegel { Nummer = nummer, LogregelId = regel.Id, Waarde = versleuteling.Zegel(vorige.Waarde, nummer, regel.Tekst) };
            zegels.Add(vorige);
        }

        return zegels;
    }
}
