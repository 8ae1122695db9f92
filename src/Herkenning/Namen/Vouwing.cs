using System.Globalization;
using System.Text;

namespace Kring.Herkenning.Namen;

/// <summary>Folds a text so that spellings that differ only in marks and case meet: small letters a to z and digits.</summary>
public static class Vouwing
{
    /// <summary>The folded text; every run of other characters becomes one space, none at the ends.</summary>
    public static string MetSpaties(ReadOnlySpan<char> tekst)
    {
        var uit = new StringBuilder(tekst.Length + 4);
        foreach (var teken in IsAscii(tekst) ? tekst : tekst.ToString().Normalize(NormalizationForm.FormD))
        {
            Voeg(uit, teken);
        }

        return uit.ToString().TrimEnd(' ');
    }

    /// <summary>The folded text without any space.</summary>
    public static string AanElkaar(ReadOnlySpan<char> tekst) => MetSpaties(tekst).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsAscii(ReadOnlySpan<char> tekst) => !tekst.ContainsAnyExceptInRange('\0', '\x7f');

    private static void Voeg(StringBuilder uit, char teken)
    {
        var klein = char.ToLowerInvariant(teken);
        if (char.IsAsciiLetterLower(klein) || char.IsAsciiDigit(klein))
        {
            uit.Append(klein);
        }
        else if (Bijzonder(klein) is { } letters)
        {
            uit.Append(letters);
        }
        else if (klein != '\'' && klein != '’' && klein != '`' && !IsTekenBoven(klein) && uit.Length > 0 && uit[^1] != ' ')
        {
            uit.Append(' ');
        }
    }

    private static bool IsTekenBoven(char teken) => teken > '\x7f'
        && CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;

    private static string? Bijzonder(char teken) => teken switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ĳ' => "ij",
        _ => null,
    };
}
