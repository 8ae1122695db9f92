using System.Collections.Concurrent;
using Kring.Persistence;
using Npgsql;

namespace Kring.TestSupport;

/// <summary>
/// A PostgreSQL database of its own for one host; gone when the host is. Without the environment variable: SQLite. The program
/// runs as a role that owns nothing; the tables belong to another.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private const string Toepassing = "kring_test_toepassing";
    private const string Eigenaar = "kring_test_eigenaar";

    // One database with all tables in it, made once; every other is a copy.
    private static readonly Lazy<TestDatabase> Sjabloon = new(MaakSjabloon);

    // A copy is made while the one before is used, and goes while others work: a test waits for neither.
    private static readonly Lock Aanmaken = new();
    private static readonly ConcurrentBag<Task> Opruimen = [];
    private static Task<TestDatabase>? volgende;

    private readonly NpgsqlConnectionStringBuilder server;
    private readonly string naam = $"kring_test_{Guid.NewGuid():N}";

    private TestDatabase(string server, TestDatabase? sjabloon)
    {
        this.server = new NpgsqlConnectionStringBuilder(server) { Pooling = false };
        if (sjabloon is null)
        {
            Voer(Rol(Toepassing));
            Voer(Rol(Eigenaar));
        }

        Voer($"CREATE DATABASE {naam} OWNER {Eigenaar} TEMPLATE {sjabloon?.naam ?? "template1"} STRATEGY file_copy");
    }

    /// <summary>As the program, which owns nothing.</summary>
    public string Verbinding => Als(Toepassing, pooling: true);

    /// <summary>As who owns the tables; not a superuser.</summary>
    public string Beheer => Als(Eigenaar, pooling: false);

    /// <summary>How the program is told of this database.</summary>
    public string[] Opties => ["--postgres", Verbinding, "--postgres-beheer", Beheer];

    private static string? Server => Environment.GetEnvironmentVariable("KRING_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>Whether the tests run on PostgreSQL.</summary>
    public static bool IsGevraagd => Server is not null;

    /// <summary>With all tables in it.</summary>
    public static TestDatabase? AlsGevraagd() => Server is { } server ? Volgende(server).GetAwaiter().GetResult() : null;

    /// <summary>Without any table: for a test of who makes them.</summary>
    public static TestDatabase? LeegAlsGevraagd() => Server is { } server ? new TestDatabase(server, null) : null;

    public void Dispose()
    {
        using (var verbinding = new NpgsqlConnection(Verbinding))
        {
            NpgsqlConnection.ClearPool(verbinding);
        }

        Opruimen.Add(Task.Run(Verdwijn));
    }

    private static Task<TestDatabase> Volgende(string server)
    {
        lock (Aanmaken)
        {
            var deze = volgende ?? Task.Run(() => new TestDatabase(server, Sjabloon.Value));
            volgende = deze.ContinueWith(_ => new TestDatabase(server, Sjabloon.Value), TaskScheduler.Default);
            return deze;
        }
    }

    // The last one that was made ahead, and what the copies were made of.
    private static void RuimOp()
    {
        Task.WaitAll([.. Opruimen]);
        volgende?.Result.Verdwijn();
        Sjabloon.Value.Verdwijn();
    }

    private void Verdwijn() => Voer($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)");

    private static TestDatabase MaakSjabloon()
    {
        var database = new TestDatabase(Server!, null);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RuimOp();
        Sjablonen.Maak(Opslag.OpPostgres(
            new NpgsqlConnectionStringBuilder(database.Verbinding) { Pooling = false }.ToString(), database.Beheer));
        return database;
    }

    // Roles belong to the whole server, and several hosts begin at once.
    private string Rol(string rol) =>
        $"DO $$ BEGIN CREATE ROLE {rol} LOGIN{(server.Password is { Length: > 0 } geheim ? $" PASSWORD '{geheim.Replace("'", "''", StringComparison.Ordinal)}'" : "")}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";

    private string Als(string rol, bool pooling) =>
        new NpgsqlConnectionStringBuilder(server.ToString()) { Username = rol, Database = naam, Pooling = pooling, MaxPoolSize = 20 }.ToString();

    private void Voer(string sql)
    {
        using var verbinding = new NpgsqlConnection(server.ToString());
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The names are made here.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        opdracht.ExecuteNonQuery();
    }
}
