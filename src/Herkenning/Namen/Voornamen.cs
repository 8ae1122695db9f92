namespace Kring.Herkenning.Namen;

/// <summary>First names: the first, the second, and all of them in one word for whoever wrote a space too many.</summary>
/// <param name="Een">The first name, folded; empty when there is none.</param>
/// <param name="Twee">The second name, or empty.</param>
/// <param name="Geheel">The first column in one word.</param>
public sealed record Voornamen(string Een, string Twee, string Geheel)
{
    /// <summary>No name.</summary>
    public static Voornamen Leeg { get; } = new("", "", "");

    /// <summary>Reads first names as written in one column.</summary>
    public static Voornamen Lees(string namen)
    {
        ArgumentNullException.ThrowIfNull(namen);
        var alle = Vouwing.MetSpaties(namen).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A prefix here is a family name in the wrong column; a single letter is the beginning of a name.
        var zonder = alle.Where((woord, plek) => (plek == 0 && woord.Length == 1) || !Naamdelen.Voorvoegsels.Contains(woord)).ToArray();
        var woorden = zonder.Length > 0 ? zonder : alle;
        return woorden.Length == 0 ? Leeg : new(woorden[0], woorden.Length > 1 ? woorden[1] : "", string.Concat(woorden));
    }
}
