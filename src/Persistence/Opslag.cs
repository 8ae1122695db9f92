using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Kring.Persistence;

/// <summary>Which database is used: SQLite in a folder, or PostgreSQL by a connection string.</summary>
/// <param name="Postgres">The connection of the application; its role needs to own nothing.</param>
/// <param name="SqliteBestand">The file, where there is no PostgreSQL.</param>
/// <param name="PostgresBeheer">The connection of who owns the tables and changes them; null when the application does that itself.</param>
public sealed record Opslag(string? Postgres, string? SqliteBestand, string? PostgresBeheer = null)
{
    public bool IsPostgres => Postgres is not null;

    public static Opslag InMap(string map) => new(null, Path.Combine(map, "kring.db"));

    public static Opslag OpPostgres(string verbinding, string? beheer = null) => new(verbinding, null, beheer);

    /// <summary>The same database as who owns the tables sees it; null when there is no connection for that.</summary>
    public Opslag? VoorBeheer => PostgresBeheer is { } beheer ? OpPostgres(beheer) : null;

    /// <summary>Sets the options of the context for this database.</summary>
    public void Stel(DbContextOptionsBuilder options)
    {
        options.ReplaceService<IModelCacheKeyFactory, SleutelModelCacheKeyFactory>();
        if (IsPostgres)
        {
            // Every question wants few rows and is asked often: it is planned once for each connection, and never compiled.
            var verbinding = new NpgsqlConnectionStringBuilder(Postgres) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
            // For whom is asked belongs to one user of a connection: the next one begins without.
            (verbinding.NoResetOnClose, verbinding.Multiplexing) = (false, false);
            verbinding.Options = $"{verbinding.Options} -c jit=off".Trim();
            options.UseNpgsql(verbinding.ToString()).AddInterceptors(Wand.Altijd);
        }
        else
        {
            var verbinding = new SqliteConnectionStringBuilder { DataSource = SqliteBestand, ForeignKeys = true, DefaultTimeout = 30 };
            options.UseSqlite(verbinding.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqliteVerbinding.Altijd);
        }
    }
}
