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

    private const int KortsteBeroep = 5;

    // From this length on chance does not make it out of other words.
    private const int LangGenoeg = 6;

    // What follows the code of the country or the first nought is the same in every way of writing a number.
    private const int EigenCijfers = 8;

    private static readonly HashSet<string> Tussenvoegsels = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "den", "der", "het", "van", "von", "te", "ten", "ter", "el", "al", "la", "le", "du", "mw", "dhr", "dr", "mevrouw", "meneer",
    };

    // Of the name of an organisation; any letter may hold these.
    private static readonly HashSet<string> Alledaags = new(StringComparer.OrdinalIgnoreCase)
    {
        "stichting", "centrum", "team", "jeugd", "gezin", "gezinnen", "kind", "kinderen", "ouders", "zorg", "hulp", "welzijn", "gemeente", "veilig",
        "thuis", "huis", "groep", "samen", "regio", "dienst", "bureau", "voor", "medewerker", "medewerkster", "hoofd", "noord", "zuid", "oost", "west",
    };

    /// <summary>
    /// Words that the reader knows by other people; null for what is found only as it is written. With them a slip of one
    /// letter is found too.
    /// </summary>
    public IReadOnlySet<string>? Bekend { get; init; }

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
        return Eigennamen(naam).Where(woord => !gewoon.Contains(woord)).Select(woord => new Verborgene(wat, woord) { Bekend = gewoon });
    }

    /// <summary>What hides an organisation: its whole name, and every word of it that is written as a name and is not in daily use.</summary>
    /// <param name="wat">What it is, in words for the writer.</param>
    /// <param name="naam">The name.</param>
    /// <param name="bekend">Names the reader knows already.</param>
    public static IEnumerable<Verborgene> Organisatie(string wat, string naam, IEnumerable<string> bekend)
    {
        var delen = Naam(wat, naam, bekend).Where(deel => !Alledaags.Contains(deel.Waarde));
        return delen.Prepend(new Verborgene(wat, naam.Trim())).Where(een => een.Waarde.Length > 0).DistinctBy(een => een.Waarde);
    }

    /// <summary>What hides the work of somebody: what it is called, its words, and the words that go with work of that kind.</summary>
    /// <param name="functie">What the work is called; empty when that was not told.</param>
    /// <param name="woorden">The words that go with it.</param>
    public static IEnumerable<Verborgene> Beroep(string functie, IEnumerable<string> woorden) =>
        Woorden(functie).Where(woord => woord.Length >= KortsteBeroep && !Alledaags.Contains(woord)).Concat(woorden).Prepend(functie.Trim())
            .Where(woord => woord.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(woord => new Verborgene($"een woord dat verraadt wat voor werk de melder doet (\u201C{woord}\u201D)", woord));

    /// <summary>Whether it stands in a text.</summary>
    /// <param name="tekst">The text of a letter.</param>
    public bool StaatIn(string tekst) => StaatEr(tekst) || StaatErVerschreven(tekst);

    // A slip counts where it is written as a name, and is not the name of another whom the reader knows.
    private bool StaatErVerschreven(string tekst)
    {
        var naam = Vouwing.Aaneen(Waarde);
        return Bekend is not null && Woorden(tekst).Any(woord =>
            char.IsUpper(woord[0]) && !Vormen(woord).Any(Bekend.Contains) && Vormen(woord).Any(vorm => Verschrijving.Is(Vouwing.Aaneen(vorm), naam)));
    }

    // As it is written, and without the s of what is somebody's.
    private static string[] Vormen(string woord) => [woord, woord.EndsWith('s') ? woord[..^1].TrimEnd('\'') : woord];

    private bool StaatEr(string tekst)
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
