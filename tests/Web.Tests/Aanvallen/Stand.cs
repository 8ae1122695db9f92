using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>What stands in the database, table by table, so that a test can show that nothing changed.</summary>
internal static class Stand
{
    // Reading and being refused write these, as they must.
    private static readonly string[] Beweeglijk = ["logregel", "onverzegelde_regel", "sessie"];

    /// <summary>Each table with a mark of all its rows.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Van(KringHost host, params string[] behalve)
    {
        await using var beurt = host.Niemand();
        await beurt.Db.Database.OpenConnectionAsync();
        var stand = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tabel in beurt.Db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except([.. Beweeglijk, .. behalve]))
        {
            await using var vraag = beurt.Db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the model.
            vraag.CommandText = $"SELECT * FROM \"{tabel}\"";
#pragma warning restore CA2100
            await using var lezer = await vraag.ExecuteReaderAsync();
            var rijen = new List<string>();
            while (await lezer.ReadAsync())
            {
                rijen.Add(string.Join('\u001f', Enumerable.Range(0, lezer.FieldCount).Select(plek => Tekst(lezer.GetValue(plek)))));
            }

            rijen.Sort(StringComparer.Ordinal);
            stand[tabel] = $"{rijen.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rijen))))[..16]}";
        }

        return stand;
    }

    /// <summary>Demands that nothing changed since, and names the tables that did.</summary>
    public static async Task Onveranderd(this IReadOnlyDictionary<string, string> eerder, KringHost host, string waardoor, params string[] behalve)
    {
        var nu = await Van(host, behalve);
        Assert.True(
            eerder.All(tabel => behalve.Contains(tabel.Key) || nu[tabel.Key] == tabel.Value),
            $"{waardoor} changed {string.Join(", ", eerder.Where(tabel => !behalve.Contains(tabel.Key) && nu[tabel.Key] != tabel.Value).Select(tabel => $"{tabel.Key} ({tabel.Value} to {nu[tabel.Key]})"))}");
    }

    private static string Tekst(object waarde) => waarde switch
    {
        byte[] geheim => Convert.ToHexString(geheim),
        Array rij => string.Join(',', rij.Cast<object>()),
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString() ?? "",
    };
}
