using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kring.Persistence.Logboek;

/// <summary>A line as it is stored.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Tekst">Everything in it.</param>
public sealed record Logrij(Guid Id, byte[] Tekst);

/// <summary>A seal with the line it belongs to.</summary>
/// <param name="Zegel">The seal.</param>
/// <param name="Tekst">Everything in the line; null when there is no such line.</param>
public sealed record Verzegeld(Zegel Zegel, byte[]? Tekst);

/// <summary>Reads lines and seals as they are stored, some at a time, whatever the size of the log.</summary>
public static class Logstroom
{
    private const int Greep = 2000;

    /// <summary>The oldest lines that have no seal yet.</summary>
    public static async Task<IReadOnlyList<Logrij>> Onverzegeld(KringDbContext db, int hoogstens, CancellationToken ct)
    {
        await using var vraag = await Vraag(
            db,
            $"SELECT {Logtekst.Kolommen} FROM (SELECT logregel_id FROM onverzegelde_regel ORDER BY logregel_id LIMIT @aantal) o JOIN logregel l ON l.id = o.logregel_id ORDER BY o.logregel_id",
            ct);
        Zet(vraag, "aantal", hoogstens);
        var regels = new List<Logrij>();
        await using var rij = await vraag.ExecuteReaderAsync(ct);
        while (await rij.ReadAsync(ct))
        {
            regels.Add(new Logrij(Logtekst.Sleutel(rij.GetValue(0)), Logtekst.Van(rij, 0)));
        }

        return regels;
    }

    /// <summary>All seals in order of number, each with its line.</summary>
    public static async IAsyncEnumerable<Verzegeld> Zegels(KringDbContext db, [EnumeratorCancellation] CancellationToken ct)
    {
        var (laatste, gelezen) = (long.MinValue, new List<Verzegeld>());
        do
        {
            gelezen = await Zegels(db, laatste, ct);
            foreach (var zegel in gelezen)
            {
                yield return zegel;
            }

            laatste = gelezen.Count == 0 ? laatste : gelezen[^1].Zegel.Nummer;
        }
        while (gelezen.Count == Greep);
    }

    // In grips: one question for everything makes PostgreSQL sort the whole log first.
    private static async Task<List<Verzegeld>> Zegels(KringDbContext db, long na, CancellationToken ct)
    {
        await using var vraag = await Vraag(
            db,
            $"SELECT z.nummer, z.logregel_id, z.waarde, {Logtekst.Kolommen} FROM (SELECT nummer, logregel_id, waarde FROM zegel WHERE nummer > @na ORDER BY nummer LIMIT @aantal) z LEFT JOIN logregel l ON l.id = z.logregel_id ORDER BY z.nummer",
            ct);
        Zet(vraag, "na", na);
        Zet(vraag, "aantal", Greep);
        var zegels = new List<Verzegeld>(Greep);
        await using var rij = await vraag.ExecuteReaderAsync(ct);
        while (await rij.ReadAsync(ct))
        {
            var zegel = new Zegel { Nummer = rij.GetInt64(0), LogregelId = Logtekst.Sleutel(rij.GetValue(1)), Waarde = rij.GetValue(2) as byte[] ?? [] };
            zegels.Add(new Verzegeld(zegel, rij.IsDBNull(3) ? null : Logtekst.Van(rij, 3)));
        }

        return zegels;
    }

    private static async Task<DbCommand> Vraag(KringDbContext db, string sql, CancellationToken ct)
    {
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        var vraag = verbinding.CreateCommand();
        vraag.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The text is made of constants.
        vraag.CommandText = sql;
#pragma warning restore CA2100
        return vraag;
    }

    private static void Zet(DbCommand vraag, string naam, object waarde)
    {
        var parameter = vraag.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (naam, waarde);
        vraag.Parameters.Add(parameter);
    }
}
