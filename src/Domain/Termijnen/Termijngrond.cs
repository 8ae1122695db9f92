namespace Kring.Domain.Termijnen;

/// <summary>What a period rests on; it decides whether the Algemene termijnenwet moves its end.</summary>
public enum Termijngrond
{
    /// <summary>Set in a law: the end moves by Algemene termijnenwet art. 1 and 2, unless art. 4 excludes it.</summary>
    Wet,

    /// <summary>
    /// Set in a law to which the Algemene termijnenwet does not apply, such as the Wet tijdelijk huisverbod (art. 13):
    /// weekends and holidays count.
    /// </summary>
    WetZonderTermijnenwet,

    /// <summary>A norm of the region, a protocol or an agreement: the end never moves.</summary>
    Norm,
}
