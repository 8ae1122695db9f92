using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Kring.Persistence.Logboek;

/// <summary>
/// The one text of a line of the log that is sealed: every field as it stands in the database, with its length, so that no two
/// lines have the same text. It reads what is stored and not what the mapping makes of it: that would read 1 and 2 alike as true.
/// </summary>
public static class Logtekst
{
    /// <summary>The order of the fields in the text. A new field comes at the end, when it is filled; else old seals break.</summary>
    public static IReadOnlyList<string> Velden { get; } =
    [
        "id", "op", "soort", "actie", "recht", "medewerker_id", "organisatie_id", "rollen", "onderwerp", "onderwerp_id",
        "persoon_id", "gelukt", "oorsprong", "spoor", "bijzonderheden",
    ];

    /// <summary>The fields in a question to the database, of the table that is called l there.</summary>
    internal static readonly string Kolommen = string.Join(", ", Velden.Select(veld => $"l.{veld}"));

    /// <summary>The text of the line of which the first field stands in this column.</summary>
    internal static byte[] Van(DbDataReader rij, int eerste)
    {
        var waarden = new object[Velden.Count];
        for (var i = 0; i < waarden.Length; i++)
        {
            waarden[i] = rij.GetValue(eerste + i);
        }

        return Van(waarden);
    }

    /// <summary>The text of a line with these values, in the order of its fields.</summary>
    public static byte[] Van(IEnumerable<object> waarden)
    {
        var tekst = new StringBuilder(400);
        foreach (var waarde in waarden.Select(Veld))
        {
            tekst.Append(waarde is null ? "-;" : string.Create(CultureInfo.InvariantCulture, $"{waarde.Length}:{waarde};"));
        }

        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    /// <summary>The key of a line, whatever way the database gives it.</summary>
    internal static Guid Sleutel(object waarde) => waarde is Guid id ? id : Guid.TryParse(waarde.ToString(), out var gelezen) ? gelezen : Guid.Empty;

    // Both databases give the same text: that of the one that stores words.
    private static string? Veld(object waarde) => waarde switch
    {
        DBNull => null,
        string tekst => tekst,
        Guid id => id.ToString().ToUpperInvariant(),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        bool ja => ja ? "1" : "0",
        byte[] bytes => $"x{Convert.ToHexString(bytes)}",
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture),
    };
}
