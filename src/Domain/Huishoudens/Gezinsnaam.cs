namespace Kring.Domain.Huishoudens;

/// <summary>How people call a household: its family names, "Van Dijk – Bosma".</summary>
public static class Gezinsnaam
{
    private const int Hoogstens = 2;

    /// <summary>The name.</summary>
    /// <param name="achternamen">Family names with prefix, the most important first; empty ones are left out.</param>
    /// <returns>At most two different names, each with a capital as a Dutch name without first name is written; empty without names.</returns>
    public static string Van(IEnumerable<string> achternamen) => string.Join(
        " – ", achternamen.Where(naam => naam.Length > 0).Select(Hoofdletter).Distinct().Take(Hoogstens));

    private static string Hoofdletter(string naam) => char.ToUpperInvariant(naam[0]) + naam[1..];
}
