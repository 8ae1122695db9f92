using System.Collections.Frozen;

namespace Kring.Domain.Meldingen;

/// <summary>What the role of a reported person says about his or her place. Source: code list Jeugdzorgrol (JZR).</summary>
public static class Jeugdzorgrollen
{
    /// <summary>Role 301: the child the report is about.</summary>
    public const string Jeugdige = "jeugdige";

    private static readonly FrozenSet<string> Beroepsrollen = FrozenSet.Create(
        StringComparer.Ordinal,
        "melder", "informant", "contactpersoon", "hulpverlener", "verpleegkundige, arts of medisch specialist",
        "onderwijsgevende", "overige professional");

    /// <summary>
    /// Whether somebody stands in the report by profession or as a source (391 to 393, 411 to 413, 491), and so never joins
    /// a household.
    /// </summary>
    /// <param name="rol">The role in the words of the list, or null.</param>
    public static bool IsBeroepshalve(string? rol) => rol is not null && Beroepsrollen.Contains(rol.Trim());
}
