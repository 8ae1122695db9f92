using Kring.Domain.Huishoudens;

namespace Kring.Web.Huishoudens;

/// <summary>What must be noticed before somebody is reached, in a sentence.</summary>
public static class Contactwoorden
{
    /// <summary>"Niet veilig: bellen, post. Veilig: sms (na tien uur)."; null when nothing was asked.</summary>
    public static string? Van(Persoon persoon)
    {
        var niet = persoon.Contactwegen.Where(weg => !weg.Veilig).Select(weg => weg.Kanaal.Naam().ToLowerInvariant()).ToList();
        var wel = persoon.Contactwegen.Where(weg => weg.Veilig)
            .Select(weg => weg.Kanaal.Naam().ToLowerInvariant() + (weg.Toelichting is { } uitleg ? $" ({uitleg})" : "")).ToList();
        return niet.Count + wel.Count == 0 ? null : string.Join(' ', new[]
        {
            niet.Count == 0 ? null : $"Niet veilig: {string.Join(", ", niet)}.",
            wel.Count == 0 ? null : $"Veilig: {string.Join(", ", wel)}.",
        }.OfType<string>());
    }

    /// <summary>"niet veilig: bellen, post"; null when every way that was asked is safe.</summary>
    public static string? NietVeilig(Persoon persoon) =>
        string.Join(", ", persoon.Contactwegen.Where(weg => !weg.Veilig).Select(weg => weg.Kanaal.Naam().ToLowerInvariant())) is { Length: > 0 } wegen
            ? $"niet veilig: {wegen}" : null;
}
