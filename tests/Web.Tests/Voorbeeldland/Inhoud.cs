using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Tests.Voorbeeldland;

/// <summary>
/// Everything in a store as lines that can be compared with those of another store: secrets made readable, and every random
/// id replaced by a name that follows from what it stands for.
/// </summary>
internal static partial class Inhoud
{
    private const int Rondes = 4;

    // Random by nature, or made with the key of the one store.
    private static readonly string[] Weg = ["password_hash", "security_stamp", "concurrency_stamp", "bsn_sleutel", "spoor", "codesleutel", "zending", "ontvangstbewijs.kenmerk", "feiten_na"];

    // Follow from the people, under a number made of their ids.
    private static readonly string[] Afgeleid = ["persoonsmerk", "persoonssleutel"];

    public static async Task<IReadOnlyList<string>> Lees(KringDbContext db, Versleuteling versleuteling, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var rijen = new List<string>();
        foreach (var tabel in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(Afgeleid).Order(StringComparer.Ordinal))
        {
            rijen.AddRange(await Rijen(db.Database.GetDbConnection(), tabel, versleuteling, ct));
        }

        return [.. ZonderIds(rijen).Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> Rijen(DbConnection verbinding, string tabel, Versleuteling versleuteling, CancellationToken ct)
    {
        await using var vraag = verbinding.CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the model.
        vraag.CommandText = $"SELECT * FROM \"{tabel}\"";
#pragma warning restore CA2100
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var rijen = new List<string>();
        while (await lezer.ReadAsync(ct))
        {
            var cellen = Enumerable.Range(0, lezer.FieldCount).Where(plek => !Weg.Contains(lezer.GetName(plek)) && !Weg.Contains($"{tabel}.{lezer.GetName(plek)}"))
                .OrderBy(plek => lezer.GetName(plek) == "id" ? 0 : 1)
                .Select(plek => $"{lezer.GetName(plek)}={Tekst(lezer.GetValue(plek), versleuteling)}");
            rijen.Add($"{tabel}: {string.Join("; ", cellen)}");
        }

        return rijen;
    }

    private static string Tekst(object waarde, Versleuteling versleuteling) => waarde switch
    {
        byte[] geheim => versleuteling.OntsleutelTekst(geheim),
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString() ?? "",
    };

    // An id is named after the row it identifies; in every round that row knows more about the rows it points at.
    private static IEnumerable<string> ZonderIds(List<string> rijen)
    {
        var namen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var vorige = namen;
            namen = rijen.Where(rij => Eigen().IsMatch(rij))
                .GroupBy(rij => Eigen().Match(rij).Groups[1].Value, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    groep => groep.Key,
                    groep => Kort(string.Join('|', groep.Select(rij => Vervang(Eigen().Replace(rij, "", 1), vorige)).Order(StringComparer.Ordinal))),
                    StringComparer.OrdinalIgnoreCase);
        }

        return rijen.Select(rij => Vervang(rij, namen));
    }

    private static string Vervang(string rij, Dictionary<string, string> namen) =>
        Id().Replace(rij, gevonden => namen.GetValueOrDefault(gevonden.Value, "id"));

    private static string Kort(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..12];

    [GeneratedRegex(@"(?<=^\w+: )id=([0-9a-fA-F-]{36})")]
    private static partial Regex Eigen();

    [GeneratedRegex(@"\b[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b")]
    private static partial Regex Id();
}
