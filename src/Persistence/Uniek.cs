using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kring.Persistence;

/// <summary>What a unique index guards: of two who save at once, one gets through.</summary>
public static class Uniek
{
    // SQLITE_CONSTRAINT_UNIQUE; a doubled primary key has another number and is always a mistake of ours.
    private const int SqliteUnique = 2067;

    /// <summary>Whether saving failed because somebody else saved the same just before.</summary>
    public static bool WasErAl(this DbUpdateException botsing) => botsing.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode == SqliteUnique,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation
            && postgres.ConstraintName?.StartsWith("ix_", StringComparison.Ordinal) == true,
        _ => false,
    };
}
