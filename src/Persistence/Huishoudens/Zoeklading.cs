using System.Data.Common;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Fills an empty <see cref="Zoekopslag"/> with many persons at once: the keys are sorted first and then written in order,
/// so that the index grows at one end.
/// </summary>
public sealed class Zoeklading
{
    private readonly Woordenboek woorden = new();
    private readonly Regellezer lezer;
    private readonly List<(string Id, string Gegevens)> personen = [];
    private readonly List<long> merken = [];
    private readonly List<ulong> sleutels = [];

    /// <summary>Begins with nobody.</summary>
    public Zoeklading() => lezer = new(woorden);

    /// <summary>Adds a person.</summary>
    public void Voeg(string id, Func<Kolom, string> waarde)
    {
        var regel = lezer.Lees(waarde);
        personen.Add((id, string.Join('\t', Enum.GetValues<Kolom>().Select(kolom => waarde(kolom).Replace('\t', ' ')))));
        merken.Add(Zoeksleutels.Merk(in regel, woorden));
        foreach (var sleutel in Zoeksleutels.Van(in regel, woorden))
        {
            // Sorted as unsigned, read back as signed: the order of writing need not be that of the index to the letter.
            sleutels.Add(((ulong)(uint)(sleutel ^ int.MinValue) << 32) | (uint)personen.Count);
        }
    }

    /// <summary>Writes them all. What the store held is replaced.</summary>
    public int Schrijf(Opslag opslag)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        sleutels.Sort();
        if (opslag.IsPostgres)
        {
            using var postgres = new NpgsqlConnection(opslag.Postgres);
            postgres.Open();
            NaarPostgres(postgres);
        }
        else
        {
            // Aside first: whoever stops half way keeps what was stored before.
            var nieuw = $"{opslag.SqliteBestand}.nieuw";
            File.Delete(nieuw);
            using (var sqlite = new SqliteConnection($"Data Source={nieuw};Pooling=False"))
            {
                sqlite.Open();
                NaarSqlite(sqlite);
            }

            File.Move(nieuw, opslag.SqliteBestand!, overwrite: true);
        }

        return personen.Count;
    }

    private IEnumerable<(long Sleutel, long Nummer, long Merk)> Sleutelrijen() => sleutels.Select(beide =>
    {
        var nummer = (long)(beide & uint.MaxValue);
        return ((long)((int)(beide >> 32) ^ int.MinValue), nummer, merken[(int)nummer - 1]);
    });

    // A new file that is thrown away when writing fails needs no journal.
    private void NaarSqlite(SqliteConnection verbinding)
    {
        Voer(verbinding, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;");
        Voer(verbinding, "CREATE TABLE herken_persoon (nr INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL, gegevens TEXT NOT NULL);");
        Voer(verbinding, "CREATE TABLE herken_sleutel (sleutel INTEGER NOT NULL, nr INTEGER NOT NULL, merk INTEGER NOT NULL, PRIMARY KEY (sleutel, nr)) WITHOUT ROWID;");
        using var transactie = verbinding.BeginTransaction();
        Rijen(verbinding, "INSERT INTO herken_persoon VALUES (@a, @b, @c)", personen.Select((persoon, i) => ((object)(i + 1L), (object)persoon.Id, (object)persoon.Gegevens)));
        Rijen(verbinding, "INSERT INTO herken_sleutel VALUES (@a, @b, @c)", Sleutelrijen().Select(rij => ((object)rij.Sleutel, (object)rij.Nummer, (object)rij.Merk)));
        transactie.Commit();
    }

    private static void Rijen(SqliteConnection verbinding, string sql, IEnumerable<(object A, object B, object C)> rijen)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        var (a, b, c) = (opdracht.Parameters.Add("@a", SqliteType.Integer), opdracht.Parameters.AddWithValue("@b", 0L), opdracht.Parameters.AddWithValue("@c", 0L));
        foreach (var rij in rijen)
        {
            (a.Value, b.Value, c.Value) = (rij.A, rij.B, rij.C);
            opdracht.ExecuteNonQuery();
        }
    }

    private void NaarPostgres(NpgsqlConnection verbinding)
    {
        Voer(verbinding, "DROP TABLE IF EXISTS herken_persoon, herken_sleutel;");
        Voer(verbinding, "CREATE TABLE herken_persoon (nr bigint NOT NULL, id text NOT NULL, gegevens text NOT NULL);");
        Voer(verbinding, "CREATE TABLE herken_sleutel (sleutel bigint NOT NULL, nr bigint NOT NULL, merk bigint NOT NULL);");
        using (var invoer = verbinding.BeginBinaryImport("COPY herken_persoon FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = 0; i < personen.Count; i++)
            {
                invoer.StartRow();
                invoer.Write(i + 1L, NpgsqlDbType.Bigint);
                invoer.Write(personen[i].Id, NpgsqlDbType.Text);
                invoer.Write(personen[i].Gegevens, NpgsqlDbType.Text);
            }

            invoer.Complete();
        }

        SleutelsNaarPostgres(verbinding);
        Voer(verbinding, "ALTER TABLE herken_persoon ADD PRIMARY KEY (nr);");
        Voer(verbinding, "CREATE INDEX ix_herken_sleutel ON herken_sleutel (sleutel) INCLUDE (nr, merk);");
        Voer(verbinding, "VACUUM ANALYZE herken_sleutel;");
        Voer(verbinding, "VACUUM ANALYZE herken_persoon;");
    }

    private void SleutelsNaarPostgres(NpgsqlConnection verbinding)
    {
        using var invoer = verbinding.BeginBinaryImport("COPY herken_sleutel FROM STDIN (FORMAT BINARY)");
        foreach (var (sleutel, nummer, merk) in Sleutelrijen())
        {
            invoer.StartRow();
            invoer.Write(sleutel, NpgsqlDbType.Bigint);
            invoer.Write(nummer, NpgsqlDbType.Bigint);
            invoer.Write(merk, NpgsqlDbType.Bigint);
        }

        invoer.Complete();
    }

    private static void Voer(DbConnection verbinding, string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.CommandTimeout = 0;
        opdracht.ExecuteNonQuery();
    }
}
