using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Stuf;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>Reads the message of a report again: it was kept whole, so nothing of it needs a place elsewhere.</summary>
public sealed class Meldingberichten(KringDbContext db, Zichtbaar zichtbaar)
{
    /// <summary>The message of a report that is visible to the actor.</summary>
    /// <exception cref="NietGevondenException">There is no such report, or its content was not kept.</exception>
    public async Task<Meldbericht> Lees(Guid meldingId, CancellationToken ct) =>
        await zichtbaar.Meldingen().AnyAsync(melding => melding.Id == meldingId, ct)
            ? await LeesVoorAntwoord(meldingId, ct) ?? throw new NietGevondenException(nameof(Meldbericht), meldingId)
            : throw new NietGevondenException(nameof(Melding), meldingId);

    /// <summary>The message of a report for answering it, whoever acts; null when its content was not kept.</summary>
    internal async Task<Meldbericht?> LeesVoorAntwoord(Guid meldingId, CancellationToken ct)
    {
        var bewaard = await db.OntvangenBerichten.AsNoTracking()
            .Where(bericht => bericht.MeldingId == meldingId)
            .Select(bericht => new { bericht.Vorm, bericht.Inhoud, bericht.Ontvangen }).SingleOrDefaultAsync(ct);
        return bewaard is null ? null : Lees(bewaard.Vorm, bewaard.Inhoud, bewaard.Ontvangen);
    }

    /// <summary>The messages of these reports, whoever acts: to find likenesses, not to be shown.</summary>
    internal async Task<IReadOnlyDictionary<Guid, Meldbericht>> LeesAlle(IReadOnlyCollection<Guid> meldingen, CancellationToken ct)
    {
        var bewaard = meldingen.Count == 0 ? [] : await db.OntvangenBerichten.AsNoTracking()
            .Where(bericht => bericht.MeldingId != null && meldingen.Contains(bericht.MeldingId.Value))
            .Select(bericht => new { bericht.MeldingId, bericht.Vorm, bericht.Inhoud, bericht.Ontvangen }).ToListAsync(ct);
        return bewaard.ToDictionary(een => een.MeldingId!.Value, een => Lees(een.Vorm, een.Inhoud, een.Ontvangen));
    }

    private static Meldbericht Lees(Berichtvorm vorm, Geheim inhoud, DateTimeOffset ontvangen) =>
        vorm == Berichtvorm.Formulier ? LeesFormulier(inhoud.Inhoud, Amsterdam.Dag(ontvangen))
        : VtMeldingLezer.Lees(inhoud.Inhoud) is Leesresultaat.Gelezen(var gelezen) ? gelezen
        : throw new InvalidOperationException("A message that was taken in cannot be read any more.");

    private static Meldbericht LeesFormulier(byte[] inhoud, DateOnly dag) =>
        FormulierNaarBericht.Bericht(Meldformulierlezer.Lees(Formulieropslag.Lees(inhoud)).Formulier, dag);
}
