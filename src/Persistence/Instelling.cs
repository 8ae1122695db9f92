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
    /// What is set under this key; null when nothing is. Asked at every start, so in plain SQL: making the first query of the
    /// mapping takes most of a second.
    /// </summary>
    public static async Task<string?> Lees(KringDbContext db, string sleutel, CancellationToken ct = default)
    {
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT waarde FROM instelling WHERE sleutel = @sleutel";
        var parameter = vraag.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("sleutel", sleutel);
        vraag.Parameters.Add(parameter);
        return await vraag.ExecuteScalarAsync(ct) as string;
    }

    /// <summary>Sets it, new or anew; saved together with what else changes.</summary>
    public static async Task Zet(KringDbContext db, string sleutel, string waarde, CancellationToken ct = default)
    {
        if (await db.Instellingen.FindAsync([sleutel], ct) is { } bekend)
        {
            bekend.Waarde = waarde;
        }
        else
        {
            db.Add(new Instelling { Sleutel = sleutel, Waarde = waarde });
        }
    }
}
