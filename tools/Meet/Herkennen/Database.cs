using Npgsql;

namespace Kring.Meet.Herkennen;

/// <summary>A PostgreSQL database to measure in, on the server that was given; gone afterwards.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly string server;
    private readonly string naam = $"kring_meet_{Environment.ProcessId}";

    private Database(string server) => this.server = server;

    /// <summary>How to reach it. A question of the yardstick may take long among millions.</summary>
    public string Verbinding => new NpgsqlConnectionStringBuilder(server) { Database = naam, Pooling = false, CommandTimeout = 0 }.ToString();

    /// <summary>How the program itself reaches it: connections are kept for whoever asks next.</summary>
    public string Bewaard => new NpgsqlConnectionStringBuilder(server) { Database = naam, CommandTimeout = 0 }.ToString();

    public static async Task<Database> Maak(string server, CancellationToken ct)
    {
        var database = new Database(server);
        await database.Beheer($"DROP DATABASE IF EXISTS {database.naam} WITH (FORCE)", ct);
        await database.Beheer($"CREATE DATABASE {database.naam}", ct);
        return database;
    }

    public async ValueTask DisposeAsync() => await Beheer($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)", CancellationToken.None);

    private async Task Beheer(string sql, CancellationToken ct)
    {
        try
        {
            await using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false, CommandTimeout = 0 }.ToString());
            await verbinding.OpenAsync(ct);
            await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
            opdracht.CommandText = sql;
#pragma warning restore CA2100
            await opdracht.ExecuteNonQueryAsync(ct);
        }
        catch (NpgsqlException fout)
        {
            throw new MetingMislukt($"De PostgreSQL-server is niet te gebruiken: {fout.Message}");
        }
    }
}
