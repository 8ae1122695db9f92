namespace Kring.Herkenning.Besluiten;

/// <summary>A pair with its odds, on its way to a decision.</summary>
/// <param name="Een">Place in the list of the first.</param>
/// <param name="Ander">Place of the second.</param>
/// <param name="Kansen">The odds that it is one person, by itself.</param>
/// <param name="Kans">The chance that it is one person, beside all other pairs of these two.</param>
internal readonly record struct Kandidaat(int Een, int Ander, double Kansen, double Kans);

/// <summary>A pair that is decided to be one person.</summary>
/// <param name="Een">Place in the list of the first.</param>
/// <param name="Ander">Place of the second.</param>
/// <param name="Score">The chance that it is one person, 0 to 1.</param>
public readonly record struct Treffer(int Een, int Ander, double Score);
