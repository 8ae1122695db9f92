namespace Kring.Domain.Berichten;

/// <summary>
/// One slip of the pen in a name: a letter too few, too many, another, or two that changed places. The first letter is
/// hardly ever the slip, and in a short word one letter makes another word.
/// </summary>
internal static class Verschrijving
{
    private const int KortsteWoord = 5;

    /// <summary>Whether a word can be read as the name, both folded; the name itself is no slip.</summary>
    public static bool Is(string woord, string naam)
    {
        if (naam.Length < KortsteWoord || woord.Length == 0 || woord[0] != naam[0] || Math.Abs(woord.Length - naam.Length) > 1 || woord == naam)
        {
            return false;
        }

        var (kort, lang) = woord.Length <= naam.Length ? (woord, naam) : (naam, woord);
        var begin = kort.Zip(lang).TakeWhile(paar => paar.First == paar.Second).Count();
        return kort.Length < lang.Length
            ? kort[begin..] == lang[(begin + 1)..]
            : kort[(begin + 1)..] == lang[(begin + 1)..] || Verwisseld(kort[begin..], lang[begin..]);
    }

    private static bool Verwisseld(string een, string ander) =>
        een.Length > 1 && een[0] == ander[1] && een[1] == ander[0] && een[2..] == ander[2..];
}
