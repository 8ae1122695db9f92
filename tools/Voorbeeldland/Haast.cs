using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kring.Voorbeeldland;

/// <summary>
/// SQLite does not wait for the disk after every act: a filling that is interrupted is thrown away, so nothing is lost.
/// </summary>
internal sealed class Haast : DbConnectionInterceptor
{
    public static readonly Haast Altijd = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection)
        {
            using var opdracht = connection.CreateCommand();
            opdracht.CommandText = "PRAGMA synchronous = OFF;";
            opdracht.ExecuteNonQuery();
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
