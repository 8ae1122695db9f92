using Microsoft.Data.Sqlite;

namespace Kring.Persistence.Huishoudens;

/// <summary>Writes a new file. One that is thrown away when writing fails needs no journal.</summary>
internal sealed class Sqliteschrijver : Zoekschrijver
{
    private readonly string bestand;
    private readonly SqliteConnection verbinding;
    private readonly SqliteCommand persoon;

    public Sqliteschrijver(string bestand)
    {
        this.bestand = bestand;
        File.Delete(Nieuw);
        verbinding = new($"Data Source={Nieuw};Pooling=False");
        verbinding.Open();
        Voer(verbinding, "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
        Voer(verbinding, Tabellen("", "INTEGER", "TEXT", "BLOB") + "BEGIN;");
        persoon = Invoer("INSERT INTO herken_persoon VALUES (@a, @b, @c)", 3);
    }

    private string Nieuw => $"{bestand}.nieuw";

    public override void Persoon(long nummer, string id, string gegevens)
    {
        (persoon.Parameters[0].Value, persoon.Parameters[1].Value, persoon.Parameters[2].Value) = (nummer, id, gegevens);
        persoon.ExecuteNonQuery();
    }

    public override void Sleutels(IEnumerable<(long Groep, byte[] Blok)> rijen)
    {
        using var sleutel = Invoer("INSERT INTO herken_sleutel VALUES (@a, @b)", 2);
        foreach (var (groep, blok) in rijen)
        {
            (sleutel.Parameters[0].Value, sleutel.Parameters[1].Value) = (groep, blok);
            sleutel.ExecuteNonQuery();
        }
    }

    public override void VervangOude()
    {
        Voer(verbinding, "COMMIT;");
        persoon.Dispose();
        verbinding.Dispose();
        File.Move(Nieuw, bestand, overwrite: true);
    }

    public override void Dispose()
    {
        persoon.Dispose();
        verbinding.Dispose();
        File.Delete(Nieuw);
    }

    private SqliteCommand Invoer(string sql, int waarden)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        for (var i = 0; i < waarden; i++)
        {
            opdracht.Parameters.AddWithValue($"@{(char)('a' + i)}", 0L);
        }

        return opdracht;
    }
}
