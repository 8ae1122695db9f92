namespace Kring.Herkenning.Namen;

/// <summary>
/// A family name in its parts. Prefixes do not count: people leave them out, and put them in front or behind. A combined
/// name (Jansen-de Vries) is two parts, in any order.
/// </summary>
/// <param name="Een">The first part, folded; empty when there is no name.</param>
/// <param name="Twee">The second part of a combined name, or empty.</param>
/// <param name="Geheel">Everything, prefixes too, in one word.</param>
public sealed record Naamdelen(string Een, string Twee, string Geheel)
{
    /// <summary>No name.</summary>
    public static Naamdelen Leeg { get; } = new("", "", "");

    internal static readonly HashSet<string> Voorvoegsels = new(StringComparer.Ordinal)
    {
        "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "in", "op", "aan", "la", "le", "les", "du", "des", "d", "l", "von",
        "vom", "zu", "zur", "el", "al", "da", "das", "dos", "di", "del", "della", "bij", "voor", "over", "onder", "uit", "uijt", "tot",
        "vande", "vanden", "vander", "vd", "v", "s", "ev", "geb", "geboren", "wed", "weduwe", "gesch", "e", "ait", "ben", "bin", "ibn", "ould",
    };

    /// <summary>Reads a family name; the prefix may stand in a column of its own.</summary>
    public static Naamdelen Lees(string naam, string voorvoegsel = "")
    {
        ArgumentNullException.ThrowIfNull(naam);
        var woorden = Vouwing.MetSpaties(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0)
        {
            return Leeg;
        }

        var delen = woorden.Where(woord => !Voorvoegsels.Contains(woord)).ToList();
        var geheel = string.Concat(woorden);
        return delen.Count switch
        {
            0 => new(geheel, "", Voor(voorvoegsel, geheel)),
            1 => new(delen[0], "", Voor(voorvoegsel, geheel)),
            _ => new(delen[0], string.Concat(delen.Skip(1)), Voor(voorvoegsel, geheel)),
        };
    }

    private static string Voor(string voorvoegsel, string geheel) => string.Concat(Vouwing.AanElkaar(voorvoegsel), geheel);
}
