using System.Runtime.CompilerServices;

namespace Kring.Herkenning.Vergelijken;

/// <summary>Two persons compared, field by field: what the model weighs. Kept small, for there are millions.</summary>
public struct Vergelijking
{
    /// <summary>The number of fields.</summary>
    public const int Velden = (int)Veld.Geslacht + 1;

    private Niveaus niveaus;
    private Verbanden verbanden;
    private Zeldzaamheden zeldzaamheden;

    /// <summary>How far a field agrees.</summary>
    public readonly Niveau Niveau(Veld veld) => niveaus[(int)veld];

    /// <summary>In which context a part of the address was compared.</summary>
    public readonly Verband Verband(Veld veld) => verbanden[(int)veld];

    /// <summary>
    /// How much rarer this agreement is among strangers than the level as such: the natural logarithm. A rare name says more.
    /// </summary>
    public readonly float Zeldzaam(Veld veld) => zeldzaamheden[(int)veld];

    /// <summary>Writes down a field.</summary>
    public void Zet(Veld veld, Niveau niveau, float zeldzaam = 0, Verband verband = Vergelijken.Verband.Onbekend)
    {
        niveaus[(int)veld] = niveau;
        zeldzaamheden[(int)veld] = zeldzaam;
        verbanden[(int)veld] = verband;
    }

    [InlineArray(Velden)]
    private struct Niveaus
    {
        private Niveau eerste;
    }

    [InlineArray(Velden)]
    private struct Verbanden
    {
        private Verband eerste;
    }

    [InlineArray(Velden)]
    private struct Zeldzaamheden
    {
        private float eerste;
    }
}
