namespace Kring.Domain.Toezicht;

/// <summary>
/// That the whole log was gone over on a day, and whether it holds. Once a day, written once and never changed.
/// Source: BIO 8.15 (logbestanden worden beschermd), NEN 7513.
/// </summary>
public sealed class Logboekcontrole : Aggregaat
{
    private Logboekcontrole()
    {
    }

    private Logboekcontrole(Guid id)
        : base(id)
    {
    }

    /// <summary>The day.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>When it was ready.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>How many lines in a row hold, from the first.</summary>
    public long Regels { get; private set; }

    /// <summary>The seal of the last of those; a later check asks whether it still stands, so that nothing can be cut off.</summary>
    public byte[] Zegel { get; private set; } = [];

    /// <summary>The first line that does not hold, in a sentence; null when all do.</summary>
    public string? Breuk { get; private set; }

    /// <summary>Records what was found.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="dag">The day it is for.</param>
    /// <param name="regels">How many lines in a row hold.</param>
    /// <param name="zegel">The seal of the last of those.</param>
    /// <param name="breuk">The first line that does not hold; null when all do.</param>
    public static Logboekcontrole Leg(DateTimeOffset nu, DateOnly dag, long regels, byte[] zegel, string? breuk) =>
        new(Guid.CreateVersion7(nu)) { Dag = dag, Op = nu, Regels = regels, Zegel = zegel, Breuk = breuk };
}
