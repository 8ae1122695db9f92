namespace Kring.Domain.Toegang;

/// <summary>One line of the access policy: what a role may, and how somebody must stand to a record for that.</summary>
public sealed record Toegangsregel
{
    /// <summary>The role that somebody holds.</summary>
    public required Rol Rol { get; init; }

    /// <summary>How somebody stands to the record.</summary>
    public required Betrekking Betrekking { get; init; }

    /// <summary>Whether the municipality of the record must be one that somebody works in today; one that is not known counts as such.</summary>
    public bool InWerkgebied { get; init; }

    /// <summary>How many days after the closing of the casus this still holds, in whole days; null when it does not end.</summary>
    public int? DagenNaSluiting { get; init; }

    /// <summary>What somebody may.</summary>
    public required IReadOnlyList<Recht> Rechten { get; init; }

    /// <summary>The last moment of closing at which a casus is still open to somebody by this line; null when every moment will do.</summary>
    /// <param name="nu">The moment of asking.</param>
    public DateTimeOffset? GeslotenNa(DateTimeOffset nu) => DagenNaSluiting is { } dagen ? nu.AddDays(-dagen) : null;

    /// <summary>Whether another line says the same; the order of rights means nothing.</summary>
    public bool IsGelijk(Toegangsregel ander) =>
        (Rol, Betrekking, InWerkgebied, DagenNaSluiting) == (ander.Rol, ander.Betrekking, ander.InWerkgebied, ander.DagenNaSluiting)
        && Rechten.ToHashSet().SetEquals(ander.Rechten);

    /// <summary>What must hold beside role and betrekking, in words for who reads the policy.</summary>
    public string Voorwaarde => (InWerkgebied, DagenNaSluiting) switch
    {
        (true, { } dagen) => $"in het eigen werkgebied, tot {dagen} dagen na sluiting",
        (true, null) => "in het eigen werkgebied",
        (false, { } dagen) => $"tot {dagen} dagen na sluiting",
        _ => "",
    };
}
