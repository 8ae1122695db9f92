using System.Text.RegularExpressions;

namespace Kring.Domain.Berichten;

/// <summary>
/// Something a reader must not learn: who reported (Uitvoeringsbesluit Wmo 2015 art. 4.1.8), or a shielded address.
/// What is long is found however it is spaced, spelled with accents or broken off; what is short, as a word of its own.
/// </summary>
/// <param name="Wat">What it is, in words for the writer.</param>
/// <param name="Waarde">The word, name, street, postcode or number.</param>
public sealed record Verborgene(string Wat, string Waarde)
{
    private const int KortsteNaam = 2;

    // From this length on chance does not make it out of other words.
    private const int LangGenoeg = 6;

    // What follows the code of the country or the first nought is the same in every way of writing a number.
    private const int EigenCijfers = 8;

    private static readonly HashSet<string> Tussenvoegsels = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "den", "der", "het", "van", "von", "te", "ten", "ter", "el", "al", "la", "le", "du", "mw", "dhr", "dr", "mevrouw", "meneer",
    };

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
        return Eigennamen(naam).Where(woord => !gewoon.Contains(woord)).Select(woord => new Verborgene(wat, woord));
    }

    /// <summary>What hides an organisation: its whole name, and the last word of it, which tells it from others of its kind.</summary>
    /// <param name="wat">What it is, in words for the writer.</param>
    /// <param name="naam">The name.</param>
    /// <param name="bekend">Names the reader knows already.</param>
    public static IEnumerable<Verborgene> Organisatie(string wat, string naam, IEnumerable<string> bekend)
    {
        var laatste = Naam(wat, naam, bekend).LastOrDefault();
        return new[] { new Verborgene(wat, naam.Trim()), laatste }.OfType<Verborgene>().Where(een => een.Waarde.Length > 0).Distinct();
    }

    /// <summary>Whether it stands in a text.</summary>
    /// <param name="tekst">The text of a letter.</param>
    public bool StaatIn(string tekst)
    {
        var (gezocht, gevouwen) = (Vouwing.Aaneen(Waarde), Vouwing.Van(tekst));
        if (gezocht.Length > 0 && gezocht.All(char.IsAsciiDigit))
        {
            gezocht = gezocht[Math.Max(0, gezocht.Length - EigenCijfers)..];
        }

        return gezocht.Length switch
        {
            0 => false,
            >= LangGenoeg => Vouwing.Aaneen(tekst).Contains(gezocht, StringComparison.Ordinal),
            _ => Regex.IsMatch(gevouwen, $@"(?<!\p{{L}}){Regex.Escape(Vouwing.Van(Waarde).Trim())}(['’]?s)?(?!\p{{L}})", RegexOptions.CultureInvariant),
        };
    }

    private static List<string> Eigennamen(string naam)
    {
        var woorden = Woorden(naam).Where(woord => woord.Length >= KortsteNaam && !Tussenvoegsels.Contains(woord)).ToList();
        return woorden.Exists(woord => char.IsUpper(woord[0])) ? woorden.FindAll(woord => char.IsUpper(woord[0])) : woorden;
    }

    private static IEnumerable<string> Woorden(string naam) => Regex.Split(naam, @"[^\p{L}']+").Where(woord => woord.Length > 0);
}
