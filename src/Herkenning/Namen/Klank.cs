using System.Text;

namespace Kring.Herkenning.Namen;

/// <summary>
/// How a folded name sounds to a Dutch ear, so that Meijer, Meyer and Meier meet, and Schmidt and Smit nearly. Written for
/// Dutch spelling and for names from Arabic and Turkish as they are written in Latin letters here.
/// </summary>
public static class Klank
{
    private const string Klinkers = "aeiou";

    // Longest first within one initial letter: the first that fits is taken.
    private static readonly (string Schrift, string Klank)[][] Regels = PerLetter(
    [
        ("sch", "sg"), ("sz", "s"), ("tz", "s"), ("ts", "s"), ("th", "t"), ("dt", "t"), ("ph", "f"), ("ck", "k"), ("cks", "ks"),
        ("ch", "g"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("z", "s"),
        ("v", "f"), ("w", "w"), ("gh", "g"), ("kh", "g"), ("dj", "j"), ("eij", "y"), ("ey", "y"), ("ei", "y"), ("ij", "y"), ("ay", "y"),
        ("ai", "y"), ("y", "i"), ("ie", "i"), ("ou", "w"), ("ouw", "w"), ("auw", "w"), ("au", "w"), ("oe", "u"), ("uy", "ui"),
        ("ae", "a"), ("h", ""), ("ee", "e"), ("aa", "a"), ("oo", "o"), ("uu", "u"), ("ue", "u"),
    ]);

    /// <summary>The sound, with vowels.</summary>
    public static string Van(string vorm)
    {
        ArgumentNullException.ThrowIfNull(vorm);
        var uit = new StringBuilder(vorm.Length);
        for (var i = 0; i < vorm.Length;)
        {
            var (lengte, klank) = Neem(vorm, i);
            foreach (var teken in klank)
            {
                if (uit.Length == 0 || uit[^1] != teken)
                {
                    uit.Append(teken);
                }
            }

            i += lengte;
        }

        return Slot(uit);
    }

    /// <summary>Only the consonants of a sound, with an <c>a</c> for a vowel at the beginning; what two hearings of one name share.</summary>
    public static string Skelet(string klank)
    {
        ArgumentNullException.ThrowIfNull(klank);
        var uit = new StringBuilder(klank.Length);
        foreach (var teken in klank)
        {
            var klinker = Klinkers.Contains(teken, StringComparison.Ordinal) || teken is 'y' or 'w' && uit.Length > 0;
            if (!klinker)
            {
                uit.Append(teken);
            }
            else if (uit.Length == 0)
            {
                uit.Append('a');
            }
        }

        return uit.ToString();
    }

    private static (int Lengte, string Klank) Neem(string vorm, int i)
    {
        if (char.IsAsciiLetterLower(vorm[i]))
        {
            foreach (var (schrift, klank) in Regels[vorm[i] - 'a'])
            {
                // An h at the beginning is heard.
                if (string.CompareOrdinal(vorm, i, schrift, 0, schrift.Length) == 0 && !(i == 0 && schrift == "h"))
                {
                    return (schrift.Length, klank);
                }
            }
        }

        return (1, vorm[i].ToString());
    }

    private static string Slot(StringBuilder uit)
    {
        if (uit.Length > 1)
        {
            uit[^1] = uit[^1] switch { 'd' => 't', 'b' => 'p', _ => uit[^1] };
        }

        return uit.ToString();
    }

    private static (string, string)[][] PerLetter((string Schrift, string Klank)[] regels) =>
        [.. Enumerable.Range('a', 26).Select(letter => regels.Where(regel => regel.Schrift[0] == letter)
            .OrderByDescending(regel => regel.Schrift.Length).ToArray())];
}
