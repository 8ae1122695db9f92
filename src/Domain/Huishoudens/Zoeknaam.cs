using System.Globalization;
using System.Text;

namespace Kring.Domain.Huishoudens;

/// <summary>Folds a family name so that spellings that differ only in marks, case and spaces meet.</summary>
public static class Zoeknaam
{
    /// <summary>The folded name: letters only, lower case, no diacritics; ij for y. Empty for an empty name.</summary>
    public static string Van(string? naam)
    {
        var uit = new StringBuilder();
        foreach (var teken in (naam ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && char.IsLetter(teken))
            {
                uit.Append(Vouw(char.ToLowerInvariant(teken)));
            }
        }

        return uit.ToString();
    }

    /// <summary>Whether two names differ by at most one letter put in, left out or replaced, or are the same when folded.</summary>
    public static bool LijktOp(string? een, string? ander)
    {
        var a = Van(een);
        var b = Van(ander);
        return a.Length > 0 && b.Length > 0 && (a == b || (Math.Min(a.Length, b.Length) > 3 && ScheeltEenLetter(a, b)));
    }

    private static string Vouw(char teken) => teken switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'y' => "ij",
        _ => teken.ToString(),
    };

    private static bool ScheeltEenLetter(string a, string b)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }

        var begin = 0;
        while (begin < a.Length && a[begin] == b[begin])
        {
            begin++;
        }

        return b.Length - a.Length <= 1 && a.AsSpan(a.Length == b.Length ? Math.Min(begin + 1, a.Length) : begin)
            .SequenceEqual(b.AsSpan(Math.Min(begin + 1, b.Length)));
    }
}
