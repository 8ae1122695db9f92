using System.Globalization;
using System.Text;

namespace Kring.Domain.Berichten;

/// <summary>Makes texts that look the same the same: small letters, no accents, no invisible signs, digits as we write them.</summary>
internal static class Vouwing
{
    // Letters of other scripts that the eye takes for ours.
    private const string Vreemd = "аеорсухіјѕһԁԛԝɡοαενρτυκι";
    private const string Eigen = "aeopcyxijshdqwgoaevptuki";

    /// <summary>The text folded; spaces and signs stay.</summary>
    public static string Van(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormKD))
        {
            if (Blijft(teken))
            {
                uit.Append(Gewoon(char.ToLowerInvariant(teken)));
            }
        }

        return uit.ToString();
    }

    /// <summary>The letters and digits of the folded text, one after the other.</summary>
    public static string Aaneen(string tekst) => string.Concat(Van(tekst).Where(char.IsLetterOrDigit));

    private static bool Blijft(char teken) => CharUnicodeInfo.GetUnicodeCategory(teken) is not
        (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control)
        || char.IsWhiteSpace(teken);

    private static char Gewoon(char teken) => Vreemd.IndexOf(teken, StringComparison.Ordinal) is var plek && plek >= 0 ? Eigen[plek]
        : CharUnicodeInfo.GetDecimalDigitValue(teken) is var cijfer && cijfer >= 0 ? (char)('0' + cijfer)
        : teken;
}
