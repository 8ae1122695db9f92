namespace Kring.Domain.Termijnen;

/// <summary>The words for what a period rests on.</summary>
public static class Termijngronden
{
    /// <summary>The mark on the screen: "wet" or "norm".</summary>
    /// <param name="grond">What the period rests on.</param>
    public static string Naam(this Termijngrond grond) => grond == Termijngrond.Norm ? "norm" : "wet";
}
