using Kring.Domain.Termijnen;

namespace Kring.Web.Werklijst;

/// <summary>A report or case as it can be ticked and given: "melding.018f…" or "casus.018f…".</summary>
public sealed record Werkzaak(Onderwerpsoort Soort, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Werkzaak? Lees(string? tekst) => tekst?.Split('.') switch
    {
        ["melding", var id] when Guid.TryParse(id, out var melding) => new Werkzaak(Onderwerpsoort.Melding, melding),
        ["casus", var id] when Guid.TryParse(id, out var casus) => new Werkzaak(Onderwerpsoort.Casus, casus),
        _ => null,
    };

    public override string ToString() => $"{Werkfilter.Klein(Soort)}.{Id}";
}
