using Kring.Domain.Huishoudens;

namespace Kring.Domain.Toezicht;

/// <summary>Whether a colleague has the family name of a person: a hint that they may be family, and no more than that.</summary>
public static class Naamgenoot
{
    /// <summary>
    /// The family names a colleague may have, folded as <see cref="Zoeknaam"/> does: every end of the name after the first word,
    /// and each part of a double name. Which word begins the family name cannot be told.
    /// </summary>
    /// <param name="naam">The whole name of the colleague.</param>
    public static IReadOnlySet<string> Achternamen(string naam)
    {
        var woorden = naam.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var einden = Enumerable.Range(1, Math.Max(0, woorden.Length - 1)).Select(i => string.Join(' ', woorden[i..]));
        return einden.SelectMany(einde => einde.Split('-').Append(einde)).Select(Zoeknaam.Van).Where(sleutel => sleutel.Length > 1).ToHashSet();
    }
}
