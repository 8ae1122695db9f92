using Kring.Domain.Toegang;

namespace Kring.Web.Toegang;

/// <summary>Who is in charge, and what the reader can do about that.</summary>
/// <param name="Naam">Who; null when nobody is.</param>
/// <param name="Pad">Where somebody is chosen.</param>
/// <param name="MagKiezen">Whether the reader may choose.</param>
/// <param name="MagAannemen">Whether the reader can take it with one press.</param>
public sealed record Behandelaarbeeld(string? Naam, string Pad, bool MagKiezen, bool MagAannemen)
{
    public static async Task<Behandelaarbeeld> Maak(
        Guid? behandelaarId, string pad, bool isOpen, Namen namen, Actor actor, CancellationToken ct)
    {
        var mag = isOpen && actor.Mag(Recht.BehandelaarKiezen);
        var naam = behandelaarId is { } id ? (await namen.Medewerkers([id], ct)).GetValueOrDefault(id) : null;
        return new Behandelaarbeeld(behandelaarId == actor.MedewerkerId && naam is not null ? $"{naam} (u)" : naam, pad, mag, mag && naam is null);
    }
}
