using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Zoeken;

/// <summary>Two persons of a list that may be one, compared.</summary>
/// <param name="Een">Place in the list of the first; lower than the other.</param>
/// <param name="Ander">Place of the second.</param>
/// <param name="Vergelijking">How they compare.</param>
/// <param name="Telt">For how many pairs it stands; unlikely ones are only sampled.</param>
public readonly record struct Paar(int Een, int Ander, Vergelijking Vergelijking, float Telt);
