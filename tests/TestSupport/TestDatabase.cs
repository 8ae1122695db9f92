using Npgsql;

namespace Kring.TestSupport;

/// <summary>A PostgreSQL database of its own for one host; gone when the host is. Without the environment variable: SQLite.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly string beheer;
    private readonly string naam = $"kring_test_{Guid.NewGuid():N}";

    private TestDatabase(string beheer)
    {
        this.beheer = beheer;
        Voer($"CREATE DATABASE {naam}");
    }

    public string Verbinding => new NpgsqlConnectionStringBuilder(beheer) { Database = naam, MaxPoolSize = 20 }.ToString();

    public static TestDatabase? AlsGevraagd() =>
        Environment.GetEnvironmentVariable("KRING_TEST_POSTGRES") is { Length: > 0 } beheer ? new TestDatabase(beheer) : null;

    public void Dispose()
    {
        using (var verbinding = new NpgsqlConnection(Verbinding))
        {
            NpgsqlConnection.ClearPool(verbinding);
        }

        Voer($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)");
    }

    private void Voer(string sql)
    {
        using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(beheer) { Pooling = false }.ToString());
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        opdracht.ExecuteNonQuery();
    }
}
