using Kring.Persistence;
using Kring.Persistence.Logboek;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kring.Meet.Logboek;

/// <summary>
/// Puts many invented lines in the log with their seals, by the fastest way a database has. It owns that database, so it takes
/// the guards off while it writes; the lines are as if they had been written one by one.
/// </summary>
internal sealed class Logvulling(KringDbContext db, Versleuteling versleuteling, IReadOnlyList<Guid> collegas, Guid organisatie)
{
    private const int Personen = 50_000;
    private const int Jaren = 5;
    private static readonly string Velden = string.Join(", ", Logtekst.Velden);

    private readonly Random toeval = new(1);
    private Zegel vorige = Zegel.Begin;

    /// <summary>The persons the lines are about.</summary>
    public IReadOnlyList<Guid> Mensen { get; } = [.. Enumerable.Range(0, Personen).Select(nummer => new Guid(nummer, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]))];

    public async Task Vul(int aantal, CancellationToken ct)
    {
        vorige = await db.LaatsteZegel(ct);
        await db.Database.OpenConnectionAsync(ct);
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await Postgres(postgres, aantal, ct);
        }
        else
        {
            await Sqlite((SqliteConnection)db.Database.GetDbConnection(), aantal, ct);
        }
    }

    /// <summary>The values of a new line, in the order of its fields.</summary>
    public object[] Regel(DateTime op)
    {
        var persoon = toeval.Next(4) == 0 ? (object)DBNull.Value : Mensen[toeval.Next(Personen)];
        return
        [
            Guid.CreateVersion7(op), op, "Inzage", "Casus bekijken", DBNull.Value, collegas[toeval.Next(collegas.Count)], organisatie, "MedewerkerVeiligThuis",
            "Casus", new Guid(toeval.Next(Personen), 8, 8, [1, 2, 3, 4, 5, 6, 7, 8]), persoon, true, "10.20.30.40", $"{toeval.NextInt64():x16}{toeval.NextInt64():x16}", DBNull.Value,
        ];
    }

    // Over some years, each a little later than the one before; in whole microseconds, which both databases keep.
    private IEnumerable<(object[] Waarden, Zegel Zegel)> Regels(int aantal)
    {
        var stap = TimeSpan.FromDays(365 * Jaren) / aantal;
        var begin = TimeProvider.System.GetUtcNow().UtcDateTime.AddYears(-Jaren);
        for (var i = 0; i < aantal; i++)
        {
            var op = begin + (stap * i);
            var regel = Regel(new DateTime(op.Ticks / 10 * 10, DateTimeKind.Utc));
            var nummer = vorige.Nummer + 1;
            vorige = new Zegel { Nummer = nummer, LogregelId = (Guid)regel[0], Waarde = versleuteling.Zegel(vorige.Waarde, nummer, Logtekst.Van(regel)) };
            yield return (regel, vorige);
        }
    }

    private async Task Postgres(NpgsqlConnection verbinding, int aantal, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE logregel DISABLE TRIGGER ALL", ct);
        foreach (var greep in Regels(aantal).Chunk(200_000))
        {
            await Kopieer(verbinding, $"logregel ({Velden})", greep.Select(een => een.Waarden), ct);
            await Kopieer(verbinding, "zegel (nummer, logregel_id, waarde)", greep.Select(een => new object[] { een.Zegel.Nummer, een.Zegel.LogregelId, een.Zegel.Waarde }), ct);
        }

        await db.Database.ExecuteSqlRawAsync("ALTER TABLE logregel ENABLE TRIGGER ALL", ct);
        await db.Database.ExecuteSqlRawAsync("ANALYZE logregel; ANALYZE zegel;", ct);
    }

    private static async Task Kopieer(NpgsqlConnection verbinding, string waarin, IEnumerable<object[]> rijen, CancellationToken ct)
    {
        await using var invoer = await verbinding.BeginBinaryImportAsync($"COPY {waarin} FROM STDIN (FORMAT BINARY)", ct);
        foreach (var rij in rijen)
        {
            await invoer.WriteRowAsync(ct, rij);
        }

        await invoer.CompleteAsync(ct);
    }

    private async Task Sqlite(SqliteConnection verbinding, int aantal, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync(
            "PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000; CREATE TEMP TABLE bewaking AS SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name IN ('logregel_verzegelen', 'logregel_replace', 'zegel_replace'); DROP TRIGGER logregel_verzegelen; DROP TRIGGER logregel_replace; DROP TRIGGER zegel_replace;",
            ct);
        foreach (var greep in Regels(aantal).Chunk(200_000))
        {
            await using var transactie = (SqliteTransaction)await verbinding.BeginTransactionAsync(ct);
            await using var regel = Invoer(verbinding, transactie, $"logregel ({Velden})", Logtekst.Velden.Count);
            await using var bijZegel = Invoer(verbinding, transactie, "zegel (nummer, logregel_id, waarde)", 3);
            foreach (var (waarden, zegel) in greep)
            {
                Voer(regel, waarden);
                Voer(bijZegel, [zegel.Nummer, zegel.LogregelId, zegel.Waarde]);
            }

            await transactie.CommitAsync(ct);
        }

        foreach (var sql in await db.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM bewaking").ToListAsync(ct))
        {
            await db.Database.ExecuteSqlRawAsync(sql, ct);
        }

        await db.Database.ExecuteSqlRawAsync("DROP TABLE bewaking; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; ANALYZE;", ct);
    }

    private static SqliteCommand Invoer(SqliteConnection verbinding, SqliteTransaction transactie, string waarin, int velden)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = $"INSERT INTO {waarin} VALUES ({string.Join(", ", Enumerable.Range(0, velden).Select(veld => $"@v{veld}"))})";
        for (var veld = 0; veld < velden; veld++)
        {
            opdracht.Parameters.Add(new SqliteParameter { ParameterName = $"@v{veld}" });
        }

        return opdracht;
    }

    private static void Voer(SqliteCommand opdracht, object[] waarden)
    {
        for (var veld = 0; veld < waarden.Length; veld++)
        {
            opdracht.Parameters[veld].Value = waarden[veld];
        }

        opdracht.ExecuteNonQuery();
    }
}
