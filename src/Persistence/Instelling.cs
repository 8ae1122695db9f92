using System.Data;
using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>One fact about this store as a whole.</summary>
public sealed class Instelling
{
    /// <summary>Key that marks a store filled with invented people; its value is the day the stories end.</summary>
    public const string Voorbeeldgegevens = "demo";

    public required string Sleutel { get; init; }

    public required string Waarde { get; set; }

    /// <summary>
    /// Whether this store was filled with invented people. Asked at every start, so in plain SQL: making the first query of
    /// the mapping takes most of a second.
    /// </summary>
    public static async Task<bool> ZijnGegevensVerzonnen(KringDbContext db, CancellationToken ct = default)
    {
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = $"SELECT COUNT(*) FROM instelling WHERE sleutel = '{Voorbeeldgegevens}'";
        return Convert.ToInt64(await vraag.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }
}
