namespace Kring.Persistence;

/// <summary>One fact about this store as a whole.</summary>
public sealed class Instelling
{
    /// <summary>Key that marks a store filled with invented people; its value is the day the stories end.</summary>
    public const string Voorbeeldgegevens = "demo";

    public required string Sleutel { get; init; }

    public required string Waarde { get; set; }
}
