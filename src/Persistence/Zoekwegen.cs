using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>Lets a database know how much its tables hold, so that it takes the shortest way to a row.</summary>
public static class Zoekwegen
{
    /// <summary>Counts what has grown since the last time. PostgreSQL does so of itself; SQLite takes part of a second.</summary>
    public static async Task Tel(KringDbContext db, CancellationToken ct = default)
    {
        if (db.Database.IsSqlite())
        {
            // 2: count where it helps; 65536: look at every table, not only at those this connection asked for.
            await db.Database.ExecuteSqlRawAsync("PRAGMA optimize = 65538", ct);
        }
    }
}
