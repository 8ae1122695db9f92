namespace Kring.Web.Meldingen;

/// <summary>
/// How messages with the police are addressed (configuration "Politie"). What the real chain puts in these fields is
/// not public, so the defaults are those of the invented region.
/// </summary>
public sealed record PolitieOptions
{
    /// <summary>The secret with which the police reaches <c>POST /stuf/vt</c>; without one that address does not exist.</summary>
    public string? Sleutel { get; init; }

    /// <summary>The number of our own organisation in messages.</summary>
    public string Oin { get; init; } = "00000099000000202000";

    /// <summary>The name of our own system in messages.</summary>
    public string Applicatie { get; init; } = "VTREGISTRATIE";

    /// <summary>What the references of our own messages begin with.</summary>
    public string Referentie { get; init; } = "VTMW";

    /// <summary>How many messages one sender may send in a minute.</summary>
    public int BerichtenPerMinuut { get; init; } = 120;
}
