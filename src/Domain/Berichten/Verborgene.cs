using System.Text.RegularExpressions;

namespace Kring.Domain.Berichten;

/// <summary>
/// Something a reader must not learn: who reported (Uitvoeringsbesluit Wmo 2015 art. 4.1.8), or a shielded address.
/// Found as a whole word whatever its capitals, and a number whatever stands between its digits.
/// </summary>
/// <param name="Wat">What it is, in words for the writer.</param>
/// <param name="Waarde">The word, name, street, postcode or number.</param>
public sealed partial record Verborgene(string Wat, string Waarde)
{
    private const int KortsteNaam = 3;
    private const int KortsteNummer = 6;

    // What follows the code of the country or the first nought is the same in every way of writing a number.
    private const int EigenCijfers = 8;

    /// <summary>
    /// What hides a name: each word of it that is written as a name, or all words when none is, unless somebody in the
    /// household bears it too.
    /// </summary>
    /// <param name="wat">What it is, in words for the writer.</param>
    /// <param name="naam">The whole name.</param>
    /// <param name="bekend">Names the reader knows already.</param>
    public static IEnumerable<Verborgene> Naam(string wat, string naam, IEnumerable<string> bekend)
    {
        var gewoon = bekend.SelectMany(Woorden).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var woorden = Woorden(naam).Where(woord => woord.Length >= KortsteNaam).ToList();
        var namen = woorden.Exists(woord => char.IsUpper(woord[0])) ? woorden.FindAll(woord => char.IsUpper(woord[0])) : woorden;
        return namen.Where(woord => !gewoon.Contains(woord)).Select(woord => new Verborgene(wat, woord));
    }

    /// <summary>Whether it stands in a text.</summary>
    /// <param name="tekst">The text of a letter.</param>
    public bool StaatIn(string tekst)
    {
        var cijfers = string.Concat(Waarde.Where(char.IsAsciiDigit));
        return cijfers.Length >= KortsteNummer && !Waarde.Any(char.IsLetter)
            ? TussenCijfers().Replace(tekst, "").Contains(cijfers[Math.Max(0, cijfers.Length - EigenCijfers)..], StringComparison.Ordinal)
            : Regex.IsMatch(tekst, $@"(?<!\w){Woord()}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private string Woord() => Regex.Escape(Waarde.Trim()).Replace(@"\ ", @"\s*", StringComparison.Ordinal);

    private static IEnumerable<string> Woorden(string naam) => Regex.Split(naam, @"[^\p{L}'-]+").Where(woord => woord.Length > 0);

    [GeneratedRegex(@"(?<=\d)[\s.()/-]+(?=\d)")]
    private static partial Regex TussenCijfers();
}
