using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>
/// Sees to it that what was deleted is gone from the files too: a database leaves the old bytes where they stood until it
/// needs the room. What was written stood encrypted; this takes away that as well.
/// </summary>
public static class Wisser
{
    /// <summary>
    /// Writes over what was deleted. On SQLite the journal is emptied into the file, in which deleted content is zeroed; on
    /// PostgreSQL the rows nobody sees any more are cleared from the table.
    /// </summary>
    /// <returns>False when somebody was using it at that moment; then it must be done again.</returns>
    public static async Task<bool> Wis(KringDbContext db, CancellationToken ct = default)
    {
        try
        {
            return db.Database.IsNpgsql() ? await WisPostgres(db, ct) : await WisSqlite(db, ct);
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static async Task<bool> WisPostgres(KringDbContext db, CancellationToken ct)
    {
        // For a role that does not own the table PostgreSQL skips this, and does it itself at its next round (step 0026).
        await db.Database.ExecuteSqlRawAsync("VACUUM gesprek", ct);
        return true;
    }

    private static async Task<bool> WisSqlite(KringDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var opdracht = db.Database.GetDbConnection().CreateCommand();
            opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return Convert.ToInt64(await opdracht.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture) == 0;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
