using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace Kring.Persistence.Huishoudens;

/// <summary>Writes new tables, which get the names of the old ones in the end.</summary>
internal sealed class Postgresschrijver : Zoekschrijver
{
    private const string Weg = "DROP TABLE IF EXISTS herken_persoon_nieuw, herken_sleutel_nieuw;";

    private readonly NpgsqlConnection verbinding;
    private NpgsqlBinaryImporter? personen;

    public Postgresschrijver(string verbinding)
    {
        this.verbinding = new(verbinding);
        this.verbinding.Open();
        Voer(this.verbinding, Weg + Tabellen("_nieuw", "bigint", "text", "bytea") + "ALTER TABLE herken_sleutel_nieuw ALTER rijen SET STORAGE EXTERNAL;");
        personen = this.verbinding.BeginBinaryImport("COPY herken_persoon_nieuw FROM STDIN (FORMAT BINARY)");
    }

    public override void Persoon(long nummer, string id, string gegevens)
    {
        personen!.StartRow();
        personen.Write(nummer, NpgsqlDbType.Bigint);
        personen.Write(id, NpgsqlDbType.Text);
        personen.Write(gegevens, NpgsqlDbType.Text);
    }

    public override void Sleutels(IEnumerable<(long Groep, byte[] Blok)> rijen)
    {
        personen!.Complete();
        personen.Dispose();
        personen = null;
        using var invoer = verbinding.BeginBinaryImport("COPY herken_sleutel_nieuw FROM STDIN (FORMAT BINARY)");
        foreach (var (groep, blok) in rijen)
        {
            invoer.StartRow();
            invoer.Write(groep, NpgsqlDbType.Bigint);
            invoer.Write(blok, NpgsqlDbType.Bytea);
        }

        invoer.Complete();
    }

    public override void VervangOude()
    {
        Voer(verbinding, "BEGIN; DROP TABLE IF EXISTS herken_persoon, herken_sleutel;"
            + "ALTER TABLE herken_persoon_nieuw RENAME TO herken_persoon; ALTER TABLE herken_sleutel_nieuw RENAME TO herken_sleutel; COMMIT;");
        Voer(verbinding, "VACUUM ANALYZE herken_persoon;");
        Voer(verbinding, "VACUUM ANALYZE herken_sleutel;");
    }

    // An import that was not completed is undone; after a broken connection the next time drops what stands there.
    public override void Dispose()
    {
        personen?.Dispose();
        if (verbinding.State == ConnectionState.Open)
        {
            Voer(verbinding, Weg);
        }

        verbinding.Dispose();
    }
}
