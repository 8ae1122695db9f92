namespace Kring.Domain.Huishoudens;

/// <summary>
/// A citizen service number that passed the eleven-test (Wabb). There is no way to hold one that did not.
/// Never prints itself in full.
/// </summary>
public sealed record Bsn
{
    private Bsn(string nummer) => Nummer = nummer;

    /// <summary>The nine digits. Only for storing encrypted, matching by keyed hash and showing to who may see it.</summary>
    public string Nummer { get; }

    /// <summary>Reads a number as given.</summary>
    /// <param name="waarde">Nine digits; white space around them is ignored.</param>
    /// <returns>The number, or <c>null</c> when it is not nine digits, all zeros, or fails the eleven-test.</returns>
    public static Bsn? Lees(string? waarde)
    {
        var nummer = waarde?.Trim();
        return nummer is { Length: 9 } && nummer.All(char.IsAsciiDigit) && VoldoetAanElfproef(nummer)
            ? new Bsn(nummer)
            : null;
    }

    /// <summary>Only the last two digits; the rest is starred.</summary>
    public override string ToString() => "*******" + Nummer[^2..];

    // Weights 9 to 2 and for the last digit minus one; the sum is a multiple of eleven.
    private static bool VoldoetAanElfproef(string nummer)
    {
        var som = -(nummer[8] - '0');
        for (var plek = 0; plek < 8; plek++)
        {
            som += (9 - plek) * (nummer[plek] - '0');
        }

        return som % 11 == 0 && nummer != "000000000";
    }
}
