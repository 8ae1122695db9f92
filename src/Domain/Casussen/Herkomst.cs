namespace Kring.Domain.Casussen;

/// <summary>That something in a casus came from another one, because the two turned out to be one.</summary>
/// <param name="CasusId">The casus it came from; there it stands as it was.</param>
/// <param name="Op">When the two were joined or parted.</param>
public sealed record Herkomst(Guid CasusId, DateTimeOffset Op)
{
    /// <summary>The same, for one more row: what is kept with a row belongs to that row alone.</summary>
    internal Herkomst Eigen() => this with { };
}
