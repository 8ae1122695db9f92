using Kring.Domain.Logboek;

namespace Kring.Web.Toezicht.Doorzoeken;

/// <summary>Which lines of the log are looked for. It stands in the address of the page, so it holds ids, codes and numbers of records and nobody's name.</summary>
public sealed class Logfilter
{
    /// <summary>Without a person, colleague or record to look for, a longer time would be a walk through the whole log.</summary>
    public const int MeesteDagen = 92;

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public Guid? Wie { get; set; }

    public Guid? Organisatie { get; set; }

    public Logsoort? Soort { get; set; }

    public string? Wat { get; set; }

    /// <summary>The number of a melding, casus or advies, or the key of a person or other record.</summary>
    public string? Nummer { get; set; }

    /// <summary>Where the page before ended: its last moment, and how many lines of exactly that moment were shown.</summary>
    public long? Na { get; set; }

    public int Al { get; set; }

    /// <summary>What is looked for, for a link to the next page.</summary>
    public string Zoekvraag(long na, int al) => string.Join('&', new (string Naam, string? Waarde)[]
    {
        ("van", Dag(Van)), ("tot", Dag(Tot)), ("wie", Wie?.ToString()), ("organisatie", Organisatie?.ToString()), ("soort", Soort?.ToString()),
        ("wat", Wat), ("nummer", Nummer), ("na", na.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("al", al.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    }.Where(deel => !string.IsNullOrWhiteSpace(deel.Waarde)).Select(deel => $"{deel.Naam}={Uri.EscapeDataString(deel.Waarde!)}"));

    /// <summary>Whether there can be a log of this day; null for no choice.</summary>
    public static bool Kan(DateOnly? dag) => dag is null || dag.Value.Year is >= 2000 and <= 2100;

    /// <summary>As a field for a day wants it.</summary>
    public static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
