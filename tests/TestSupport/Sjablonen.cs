using Kring.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kring.TestSupport;

/// <summary>A database with all tables in it is made once; who needs one gets a copy.</summary>
internal static class Sjablonen
{
    private static readonly Lazy<byte[]> Sqlite = new(MaakSqlite);

    /// <summary>Puts a SQLite database with all its tables in a folder that has none.</summary>
    public static void ZetIn(string map)
    {
        var bestand = Opslag.InMap(map).SqliteBestand!;
        if (!File.Exists(bestand))
        {
            File.WriteAllBytes(bestand, Sqlite.Value);
        }
    }

    /// <summary>Makes the tables.</summary>
    public static void Maak(Opslag opslag)
    {
        var opties = new DbContextOptionsBuilder<KringDbContext>();
        opslag.Stel(opties);
        using var db = new KringDbContext(opties.Options, new Versleuteling(new byte[32]), new Vrager());
        Schemawerk.Doe(db, opslag).GetAwaiter().GetResult();
    }

    private static byte[] MaakSqlite()
    {
        var map = Directory.CreateTempSubdirectory("kring-sjabloon-");
        var opslag = Opslag.InMap(map.FullName);
        Maak(opslag);
        // All of it in the one file: what stands beside it is closed with the last connection.
        SqliteConnection.ClearAllPools();
        var inhoud = File.ReadAllBytes(opslag.SqliteBestand!);
        map.Delete(recursive: true);
        return inhoud;
    }
}
