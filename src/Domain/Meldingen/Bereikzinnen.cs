using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>
/// Finds in a report how somebody may not, or may only, be reached. Who calls at the wrong hour can bring somebody in danger,
/// so it must not stay hidden in a story.
/// </summary>
public static partial class Bereikzinnen
{
    private const int Langste = 140;

    /// <summary>The marks of kind <see cref="MarkeringSoort.BereikenGenoemd"/>: what was chosen first, then what the texts say.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlyList<Markering> Van(Meldbericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return
        [
            .. bericht.Betrokkenen.SelectMany((betrokkene, plek) => VanPersoon(betrokkene, plek)),
            .. Berichtteksten.Algemeen(bericht).SelectMany(tekst => Zinnen(Berichtteksten.Inhoud(tekst))
                .Select(zin => Mark(tekst.Waar, zin, Zinsnamen.In(bericht, zin) is [var plek] ? plek : null))),
        ];
    }

    private static IEnumerable<Markering> VanPersoon(GemeldeBetrokkene betrokkene, int plek)
    {
        var onveilig = betrokkene.Contactwegen.Where(weg => !weg.Veilig).Select(weg => Huishoudens.Contactkanalen.Naam(weg.Kanaal).ToLowerInvariant()).ToList();
        var uitleg = betrokkene.Contactwegen.Select(weg => weg.Toelichting).OfType<string>().Distinct();
        return
        [
            .. onveilig.Count > 0 ? [Mark($"betrokkene {plek + 1}", $"niet veilig: {string.Join(", ", onveilig)}", plek)] : Array.Empty<Markering>(),
            .. uitleg.Select(zin => Mark($"betrokkene {plek + 1}", zin, plek)),
            .. Berichtteksten.Van(betrokkene).SelectMany(tekst => Zinnen(Berichtteksten.Inhoud(tekst)).Select(zin => Mark($"betrokkene {plek + 1}, {tekst.Waar}", zin, plek))),
        ];
    }

    private static IEnumerable<string> Zinnen(string? tekst) => VrijeTekst.Zinnen(tekst)
        .SelectMany(zin => Deelzin().Split(zin)).Select(deel => deel.Trim(' ', '.', '!')).Where(deel => Beperking().IsMatch(deel) && !GeenVraag().IsMatch(deel));

    // A number or a postcode can be an address: then the worker reads it in the message itself.
    private static Markering Mark(string waar, string zin, int? plek) => new(
        MarkeringSoort.BereikenGenoemd, waar, zin.Length > Langste || Nummer().IsMatch(zin) ? null : zin, plek);

    [GeneratedRegex(@"[;\n]+|,\s+(?=maar\b|en\b|want\b)")]
    private static partial Regex Deelzin();

    [GeneratedRegex(
        @"\b(?:niet|nooit|geen|alleen|uitsluitend|enkel|liever)\b[^.!?]{0,40}\b(?:(?:terug|op)?bellen|bel|(?:whats)?appen|app|sms\w*|e?-?mailen|schrijven|langs\s?(?:komen|gaan)|aanbellen|inspreken|voicemail\w*|contact opnemen|te bereiken|bereikbaar|brie(?:f|ven)|post)\b" +
        @"|\b(?:(?:terug|op)?bellen|bel|(?:whats)?appen|app|sms(?:'?en)?|e?-?mailen|mail|voicemail|contact)\b[^.!?]{0,30}\b(?:niet|nooit|alleen|uitsluitend|enkel|liever)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beperking();

    // Who did not dare to call, or wants no contact with somebody, says nothing of how to be reached.
    [GeneratedRegex(@"\b(?:durf\w*|vergat|vergeten|kwam)\b|\bgeen\b[^.!?]{0,15}\bcontact\s+(?:met|meer)\b|\b(?:belde|belt|appte|mailde)\b(?![^.!?]*\bals\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeenVraag();

    [GeneratedRegex(@"\d{4}|\b\p{Lu}\p{L}+(?:straat|weg|laan|plein|kade|hof|dijk|pad|singel|gracht)\b")]
    private static partial Regex Nummer();
}
