using System.Data.Common;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Writes a store anew, beside the old one: first all persons, then all keys. Only when everything stands there does it take
/// the place of the old; whoever stops half way keeps what was stored before.
/// </summary>
internal abstract class Zoekschrijver : IDisposable
{
    /// <summary>The columns, the same on both databases but for their types.</summary>
    protected static string Tabellen(string achtervoegsel, string getal, string tekst, string bytes) =>
        $"CREATE TABLE herken_persoon{achtervoegsel} (nr {getal} NOT NULL PRIMARY KEY, id {tekst} NOT NULL, gegevens {tekst} NOT NULL);"
        + $"CREATE TABLE herken_sleutel{achtervoegsel} (groep {getal} NOT NULL PRIMARY KEY, rijen {bytes} NOT NULL);";

    public static Zoekschrijver Voor(Opslag opslag) =>
        opslag.IsPostgres ? new Postgresschrijver(opslag.Postgres!) : new Sqliteschrijver(opslag.SqliteBestand!);

    public abstract void Persoon(long nummer, string id, string gegevens);

    public abstract void Sleutels(IEnumerable<(long Groep, byte[] Blok)> rijen);

    public abstract void VervangOude();

    public abstract void Dispose();

    protected static void Voer(DbConnection verbinding, string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.CommandTimeout = 0;
        opdracht.ExecuteNonQuery();
    }
}
