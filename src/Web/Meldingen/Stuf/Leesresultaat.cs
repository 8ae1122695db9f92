using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>What came of reading a message: <see cref="Gelezen"/> or <see cref="Geweigerd"/>, nothing else.</summary>
public abstract record Leesresultaat
{
    private Leesresultaat()
    {
    }

    /// <summary>
    /// Set when the official schemas judge otherwise than our own reader; a defect of ours to look into. The
    /// outcome is that of our own reader.
    /// </summary>
    public string? Onenigheid { get; init; }

    /// <summary>The message is valid.</summary>
    /// <param name="Bericht">Everything in it.</param>
    public sealed record Gelezen(Meldbericht Bericht) : Leesresultaat;

    /// <summary>The message is refused.</summary>
    /// <param name="Grond">What kind of refusal.</param>
    /// <param name="Reden">Why, in one sentence for the sender and the worklist. Holds no values of the message.</param>
    /// <param name="Details">What deviates, a sentence each with line and path; empty unless the message is not valid.</param>
    /// <param name="Zender">The sender as far as it could be read; only for the reply.</param>
    /// <param name="Referentienummer">The sender's number of the message as far as it could be read.</param>
    public sealed record Geweigerd(
        Weigeringsgrond Grond,
        string Reden,
        IReadOnlyList<string> Details,
        Berichtpartij? Zender = null,
        string? Referentienummer = null) : Leesresultaat;
}

/// <summary>The kinds of refusal of a message.</summary>
public enum Weigeringsgrond
{
    /// <summary>Empty, too large, no XML, or XML with a DOCTYPE or entities.</summary>
    Onleesbaar,

    /// <summary>Well-formed, but not a <c>vtMeldingDi01</c>.</summary>
    AnderBericht,

    /// <summary>A <c>vtMeldingDi01</c> that does not follow the standard.</summary>
    NietGeldig,

    /// <summary>The same sender sent a message with the same number before.</summary>
    Dubbel,

    /// <summary>We could not store it; the sender may try again.</summary>
    NietOpgeslagen,
}
