namespace Kring.Voorbeeldland.Verhalen;

/// <summary>What the police saw and reports.</summary>
internal sealed record Voorval
{
    /// <summary>What happened.</summary>
    public required string Wat { get; init; }

    /// <summary>What is worrying about it.</summary>
    public required string Zorg { get; init; }

    /// <summary>Where; without it at home.</summary>
    public string? Waar { get; init; }

    /// <summary>Whether and for what somebody was arrested.</summary>
    public string? Aanhouding { get; init; }

    /// <summary>Which help there is already.</summary>
    public string? Hulp { get; init; }

    /// <summary>An earlier registration of the police.</summary>
    public string? Eerder { get; init; }

    /// <summary>Outcome of the stalking screening: laag, matig or hoog.</summary>
    public string? Sash { get; init; }
}
