using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kring.Persistence;

/// <summary>Which database is used: SQLite in a folder, or PostgreSQL by a connection string.</summary>
public sealed record Opslag(string? Postgres, string? SqliteBestand)
{
    private static readonly VeiligVerwijderen Verwijderen = new();

    public bool IsPostgres => Postgres is not null;

    public static Opslag InMap(string map) => new(null, Path.Combine(map, "kring.db"));

    public static Opslag OpPostgres(string verbinding) => new(verbinding, null);

    /// <summary>Sets the options of the context for this database.</summary>
    public void Stel(DbContextOptionsBuilder options)
    {
        options.ReplaceService<IModelCacheKeyFactory, SleutelModelCacheKeyFactory>();
        if (IsPostgres)
        {
            options.UseNpgsql(Postgres);
        }
        else
        {
            var verbinding = new SqliteConnectionStringBuilder { DataSource = SqliteBestand, ForeignKeys = true, DefaultTimeout = 30 };
            options.UseSqlite(verbinding.ToString()).AddInterceptors(SqliteBeurt.Altijd, Verwijderen);
        }
    }
}
