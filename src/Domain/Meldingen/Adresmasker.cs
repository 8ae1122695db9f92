using System.Text.RegularExpressions;
using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>
/// Keeps addresses that must not be known out of what is shown of a message: out of the fields, of everybody who is at such
/// an address, and out of the texts.
/// </summary>
public sealed class Adresmasker
{
    /// <summary>What stands in place of a shielded address.</summary>
    public const string Afgeschermd = "afgeschermd";

    private readonly HashSet<string> geheim;
    private readonly List<string> straten;
    private readonly List<string> postcodes;

    /// <param name="adressen">The addresses in the message.</param>
    /// <param name="geheim">Those of them that must not be known, by <see cref="Adres.Kenmerk"/>.</param>
    public Adresmasker(IEnumerable<Adres> adressen, IEnumerable<string> geheim)
    {
        this.geheim = [.. geheim];
        straten = [.. adressen.Where(Verbergt).Select(adres => adres.Straat?.Trim()).OfType<string>().Where(straat => straat.Length > 0).Distinct()];
        postcodes = [.. adressen.Where(Verbergt).Select(adres => adres.Postcode?.Replace(" ", "", StringComparison.Ordinal)).OfType<string>().Where(code => code.Length >= 6).Distinct()];
    }

    /// <summary>Whether anything is kept out.</summary>
    public bool Werkt => geheim.Count > 0;

    /// <summary>Whether this address must not be shown.</summary>
    public bool Verbergt(Adres adres) => geheim.Contains(adres.Kenmerk);

    /// <summary>The text without the shielded addresses.</summary>
    /// <param name="tekst">Free text; null stays null.</param>
    public string? Van(string? tekst)
    {
        if (tekst is null || !Werkt)
        {
            return tekst;
        }

        var zonderStraat = straten.Aggregate(tekst, (rest, straat) => ZonderStraat(rest, straat, $"[{Afgeschermd}]"));
        return postcodes.Aggregate(zonderStraat, ZonderPostcode);
    }

    // A postcode with the number behind it is the whole address.
    private static string ZonderPostcode(string tekst, string code) => Regex.Replace(
        tekst, $@"(?<!\w){Regex.Escape(code[..4])}[\s.-]?{Regex.Escape(code[4..])}(?!\w)(,?\s+\d+\s?-?\w*)?", $"[{Afgeschermd}]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text with something else in place of a street and its number.</summary>
    internal static string ZonderStraat(string tekst, string straat, string anders) => Regex.Replace(
        tekst, $@"(?<!\w){Regex.Escape(straat)}(\s+\d+\s?-?\w*(-\w+)?)?(?!\w)(,?\s+[1-9]\d{{3}}\s?[A-Za-z]{{2}}\b)?", anders,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
