using Kring.TestSupport;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Infrastructure.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Storage;

/// <summary>Who brings the schema up to date at the start, and what is said when nobody may.</summary>
public sealed class SchemawerkTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-schema-");
    private readonly TestDatabase? database = TestDatabase.LeegAlsGevraagd();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestDatabase Database
    {
        get
        {
            Assert.SkipUnless(database is not null, "PostgreSQL's own roles.");
            return database;
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        database?.Dispose();
        map.Delete(recursive: true);
    }

    [Fact]
    public async Task Zonder_tabellen_en_zonder_beheer_komt_er_een_zin_die_zegt_wat_te_doen()
    {
        var (code, fout) = await Account("--postgres", Database.Verbinding);

        Assert.Equal(Verbs.Failed, code);
        Assert.Contains("--postgres-beheer", Assert.Single(fout.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_stap_te_weinig_weigert_totdat_de_eigenaar_is_geweest()
    {
        Assert.Empty(await Start(Database.Opties));
        Assert.Empty(await Start("--postgres", Database.Verbinding));
        await Eigenaar("DELETE FROM schema_stap WHERE nummer = (SELECT max(nummer) FROM schema_stap)");

        Assert.Equal(Verbs.Failed, (await Account("--postgres", Database.Verbinding)).Code);
    }

    [Fact]
    public async Task Met_een_rol_werkt_alles_en_staat_er_eenmaal_een_waarschuwing()
    {
        Assert.Contains("owns the tables", Assert.Single(await Start("--postgres", Database.Beheer)), StringComparison.Ordinal);
        Assert.Contains("owns the tables", Assert.Single(await Start("--postgres", Database.Beheer, "--postgres-beheer", Database.Beheer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_recht_dat_er_intussen_bij_kwam_gaat_bij_de_start_weer_weg()
    {
        await Start(Database.Opties);
        await Eigenaar("GRANT DELETE ON logregel TO PUBLIC");
        await Start(Database.Opties);

        await using var verbinding = new NpgsqlConnection(Database.Verbinding);
        await verbinding.OpenAsync(Ct);
        await using var vraag = new NpgsqlCommand("SELECT has_table_privilege('logregel', 'DELETE')", verbinding);
        Assert.Equal(false, await vraag.ExecuteScalarAsync(Ct));
    }

    [Fact]
    public async Task Op_SQLite_is_er_niets_te_waarschuwen() => Assert.Empty(await Start());

    private async Task<(int Code, string Fout)> Account(params string[] opties)
    {
        await using var fout = new StringWriter();
        var code = await Verbs.RunAsync(["account", "h.bosma", "Hanneke Bosma", "Veilig Thuis", "MedewerkerVeiligThuis", "--gegevens", map.FullName, .. opties], fout);
        return (code!.Value, fout.ToString());
    }

    // What the program warned of while it began.
    private async Task<IReadOnlyList<string>> Start(params string[] opties)
    {
        var log = new Waarschuwingen();
        var builder = WebApplication.CreateBuilder(["--gegevens", map.FullName, .. opties]);
        builder.AddKring();
        builder.Logging.ClearProviders().AddProvider(log);
        await using var app = builder.Build();
        await app.Services.UpdateSchema(Ct);
        return log.Zinnen;
    }

    private async Task Eigenaar(string sql)
    {
        await using var verbinding = new NpgsqlConnection(Database.Beheer);
        await verbinding.OpenAsync(Ct);
#pragma warning disable CA2100 // The words stand in this file.
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(Ct);
    }

    private sealed class Waarschuwingen : ILoggerProvider, ILogger
    {
        public List<string> Zinnen { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Zinnen.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
