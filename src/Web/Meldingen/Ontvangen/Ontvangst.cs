using Kring.Web.Meldingen.Stuf;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>What came of a message: <see cref="Aangenomen"/> or <see cref="Geweigerd"/>, nothing else.</summary>
public abstract record Ontvangst
{
    private Ontvangst()
    {
    }

    /// <summary>It became a report.</summary>
    public sealed record Aangenomen(Guid MeldingId, string Nummer) : Ontvangst;

    /// <summary>It was refused.</summary>
    public sealed record Geweigerd(Leesresultaat.Geweigerd Bericht) : Ontvangst
    {
        /// <summary>Why, on one line, with what deviates first.</summary>
        public string Reden => string.Join(' ', Bericht.Details.Take(1).Prepend(Bericht.Reden));
    }
}
