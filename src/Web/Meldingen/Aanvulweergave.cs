using Kring.Domain.Meldingen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen;

/// <summary>Something a reporter added, for the screen.</summary>
/// <param name="Id">Which.</param>
/// <param name="Ontvangen">When it came in.</param>
/// <param name="Tekst">What was added; an address that must not be known is left out.</param>
/// <param name="Nummer">At which number the reporter can be called, or null.</param>
/// <param name="Lezing">Who read it; null while nobody did.</param>
/// <param name="GelezenDoor">The name of who read it, or null.</param>
public sealed record Aanvulbeeld(
    Guid Id, DateTimeOffset Ontvangen, string Tekst, string? Nummer, Aanvullinglezing? Lezing, string? GelezenDoor);

/// <summary>Makes the pictures of what was added to a report.</summary>
public sealed class Aanvulweergave(Aanvullingen aanvullingen, Meldingberichten berichten, Adresmaskers maskers, Namen namen)
{
    /// <summary>Newest first; the caller loaded the report through the scope.</summary>
    public async Task<IReadOnlyList<Aanvulbeeld>> Van(Guid meldingId, CancellationToken ct)
    {
        var alle = await aanvullingen.Van(meldingId, ct);
        if (alle.Count == 0)
        {
            return [];
        }

        var masker = await maskers.Voor(meldingId, await berichten.Lees(meldingId, ct), ct);
        var wie = await namen.Medewerkers(alle.Select(een => een.Lezing?.Door).OfType<Guid>(), ct);
        return
        [
            .. alle.Select(een => new Aanvulbeeld(
                een.Id, een.Ontvangen, masker.Van(een.Leesbaar) ?? "", een.Nummer, een.Lezing,
                een.Lezing is { } lezing ? wie.GetValueOrDefault(lezing.Door, "een collega") : null)),
        ];
    }
}
