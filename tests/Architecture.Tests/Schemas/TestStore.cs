using Kring.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kring.Architecture.Tests.Schemas;

/// <summary>An empty database of its own on one of the engines, gone afterwards.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private const string Server = "KRING_TEST_POSTGRES";
    private readonly string name = $"kring_schema_{Guid.NewGuid():N}";
    private readonly string folder;
    private readonly Opslag opslag;

    private TestStore(bool postgres)
    {
        folder = Directory.CreateTempSubdirectory(name).FullName;
        opslag = postgres
            ? Opslag.OpPostgres(new NpgsqlConnectionStringBuilder(ServerAddress) { Database = name, Pooling = false }.ToString())
            : Opslag.InMap(folder);
    }

    /// <summary>SQLite always; PostgreSQL when a server is named.</summary>
    public static IEnumerable<string> Engines => ServerAddress is null ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    private static string? ServerAddress => Environment.GetEnvironmentVariable(Server) is { Length: > 0 } address ? address : null;

    public static async Task<TestStore> Open(string engine)
    {
        var store = new TestStore(engine == "PostgreSQL");
        await store.OnServer($"CREATE DATABASE {store.name}");
        return store;
    }

    public KringDbContext Context()
    {
        var options = new DbContextOptionsBuilder<KringDbContext>();
        opslag.Stel(options);
        return new KringDbContext(options.Options, new Versleuteling(new byte[32]), new Vrager());
    }

    public async ValueTask DisposeAsync()
    {
        await OnServer($"DROP DATABASE {name} WITH (FORCE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task OnServer(string sql)
    {
        if (opslag.IsPostgres)
        {
            await using var connection = new NpgsqlConnection(ServerAddress);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
