namespace Kring.Architecture.Tests.Rooms;

/// <summary>
/// The rooms and their doors: which room may enter which. A change here is a decision and belongs in docs/adr.
/// </summary>
internal static class FloorPlan
{
    /// <summary>Stands below everything.</summary>
    private static readonly string[] Base = ["Termijnen", "Toegang", "Logboek"];

    /// <summary>Their halls are open to every room that they do not enter themselves.</summary>
    private static readonly string[] Open = ["Berichten", "Instrumenten", "Regio"];

    /// <summary>They read everything and nobody enters them.</summary>
    private static readonly string[] Readers = ["Werklijst", "Cijfers", "Toezicht"];

    private static readonly Dictionary<string, string[]> Inner = new()
    {
        ["Huishoudens"] = [],
        ["Signalering"] = [],
        ["Meldingen"] = ["Huishoudens"],
        ["Gesprekken"] = ["Meldingen", "Huishoudens"],
        ["Casussen"] = ["Huishoudens", "Meldingen"],
        ["Plannen"] = ["Casussen", "Huishoudens"],
        ["Overleggen"] = ["Casussen", "Plannen", "Huishoudens"],
        ["Huisverboden"] = ["Casussen", "Huishoudens"],
        ["Opvang"] = ["Casussen", "Huishoudens"],
        ["Hulpaanbod"] = ["Casussen", "Plannen"],
    };

    /// <summary>
    /// The scope: who sees which record stands in one readable place, so that place looks into every room.
    /// </summary>
    public static IReadOnlyList<string> Scope { get; } =
    [
        "src/Web/Toegang/Zichtbaar.cs", "src/Web/Toegang/Zichtbaar.Werk.cs", "src/Web/Toegang/Zichtbaar.Toezicht.cs",
        "src/Web/Toegang/Zichtbaar.Laden.cs",
    ];

    /// <summary>For every room the rooms it may enter.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Doors { get; } = Draw();

    private static Dictionary<string, IReadOnlyList<string>> Draw()
    {
        var doors = new Dictionary<string, IReadOnlyList<string>>
        {
            ["Termijnen"] = [],
            ["Toegang"] = ["Termijnen"],
            ["Logboek"] = ["Toegang"],
            ["Beheer"] = [.. Base, .. Open],
            ["Beleid"] = ["Cijfers", "Toegang", .. Open],
        };
        foreach (var room in Open)
        {
            doors[room] = Base;
        }

        foreach (var (room, entered) in Inner)
        {
            doors[room] = [.. entered, .. Base, .. Open];
        }

        foreach (var room in Readers)
        {
            doors[room] = [.. Base, .. Open, .. Inner.Keys];
        }

        return doors;
    }
}
