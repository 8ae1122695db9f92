using System.Collections.Frozen;
using Kring.Domain.Huishoudens;

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

    /// <summary>The words in which a caller tells it, and what each says at once. Who has authority is not in them, so that stays unsaid.</summary>
    public static IReadOnlyDictionary<string, Gezinswoord> Woorden { get; } = new Dictionary<string, Gezinswoord>(StringComparer.Ordinal)
    {
        ["moeder"] = new("ouder, gezag niet benoemd", Geslacht.Vrouw, Verwantschap.Ouder),
        ["vader"] = new("ouder, gezag niet benoemd", Geslacht.Man, Verwantschap.Ouder),
        ["meisje"] = new(Jeugdige, Geslacht.Vrouw, null),
        ["jongen"] = new(Jeugdige, Geslacht.Man, null),
        ["oma"] = new("grootouder", Geslacht.Vrouw, Verwantschap.Grootouder),
        ["opa"] = new("grootouder", Geslacht.Man, Verwantschap.Grootouder),
    };

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

/// <summary>What one word of daily speech says of somebody in a report.</summary>
/// <param name="Rol">The role of the list.</param>
/// <param name="Geslacht">The sex.</param>
/// <param name="VanAllen">What it says that somebody is of all children of the report; null when nothing.</param>
public sealed record Gezinswoord(string Rol, Geslacht Geslacht, Verwantschap? VanAllen);
