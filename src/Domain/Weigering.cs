namespace Kring.Domain;

/// <summary>
/// A refusal: the law or the state of the record does not allow an act.
/// Rooms derive one-line records from it, named as a sentence without subject (<c>TermijnIsGeschorst</c>).
/// </summary>
/// <param name="Zin">The Dutch sentence the user reads; it says what to do, and blames nobody.</param>
/// <param name="Grond">The article of law or the document that asks for the refusal, when there is one.</param>
public abstract record Weigering(string Zin, string? Grond = null);

/// <summary>
/// Carries a <see cref="Domain.Weigering"/> from the domain to the form where the user stands. Anything else that is
/// thrown is a defect.
/// </summary>
/// <param name="weigering">Why the act was refused.</param>
public sealed class WeigeringException(Weigering weigering) : Exception(weigering.Zin)
{
    /// <summary>Why the act was refused.</summary>
    public Weigering Weigering { get; } = weigering;
}
