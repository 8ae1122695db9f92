using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Kring.Persistence;

/// <summary>
/// What every connection to SQLite is told, for these settings hold for one connection. It waits for its turn to write by
/// looking again after a few milliseconds, where the driver sleeps a seventh of a second each time; it writes zeros over what
/// is deleted or replaced; and it keeps more pages in memory. The file is not mapped into memory: every commit of another
/// connection makes SQLite throw the whole map away, and every page shown is such a commit (its line in the log).
/// </summary>
internal sealed class SqliteVerbinding : DbConnectionInterceptor
{
    private const int Milliseconden = 5000;
    private const string Instellingen = "PRAGMA secure_delete = ON; PRAGMA cache_size = -16384;";

    public static readonly SqliteVerbinding Altijd = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Stel(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Stel(connection);
        return Task.CompletedTask;
    }

    private static void Stel(DbConnection connection)
    {
        var sqlite = ((SqliteConnection)connection).Handle;
        raw.sqlite3_busy_timeout(sqlite, Milliseconden);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(sqlite, Instellingen), sqlite);
    }
}
