using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kring.Persistence;

/// <summary>The tables are not as this program needs them, and who runs it may not change them.</summary>
public sealed class SchemaLooptAchterException() : Exception(
    "De database moet eerst worden bijgewerkt, en deze rol mag dat niet. Start Kring een keer met --postgres-beheer \"VERBINDING\": de verbinding van de rol die de tabellen bezit.");

/// <summary>Brings the schema up to date before the program works with it, as the role that owns the tables, and gives the other its rights.</summary>
public static class Schemawerk
{
    // Without a connection for it, whoever owns the tables or could make them works on them; SQLite knows no roles.
    private const string IsEigenaar = """
        SELECT coalesce(
            (SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('schema_stap')),
            has_schema_privilege(current_user, current_schema(), 'CREATE')) AS "Value"
        """;

    /// <summary>Takes the steps that are missing.</summary>
    /// <returns>Whether the application has a role of its own, that owns nothing; always true on SQLite.</returns>
    /// <exception cref="SchemaLooptAchterException">Steps are missing, and the application may not take them.</exception>
    public static async Task<bool> Doe(KringDbContext db, Opslag opslag, CancellationToken ct = default)
    {
        if (!opslag.IsPostgres)
        {
            await Schema.WerkBij(db, ct);
            return true;
        }

        var rol = await Vraag<string>(db, "SELECT current_user::text AS \"Value\"", ct);
        if (opslag.VoorBeheer is { } voorBeheer)
        {
            await using var beheer = db.Op(voorBeheer);
            await Schema.WerkBij(beheer, ct);
            await Verleen(beheer, rol, ct);
        }

        var bezit = await Vraag<bool>(db, IsEigenaar, ct);
        if (bezit && opslag.PostgresBeheer is null)
        {
            await Schema.WerkBij(db, ct);
        }
        else if (opslag.PostgresBeheer is null && !await IsBij(db, ct))
        {
            throw new SchemaLooptAchterException();
        }

        return !bezit;
    }

    // Where there are no tables, or this role has no rights to them, nothing is up to date either.
    private static async Task<bool> IsBij(KringDbContext db, CancellationToken ct)
    {
        try
        {
            return await Schema.IsBij(db, ct);
        }
        catch (PostgresException fout) when (fout.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    // Anew at each start, so that the rights are those of the list, whatever was given in between.
    private static async Task Verleen(KringDbContext beheer, string rol, CancellationToken ct)
    {
        if (rol == await Vraag<string>(beheer, "SELECT current_user::text AS \"Value\"", ct))
        {
            return;
        }

        var aan = $"\"{rol.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await using var transactie = await beheer.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        // Two programs that start at once must not give at the same moment.
        await Voer(beheer, "LOCK TABLE schema_stap IN EXCLUSIVE MODE", ct);
        await Voer(beheer, $"REVOKE ALL ON {string.Join(", ", Tabelrechten.Tabellen)} FROM {aan}, PUBLIC", ct);
        foreach (var (recht, tabellen) in Tabelrechten.PerRecht)
        {
            await Voer(beheer, $"GRANT {recht} ON {string.Join(", ", tabellen)} TO {aan}", ct);
        }

        await transactie.CommitAsync(ct);
    }

#pragma warning disable EF1002 // Words of this file and of the list, and a role whose name is quoted.
    private static Task<int> Voer(KringDbContext db, string sql, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(sql, ct);

    private static Task<T> Vraag<T>(KringDbContext db, string sql, CancellationToken ct) => db.Database.SqlQueryRaw<T>(sql).SingleAsync(ct);
#pragma warning restore EF1002
}
