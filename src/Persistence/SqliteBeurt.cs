using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Kring.Persistence;

/// <summary>
/// Lets SQLite itself wait for its turn to write: it looks again after a few milliseconds. The driver sleeps a seventh of a
/// second each time, and every page writes a log line.
/// </summary>
internal sealed class SqliteBeurt : DbConnectionInterceptor
{
    private const int Milliseconden = 5000;

    public static readonly SqliteBeurt Altijd = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Wacht(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wacht(connection);
        return Task.CompletedTask;
    }

    private static void Wacht(DbConnection connection) =>
        raw.sqlite3_busy_timeout(((SqliteConnection)connection).Handle, Milliseconden);
}
