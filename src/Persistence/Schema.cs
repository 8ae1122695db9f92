using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>Brings a database up to date with the numbered SQL files, in order, each in its own transaction.</summary>
public static class Schema
{
    /// <returns>The numbers of the steps taken now; empty when the database was up to date.</returns>
    public static async Task<IReadOnlyList<string>> WerkBij(KringDbContext db, CancellationToken ct = default)
    {
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        var postgres = db.Database.IsNpgsql();
        if (!postgres)
        {
            await Voer(verbinding, null, "PRAGMA journal_mode = WAL;", ct);
        }

        await Voer(verbinding, null, "CREATE TABLE IF NOT EXISTS schema_stap (nummer TEXT NOT NULL PRIMARY KEY);", ct);
        return await IsBij(db, ct) ? [] : await ZetAlle(verbinding, postgres, ct);
    }

    /// <summary>Whether every step was taken; false for a database that is still empty.</summary>
    public static async Task<bool> IsBij(KringDbContext db, CancellationToken ct = default)
    {
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        await using var vraag = Opdracht(verbinding, null, "SELECT COUNT(*) FROM schema_stap;");
        var gezet = Convert.ToInt64(await vraag.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
        return gezet >= Stappen(db.Database.IsNpgsql()).Count();
    }

    private static async Task<IReadOnlyList<string>> ZetAlle(DbConnection verbinding, bool postgres, CancellationToken ct)
    {
        var gezet = new List<string>();
        foreach (var (nummer, naam) in Stappen(postgres))
        {
            if (await Zet(verbinding, postgres, nummer, naam, ct))
            {
                gezet.Add(nummer);
            }
        }

        return gezet;
    }

    private static async Task<bool> Zet(DbConnection verbinding, bool postgres, string nummer, string naam, CancellationToken ct)
    {
        await using var transactie = await verbinding.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (postgres)
        {
            // Two programs that start at once must not both take the step.
            await Voer(verbinding, transactie, "LOCK TABLE schema_stap IN EXCLUSIVE MODE;", ct);
        }

        await using var vraag = Opdracht(verbinding, transactie, "SELECT COUNT(*) FROM schema_stap WHERE nummer = @nummer;");
        VoegToe(vraag, nummer);
        if (Convert.ToInt64(await vraag.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) > 0)
        {
            return false;
        }

        await Voer(verbinding, transactie, await Lees(naam), ct);
        await using var gezet = Opdracht(verbinding, transactie, "INSERT INTO schema_stap (nummer) VALUES (@nummer);");
        VoegToe(gezet, nummer);
        await gezet.ExecuteNonQueryAsync(ct);
        await transactie.CommitAsync(ct);
        return true;
    }

    private static IEnumerable<(string Nummer, string Naam)> Stappen(bool postgres)
    {
        var map = postgres ? ".Postgres." : ".Sqlite.";
        return typeof(Schema).Assembly.GetManifestResourceNames()
            .Where(naam => naam.Contains(map, StringComparison.Ordinal) && naam.EndsWith(".sql", StringComparison.Ordinal))
            .Select(naam => (naam.Split('.')[^2].TrimStart('_'), naam))
            .OrderBy(stap => stap.Item1, StringComparer.Ordinal);
    }

    private static async Task<string> Lees(string naam)
    {
        await using var stroom = typeof(Schema).Assembly.GetManifestResourceStream(naam)!;
        using var lezer = new StreamReader(stroom);
        return await lezer.ReadToEndAsync();
    }

    private static DbCommand Opdracht(DbConnection verbinding, DbTransaction? transactie, string sql)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
#pragma warning disable CA2100 // The text is a constant or one of our own embedded files.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        return opdracht;
    }

    private static void VoegToe(DbCommand opdracht, string nummer)
    {
        var parameter = opdracht.CreateParameter();
        parameter.ParameterName = "nummer";
        parameter.Value = nummer;
        opdracht.Parameters.Add(parameter);
    }

    private static async Task Voer(DbConnection verbinding, DbTransaction? transactie, string sql, CancellationToken ct)
    {
        await using var opdracht = Opdracht(verbinding, transactie, sql);
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
