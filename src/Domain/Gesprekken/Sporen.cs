using System.Text.RegularExpressions;

namespace Kring.Domain.Gesprekken;

/// <summary>
/// Finds in a text what points at a person: what was typed in the fields of the people and the asker, and what looks like a
/// date of birth, a postcode, a telephone number, a mail address or a citizen service number. It finds no name that was
/// typed nowhere else: that stays the eye of who writes.
/// </summary>
public static partial class Sporen
{
    private const int KortsteWoord = 3;

    // Words that a name or street shares with everyday Dutch; alone they point at nobody.
    private static readonly HashSet<string> Gewoon = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "den", "der", "het", "ten", "ter", "straat", "laan", "weg", "plein", "school", "huis", "jeugd", "zorg", "team", "wijk",
    };

    private static readonly string[] Sprekend =
    [
        "voornamen", "achternaam", "straat", "plaats", "telefoon",
    ];

    private static readonly string[] VanMelder = ["melder_naam", "melder_telefoon", "melder_email"];

    /// <summary>The passages that must go, each once, in the order of the text.</summary>
    /// <param name="tekst">What would be kept.</param>
    /// <param name="klad">What was typed in the talk.</param>
    public static IReadOnlyList<string> In(string tekst, Kladblok klad)
    {
        ArgumentNullException.ThrowIfNull(klad);
        var woorden = klad.Velden.Where(veld => IsSprekend(veld.Key)).SelectMany(veld => veld.Value.Select(regel => regel.Waarde))
            .Concat(klad.Opzij.Where(botsing => IsSprekend(botsing.Veld)).Select(botsing => botsing.Waarde))
            .SelectMany(Woorden).Distinct(StringComparer.OrdinalIgnoreCase);
        var gevonden = woorden.SelectMany(woord => Regex.Matches(tekst, $@"(?<!\w){Regex.Escape(woord)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
            .Concat(Herkenbaar().Matches(tekst));
        return [.. gevonden.OrderBy(vondst => vondst.Index).Select(vondst => vondst.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsSprekend(string veld) => VanMelder.Contains(veld)
        || (Persoonsveld().Match(veld) is { Success: true } deel && Sprekend.Contains(deel.Groups[1].Value));

    private static IEnumerable<string> Woorden(string waarde) =>
        Scheiding().Split(waarde).Where(woord => woord.Length >= KortsteWoord && !Gewoon.Contains(woord));

    [GeneratedRegex(@"^p\d+_(\w+)$")]
    private static partial Regex Persoonsveld();

    [GeneratedRegex(@"[\s,;]+")]
    private static partial Regex Scheiding();

    [GeneratedRegex(
        @"\b[1-9]\d{3}(?:[A-Z]{2}|\s(?-i:[A-Z]{2}))\b" +
        @"|\b\d{1,2}[-/. ](?:\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[-/. ](?:19|20)\d{2}\b" +
        @"|(?<!\d)(?:\+31|0031|0)(?:[\s-]?\d){9}(?!\d)|\b\d{9}\b|[^\s@]+@[^\s@]+\.\w+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Herkenbaar();
}
