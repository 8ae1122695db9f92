namespace Kring.Persistence.Logboek;

/// <summary>What holds one line of the log in its place: a number without gaps, and a keyed hash over the line and the seal before.</summary>
public sealed class Zegel
{
    /// <summary>The seal before the first.</summary>
    public static readonly Zegel Begin = new() { Nummer = 0, LogregelId = Guid.Empty, Waarde = new byte[32] };

    public required long Nummer { get; init; }

    public required Guid LogregelId { get; init; }

    public required byte[] Waarde { get; init; }

    /// <summary>As it can be kept elsewhere: number and value.</summary>
    public override string ToString() => $"{Nummer}:{Convert.ToHexStringLower(Waarde)}";
}

/// <summary>A line of the log that waits for its seal. The database itself puts it on this list.</summary>
public sealed class OnverzegeldeRegel
{
    public required Guid LogregelId { get; init; }
}
