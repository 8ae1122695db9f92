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
        var woorden = Vouwing.MetSpaties(namen).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length == 0 ? Leeg : new(woorden[0], woorden.Length > 1 ? woorden[1] : "", string.Concat(woorden));
    }
}
