using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>The words for the reporter: the reasons, without addresses and within what the standard allows.</summary>
public static partial class Terugkoppeltekst
{
    /// <summary>The longest text the standard allows.</summary>
    public const int MaximaleLengte = 1000;

    private const string Weggelaten = "[adres weggelaten]";

    /// <summary>The text as it may go out; null when there is none.</summary>
    /// <param name="redenen">The reasons as written.</param>
    /// <param name="bericht">The message that is answered, for the addresses in it.</param>
    public static string? Van(string? redenen, Meldbericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var tekst = Stuurteken().Replace(redenen ?? "", " ");
        foreach (var straat in Straten(bericht))
        {
            tekst = Adresmasker.ZonderStraat(tekst, straat, Weggelaten);
        }

        tekst = Postcode().Replace(tekst, Weggelaten).Trim();
        return tekst.Length == 0 ? null : tekst.Length <= MaximaleLengte ? tekst : tekst[..(MaximaleLengte - 1)] + "…";
    }

    private static IEnumerable<string> Straten(Meldbericht bericht) => bericht.Betrokkenen
        .SelectMany(betrokkene => new[] { betrokkene.Persoon?.FormeelAdres, betrokkene.Persoon?.FeitelijkAdres })
        .OfType<GemeldAdres>()
        .Where(adres => adres.Straat.IsIngevuld)
        .Select(adres => adres.Straat.Waarde!.Trim())
        .Distinct();

    [GeneratedRegex(@"\b[1-9]\d{3}\s?[A-Z]{2}\b")]
    private static partial Regex Postcode();

    // Line ends stay; other control characters have no place in XML.
    [GeneratedRegex(@"[\p{Cc}\p{Cs}\uFFFE\uFFFF-[\r\n\t]]")]
    private static partial Regex Stuurteken();
}
