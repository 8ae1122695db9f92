using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Meldingen.Stuf;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>Reads the message of a report again: it was kept whole, so nothing of it needs a place elsewhere.</summary>
public sealed class Meldingberichten(KringDbContext db, Zichtbaar zichtbaar)
{
    /// <summary>The message of a report that is visible to the actor.</summary>
    /// <exception cref="NietGevondenException">There is no such report, or it did not come in as a message.</exception>
    public async Task<Meldbericht> Lees(Guid meldingId, CancellationToken ct) =>
        await zichtbaar.Meldingen().AnyAsync(melding => melding.Id == meldingId, ct)
            ? await LeesVoorAntwoord(meldingId, ct) ?? throw new NietGevondenException(nameof(Meldbericht), meldingId)
            : throw new NietGevondenException(nameof(Melding), meldingId);

    /// <summary>The message of a report for answering it, whoever acts; null when it did not come in as a message.</summary>
    internal async Task<Meldbericht?> LeesVoorAntwoord(Guid meldingId, CancellationToken ct)
    {
        var inhoud = await db.OntvangenBerichten.AsNoTracking()
            .Where(bericht => bericht.MeldingId == meldingId).Select(bericht => bericht.Inhoud).SingleOrDefaultAsync(ct);
        return inhoud is null ? null : VtMeldingLezer.Lees(inhoud.Inhoud) is Leesresultaat.Gelezen(var gelezen)
            ? gelezen
            : throw new InvalidOperationException("A message that was taken in cannot be read any more.");
    }
}
