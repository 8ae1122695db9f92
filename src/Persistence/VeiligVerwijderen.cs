using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kring.Persistence;

/// <summary>Makes SQLite write zeros over what is deleted or replaced; the setting holds for one connection.</summary>
internal sealed class VeiligVerwijderen : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Stel(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Stel(connection);
        return Task.CompletedTask;
    }

    private static void Stel(DbConnection verbinding)
    {
        if (verbinding is SqliteConnection)
        {
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "PRAGMA secure_delete = ON";
            opdracht.ExecuteNonQuery();
        }
    }
}
