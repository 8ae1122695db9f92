using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>The rows of sessions: how one begins, stays alive and ends. A cookie without a running row opens nothing.</summary>
public sealed class Sessies(KringDbContext db, Logboekschrijver logboek, TimeProvider clock, Sessieduur duur)
{
    private const string EindeActie = "Sessie-einde";

    /// <summary>
    /// Saves the session of a login, with its line in the log. The session that this browser had before ends, and what
    /// lapsed unseen gets its end.
    /// </summary>
    public async Task Begin(string actie, Sessie nieuw, Guid? vorige, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var open = await db.Sessies.Where(sessie => sessie.Einde == null && (sessie.MedewerkerId == nieuw.MedewerkerId || sessie.Id == vorige)).ToListAsync(ct);
        foreach (var sessie in open.Where(sessie => !sessie.IsLopend(duur, nieuw.Begonnen)))
        {
            sessie.LaatVerlopen(duur);
        }

        open.Find(sessie => sessie.Id == vorige)?.Beeindig(nieuw.Begonnen, EindeDoor.NieuweInlog);
        db.Sessies.Add(nieuw);
        await logboek.Aanmelding([(actie, nieuw), .. open.Where(sessie => sessie.Einde is not null).Select(sessie => (EindeActie, sessie))], ct);
    }

    /// <summary>The session when it runs. One that lapsed gets its end here.</summary>
    public async Task<Sessie?> Lopend(Guid id, CancellationToken ct)
    {
        var sessie = await db.Sessies.AsNoTracking().SingleOrDefaultAsync(een => een.Id == id && een.Einde == null, ct);
        if (sessie is null || sessie.IsLopend(duur, clock.GetUtcNow()))
        {
            return sessie;
        }

        await Beeindig(id, EindeActie, verlopen => verlopen.LaatVerlopen(duur), ct);
        return null;
    }

    /// <summary>Notes a sign of life. Not a change that anybody made: no log line, no new version.</summary>
    public async Task Gebruik(Sessie sessie, CancellationToken ct)
    {
        var nu = clock.GetUtcNow();
        if (sessie.Gebruik(nu))
        {
            await db.Sessies.Where(een => een.Id == sessie.Id && een.Einde == null && een.LaatstGebruikt < nu)
                .ExecuteUpdateAsync(zet => zet.SetProperty(een => een.LaatstGebruikt, nu), ct);
        }
    }

    public Task LogUit(Guid id, CancellationToken ct) =>
        Beeindig(id, "Uitloggen", sessie => sessie.Beeindig(clock.GetUtcNow(), EindeDoor.Uitloggen), ct);

    /// <summary>Somebody's access changed, so this session no longer holds.</summary>
    public Task TrekIn(Guid id, CancellationToken ct) =>
        Beeindig(id, EindeActie, sessie => sessie.Beeindig(clock.GetUtcNow(), EindeDoor.Intrekken), ct);

    private async Task Beeindig(Guid id, string actie, Action<Sessie> hoe, CancellationToken ct)
    {
        if (await db.Sessies.SingleOrDefaultAsync(een => een.Id == id && een.Einde == null, ct) is not { } sessie)
        {
            return;
        }

        hoe(sessie);
        try
        {
            await logboek.Aanmelding([(actie, sessie)], ct);
        }
        catch (WeigeringException)
        {
            // Two requests found it at once; the other one wrote its end.
        }
    }
}
