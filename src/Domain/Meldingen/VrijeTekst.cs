using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>An unborn child as named in free text.</summary>
/// <param name="Passage">The sentence that names it.</param>
/// <param name="Uitgerekend">The words in which the due date was given, such as <c>24 januari 2027</c>, or <c>null</c>.</param>
public sealed record GenoemdOngeborenKind(string Passage, string? Uitgerekend);

/// <summary>
/// Finds in free text what the standard has no field for. Looks for words, understands nothing: what it
/// finds is pointed out to a person, what it misses a person still reads.
/// </summary>
public static partial class VrijeTekst
{
    private const int LangsteZin = 600;

    /// <summary>Whether the text names an unborn child, and when it is due.</summary>
    /// <param name="tekst">The text about one person.</param>
    /// <returns>The passage, or <c>null</c> when no unborn child is named.</returns>
    public static GenoemdOngeborenKind? OngeborenKind(string? tekst)
    {
        var passage = Zinnen(tekst).FirstOrDefault(zin => Zwangerschap().IsMatch(zin) && !NietZwanger().IsMatch(zin));
        if (passage is null)
        {
            return null;
        }

        var uitgerekend = Uitgerekend().Match(tekst!);
        return new GenoemdOngeborenKind(passage, uitgerekend.Success ? uitgerekend.Groups["datum"].Value : null);
    }

    /// <summary>The sentence that says that somebody does not know of the report yet, or <c>null</c>.</summary>
    /// <param name="tekst">The text about one person.</param>
    public static string? NietOpDeHoogte(string? tekst) => Zinnen(tekst).FirstOrDefault(zin => Onwetend().IsMatch(zin));

    /// <summary>
    /// The sentences of a text, as given but without white space around them. What goes on without end is read in pieces:
    /// looking for words in a sentence costs the square of its length, and a report must never keep others waiting.
    /// </summary>
    /// <param name="tekst">The text; <c>null</c> has none.</param>
    internal static IReadOnlyList<string> Zinnen(string? tekst) =>
        [.. Zinseinde().Split(tekst ?? "").SelectMany(Stukken).Select(zin => zin.Trim()).Where(zin => zin.Length > 0)];

    private static IEnumerable<string> Stukken(string zin)
    {
        while (zin.Length > LangsteZin)
        {
            var knip = zin.LastIndexOf(' ', LangsteZin - 1);
            knip = knip <= 0 ? LangsteZin : knip;
            yield return zin[..knip];
            zin = zin[knip..];
        }

        yield return zin;
    }

    // A full stop ends a sentence only before white space and a capital, and not after an abbreviation, so "d.d. 14-12",
    // "dhr. de Wit" and "mevr. Proef" stay whole. A line that ends without a stop goes on in the next.
    [GeneratedRegex(@"(?<=[.!?])(?<!\b(?:[Mm]evr|[Mm]w|[Dd]hr|[Hh]r|[Ff]am|[Dd]r|[Mm]r|[Dd]rs|[Ii]ng|[Ss]t|[Nn]r|[Tt]el|ca|evt|incl|excl|o\.a|d\.d|[Ss]\.[Vv]\.[Pp]|[Aa]\.[Uu]\.[Bb]|i\.v\.m|t\.a\.v|m\.b\.t)\.)\s+(?=[\p{Lu}""'(])|[\r\n]{2,}|(?<=[.!?:;])[\r\n]+")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\bongeboren\b|\bzwanger(schap)?\b|\bin verwachting\b|\buitgerekend", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zwangerschap();

    [GeneratedRegex(@"\b(niet|geen|nooit)\b[^,;:]{0,20}\b(zwanger|in verwachting)|\bvader van het ongeboren\b|\bzwangerschapsverlof\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NietZwanger();

    [GeneratedRegex(@"\buitgerekend\w*(?:\s+(?:datum|is|op|rond|omstreeks|ongeveer|circa|ca\.?|voor|in))*[\s:]*(?<datum>\d{1,2}[-/ ](?:\d{1,2}|[a-z]+)[-/ ]\d{4}|(?:(?:begin|half|medio|eind)\s+)?[a-z]+\s+\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uitgerekend();

    [GeneratedRegex(@"\b(niet|onvoldoende)\b[^,;:]{0,25}\bop de hoogte\b|\b(weet|weten)\b[^,;:]{0,25}\bniet\b[^,;:]{0,25}\bmelding\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Onwetend();
}
