using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kring.Meet;

/// <summary>Writes many rows at once, by the fastest way a database has.</summary>
internal sealed class Rijenschrijver(DbConnection verbinding)
{
    /// <summary>Adds rows to a table; the values stand in the order of the columns.</summary>
    public Task Schrijf(string tabel, IReadOnlyList<string> kolommen, IEnumerable<object[]> rijen, CancellationToken ct)
    {
        var waarin = $"{tabel} ({string.Join(", ", kolommen)})";
        return verbinding is NpgsqlConnection postgres ? Kopieer(postgres, waarin, rijen, ct) : Voeg((SqliteConnection)verbinding, waarin, kolommen.Count, rijen, ct);
    }

    private static async Task Kopieer(NpgsqlConnection postgres, string waarin, IEnumerable<object[]> rijen, CancellationToken ct)
    {
        await using var invoer = await postgres.BeginBinaryImportAsync($"COPY {waarin} FROM STDIN (FORMAT BINARY)", ct);
        invoer.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var rij in rijen)
        {
            await invoer.WriteRowAsync(ct, rij);
        }

        await invoer.CompleteAsync(ct);
    }

    private static async Task Voeg(SqliteConnection sqlite, string waarin, int aantal, IEnumerable<object[]> rijen, CancellationToken ct)
    {
        await using var transactie = (SqliteTransaction)await sqlite.BeginTransactionAsync(ct);
        await using var opdracht = sqlite.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = $"INSERT INTO {waarin} VALUES ({string.Join(", ", Enumerable.Range(0, aantal).Select(veld => $"@v{veld}"))})";
        opdracht.Parameters.AddRange(Enumerable.Range(0, aantal).Select(veld => new SqliteParameter { ParameterName = $"@v{veld}" }));
        foreach (var rij in rijen)
        {
            for (var veld = 0; veld < rij.Length; veld++)
            {
                opdracht.Parameters[veld].Value = rij[veld];
            }

            opdracht.ExecuteNonQuery();
        }

        await transactie.CommitAsync(ct);
    }
}
