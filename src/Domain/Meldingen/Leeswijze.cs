using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>How numbers and addresses are read: spaces, dots and hyphens do not count.</summary>
internal static partial class Leeswijze
{
    /// <summary>A telephone number without anything but digits and a plus in front; null when it is none.</summary>
    public static string? Telefoon(string? getypt) =>
        getypt is not null && Kaal(getypt) is var nummer && Nummer().IsMatch(nummer) ? nummer : null;

    /// <summary>A Dutch postcode as 1234AB; null when it is none.</summary>
    public static string? Postcode(string? getypt) =>
        getypt is not null && Kaal(getypt).ToUpperInvariant() is var code && Code().IsMatch(code) ? code : null;

    /// <summary>Whether this can be a mail address.</summary>
    public static bool IsEmail(string getypt) => Adres().IsMatch(getypt);

    private static string Kaal(string tekst) => Scheiding().Replace(tekst, "");

    [GeneratedRegex(@"[\s.\-()/]")]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"^(\+?\d{10,15}|1\d{2})$")]
    private static partial Regex Nummer();

    [GeneratedRegex("^[1-9][0-9]{3}[A-Z]{2}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@.]+$")]
    private static partial Regex Adres();
}
