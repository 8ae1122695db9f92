using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>What reporters added to reports, and the work that comes of it; saves nothing.</summary>
public sealed class Aanvullingen(
    KringDbContext db, LopendeTermijnen termijnen, Behandelaars behandelaars, Regioregels regels, TimeProvider klok)
{
    /// <summary>What was added to a report that the caller loaded through the scope, newest first.</summary>
    public async Task<IReadOnlyList<Aanvulling>> Van(Guid meldingId, CancellationToken ct) => await db.Aanvullingen.AsNoTracking()
        .Where(een => een.MeldingId == meldingId).OrderByDescending(een => een.Ontvangen).ThenByDescending(een => een.Id).ToListAsync(ct);

    /// <summary>One of them, to change; null when it is not of that report.</summary>
    public Task<Aanvulling?> Een(Guid meldingId, Guid id, CancellationToken ct) =>
        db.Aanvullingen.SingleOrDefaultAsync(een => een.Id == id && een.MeldingId == meldingId, ct);

    /// <summary>Adds to a report, with the task to read it. The same text that nobody read yet is not added again.</summary>
    /// <returns>Whether there was something new.</returns>
    /// <exception cref="WeigeringException">What <see cref="Aanvulling.Vul"/> refuses.</exception>
    public async Task<bool> Voeg(Melding melding, string? tekst, string? telefoon, Guid? door, CancellationToken ct)
    {
        var aanvulling = Aanvulling.Vul(melding.Id, tekst, telefoon, klok.GetUtcNow(), door);
        var ongelezen = await db.Aanvullingen.AsNoTracking().Where(een => een.MeldingId == melding.Id && een.Lezing == null).ToListAsync(ct);
        if (ongelezen.Exists(aanvulling.IsZelfdeAls))
        {
            return false;
        }

        db.Add(aanvulling);
        termijnen.Begin(Meldingtermijnen.BijAanvulling(melding, aanvulling, await KanNog(melding.BehandelaarId, melding, ct), regels));
        return true;
    }

    /// <summary>Gives what is to be read to who is in charge, as long as that one can; else it stays with everybody.</summary>
    public async Task GeefAan(Guid meldingId, Guid aanvullingId, Guid? behandelaar, CancellationToken ct)
    {
        var melding = (await db.Meldingen.FindAsync([meldingId], ct))!;
        var wie = await KanNog(behandelaar, melding, ct);
        foreach (var termijn in (await termijnen.Van(meldingId, ct)).Where(termijn => termijn.Waarover.OnderdeelId == aanvullingId && termijn.MedewerkerId != wie))
        {
            termijn.WijsToe(new Verantwoordelijke(termijn.VerantwoordelijkeRol, melding.OrganisatieId, wie), null, klok.GetUtcNow());
        }
    }

    private async Task<Guid?> KanNog(Guid? behandelaar, Melding melding, CancellationToken ct) =>
        behandelaar is { } id && await behandelaars.Met(id, ct) is { } wie
            && wie.KanWerken(Recht.AanvullingLezen, melding.OrganisatieId, melding.Gemeentecode, klok.Vandaag())
                ? id
                : null;
}
