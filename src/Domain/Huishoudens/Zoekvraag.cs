using System.Globalization;
using System.Text.RegularExpressions;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Huishoudens;

/// <summary>What somebody typed to find a person or case: a number, a telephone number, an address, a date of birth, or names.</summary>
public sealed partial record Zoekvraag
{
    private const int KortsteTelefoon = 9;
    private static readonly string[] Datums = ["d-M-yyyy", "yyyy-M-d", "ddMMyyyy", "d MMMM yyyy"];

    private Zoekvraag()
    {
    }

    /// <summary>The number of a casus or report, such as 2026-0417; null when none was typed.</summary>
    public string? Nummer { get; private init; }

    /// <summary>A valid citizen service number; null when none was typed.</summary>
    public Bsn? Bsn { get; private init; }

    /// <summary>Digits of a telephone number without country code; null when none was typed.</summary>
    public string? Telefoon { get; private init; }

    /// <summary>A postcode, with or without a house number, or a street with its number; null when none was typed.</summary>
    public Adres? Adres { get; private init; }

    /// <summary>A date of birth; null when none was typed.</summary>
    public Geboortedatum? Geboren { get; private init; }

    /// <summary>The words of a name, as typed; empty when something else was typed.</summary>
    public IReadOnlyList<string> Namen { get; private init; } = [];

    /// <summary>The same words as a street without a number, for when they are nobody's name; null when they end as no street does.</summary>
    public Zoekvraag? AlsStraat { get; private init; }

    /// <summary>Whether nothing was typed that can be looked for.</summary>
    public bool IsLeeg => Nummer is null && Bsn is null && Telefoon is null && Adres is null && Geboren is null && Namen.Count == 0;

    /// <summary>Reads what was typed; spaces, dots and hyphens in numbers do not matter.</summary>
    /// <param name="getypt">The text; null is empty.</param>
    public static Zoekvraag Lees(string? getypt)
    {
        var tekst = (getypt ?? "").Trim();
        var cijfers = string.Concat(tekst.Where(char.IsAsciiDigit));
        if (Zaaknummer().Match(tekst) is { Success: true } zaak)
        {
            return new Zoekvraag { Nummer = zaak.Groups[1].Value };
        }

        if (AlleenNummer().IsMatch(tekst) && cijfers.Length >= KortsteTelefoon)
        {
            return new Zoekvraag { Bsn = Bsn.Lees(cijfers), Telefoon = ZonderLandnummer(cijfers) };
        }

        return DatumUit(tekst) is { } dag ? new Zoekvraag { Geboren = Geboortedatum.Op(dag) }
            : AdresUit(tekst) is { } adres ? new Zoekvraag { Adres = adres }
            : new Zoekvraag { Namen = Woorden(tekst), AlsStraat = Straatnaam().IsMatch(tekst) ? new Zoekvraag { Adres = new Adres { Straat = tekst } } : null };
    }

    /// <summary>A telephone number as it is compared: digits only, 06 for +31 6.</summary>
    /// <param name="nummer">As given.</param>
    public static string ZonderLandnummer(string nummer)
    {
        var cijfers = string.Concat(nummer.Where(char.IsAsciiDigit));
        return cijfers.StartsWith("0031", StringComparison.Ordinal) ? "0" + cijfers[4..]
            : cijfers.StartsWith("31", StringComparison.Ordinal) && cijfers.Length == 11 ? "0" + cijfers[2..]
            : cijfers;
    }

    private static DateOnly? DatumUit(string tekst) =>
        DateOnly.TryParseExact(tekst.Replace('/', '-').Replace('.', '-'), Datums, Dagen.Nederlands, DateTimeStyles.None, out var dag) ? dag : null;

    private static Adres? AdresUit(string tekst)
    {
        if (MetPostcode().Match(tekst) is { Success: true } postcode)
        {
            return new Adres
            {
                Postcode = postcode.Groups["cijfers"].Value + postcode.Groups["letters"].Value.ToUpperInvariant(),
                Huisnummer = postcode.Groups["nummer"].Value is { Length: > 0 } nummer ? nummer : null,
            };
        }

        return MetStraat().Match(tekst) is { Success: true } straat
            ? new Adres { Straat = straat.Groups["straat"].Value.Trim(), Huisnummer = straat.Groups["nummer"].Value }
            : null;
    }

    private static List<string> Woorden(string tekst) =>
        [.. tekst.Split([' ', ',', '.', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(woord => Zoeknaam.Van(woord).Length > 1)];

    [GeneratedRegex(@"^(?:casus|melding)?\s*(\d{4}-\d{4,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zaaknummer();

    [GeneratedRegex(@"^[+0-9 .()-]+$")]
    private static partial Regex AlleenNummer();

    [GeneratedRegex(@"^(?<cijfers>[1-9]\d{3})\s?(?<letters>[A-Za-z]{2})(?:[\s,]+(?<nummer>\d{1,5}))?$")]
    private static partial Regex MetPostcode();

    [GeneratedRegex(@"^(?<straat>\p{L}[\p{L}\s.'-]{2,}?)\s+(?<nummer>\d{1,5})(?:[\s,]+\p{L}[\p{L}\s'-]+)?$")]
    private static partial Regex MetStraat();

    [GeneratedRegex(@"^\p{L}[\p{L}\d\s.'-]*(?:straat|weg|laan|plein|hof|dijk|kade|singel|gracht|pad|steeg|park|plantsoen|dreef|ring|markt|wal|baan|veld|akker|hout|oord|burg|vaart|haven|brink|erf|werf|gaarde|hoek|boulevard|allee|zoom|donk|horst|beek|drift|kamp|sloot|tuin)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Straatnaam();
}
