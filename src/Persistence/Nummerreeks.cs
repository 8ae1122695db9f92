using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>Numbers that people see: year and serial number, never given twice.</summary>
public sealed class Nummerreeks
{
    public required string Soort { get; init; }

    public required int Jaar { get; init; }

    public required int Laatste { get; init; }

    /// <summary>
    /// Takes the next number in a statement of its own, so that nobody waits on another's act. A number whose act fails
    /// stays unused.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="soort">Which series, for instance <c>melding</c>.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="ct">To stop waiting.</param>
    public static async Task<string> Volgende(KringDbContext db, string soort, int jaar, CancellationToken ct = default)
    {
        var rijen = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO nummerreeks (soort, jaar, laatste) VALUES ({soort}, {jaar}, 1)
            ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummerreeks.laatste + 1
            RETURNING laatste AS "Value"
            """).ToListAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{jaar}-{rijen.Single():0000}");
    }
}
