using Kring.Persistence;
using Kring.Persistence.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Kring.Meet.Logboek;

/// <summary>
/// Puts many invented lines in the log with their seals, by the fastest way a database has. It owns that database, so it takes
/// the guards off while it writes; the lines are as if they had been written one by one.
/// </summary>
internal sealed class Logvulling(KringDbContext db, Versleuteling versleuteling, IReadOnlyList<Guid> collegas, Guid organisatie)
{
    private const int Personen = 50_000;
    private const int Jaren = 5;

    private const string PostgresAf = "ALTER TABLE logregel DISABLE TRIGGER ALL";
    private const string PostgresTerug = "ALTER TABLE logregel ENABLE TRIGGER ALL; ANALYZE logregel; ANALYZE zegel;";

    private const string SqliteAf =
        "PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000; CREATE TEMP TABLE bewaking AS SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name IN ('logregel_verzegelen', 'logregel_replace', 'zegel_replace'); DROP TRIGGER logregel_verzegelen; DROP TRIGGER logregel_replace; DROP TRIGGER zegel_replace;";

    private const string SqliteTerug = "DROP TABLE bewaking; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; ANALYZE;";

    private readonly Random toeval = new(1);
    private Zegel vorige = Zegel.Begin;

    /// <summary>The persons the lines are about.</summary>
    public IReadOnlyList<Guid> Mensen { get; } = [.. Enumerable.Range(0, Personen).Select(nummer => new Guid(nummer, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]))];

    public async Task Vul(int aantal, CancellationToken ct)
    {
        vorige = await db.LaatsteZegel(ct);
        await db.Database.OpenConnectionAsync(ct);
        var (af, terug) = db.Database.IsNpgsql() ? (PostgresAf, PostgresTerug) : (SqliteAf, SqliteTerug);
        await db.Database.ExecuteSqlRawAsync(af, ct);
        var rijen = new Rijenschrijver(db.Database.GetDbConnection());
        foreach (var greep in Regels(aantal).Chunk(200_000))
        {
            await rijen.Schrijf("logregel", Logtekst.Velden, greep.Select(een => een.Waarden), ct);
            await rijen.Schrijf("zegel", ["nummer", "logregel_id", "waarde"], greep.Select(een => new object[] { een.Zegel.Nummer, een.Zegel.LogregelId, een.Zegel.Waarde }), ct);
        }

        if (db.Database.IsSqlite())
        {
            await ZetBewakingTerug(ct);
        }

        await db.Database.ExecuteSqlRawAsync(terug, ct);
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

    private async Task ZetBewakingTerug(CancellationToken ct)
    {
        foreach (var sql in await db.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM bewaking").ToListAsync(ct))
        {
            await db.Database.ExecuteSqlRawAsync(sql, ct);
        }
    }
}
