using System.Collections.Frozen;

namespace Kring.Domain.Meldingen;

/// <summary>What the role of a reported person says about his or her place. Source: code list Jeugdzorgrol (JZR).</summary>
public static class Jeugdzorgrollen
{
    /// <summary>Role 301: the child the report is about.</summary>
    public const string Jeugdige = "jeugdige";

    /// <summary>The roles that only a child of the report has.</summary>
    public static IReadOnlyList<string?> Kindrollen { get; } = [Jeugdige, "kind"];

    /// <summary>The roles of people who can belong to a household, in the order of the list.</summary>
    public static IReadOnlyList<string> InGezin { get; } =
    [
        Jeugdige, "ouder met gezag", "ouder zonder gezag", "ouder, gezag niet benoemd", "ouder, niet juridisch", "kind", "broer of zus",
        "halfbroer of -zus", "stiefbroer of -zus", "pleegbroer of -zus", "grootouder", "overige verwant", "voogd", "pleegouder", "stiefouder",
        "opvoeder/verzorger",
    ];

    /// <summary>The roles of who is there by profession.</summary>
    public static IReadOnlyList<string> UitBeroep { get; } =
        ["hulpverlener", "verpleegkundige, arts of medisch specialist", "onderwijsgevende", "overige professional"];

    /// <summary>Whether a role is that of a parent; of a step-parent or foster parent the list has other roles.</summary>
    /// <param name="rol">The role in the words of the list, or null.</param>
    public static bool IsOuder(string? rol) => rol is "ouder met gezag" or "ouder zonder gezag" or "ouder, gezag niet benoemd";

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
