using Kring.Domain.Huishoudens;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Informeren;

/// <summary>
/// Whether there is still somebody to tell, when somebody in a report turns out to be another: that one has not heard it, and the
/// last day stays the day it was (Wmo 2015 art. 5.3.1). It asks what is being saved and not the database, which does not know yet.
/// </summary>
public sealed class Informeerplicht(KringDbContext db, LopendeTermijnen termijnen)
{
    private const string Reden = "Iemand in de melding blijkt een ander te zijn, en weet nog niet van de melding.";

    public async Task Volg(Guid meldingId, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var melding = (await db.Meldingen.FindAsync([meldingId], ct))!;
        if (melding.CasusId is not { } id)
        {
            return;
        }

        var verteld = (await db.Casussen.FindAsync([id], ct))!.Informeringen.Where(een => een.MeldingId == meldingId).ToList();
        if (await IedereenWeetHet(melding.PersoonIds, [.. verteld.Select(een => een.PersoonId)], ct))
        {
            var laatst = verteld.MaxBy(een => een.Op);
            await termijnen.Haal(meldingId, Termijnsoort.BetrokkenenInformeren, null, laatst?.Op ?? nu, laatst?.Door ?? wie, ct);
        }
        else if ((await termijnen.Van(meldingId, ct)).All(een => een.Soort != Termijnsoort.BetrokkenenInformeren))
        {
            var gehaald = await db.Termijnen
                .Where(een => een.Waarover.Id == meldingId && een.Soort == Termijnsoort.BetrokkenenInformeren && een.GehaaldOp != null)
                .OrderByDescending(een => een.Einddag).FirstOrDefaultAsync(ct);
            gehaald?.Heropen(Reden, nu, wie);
        }
    }

    private async Task<bool> IedereenWeetHet(IReadOnlyList<Guid> mensen, HashSet<Guid> verteld, CancellationToken ct)
    {
        foreach (var mens in mensen.Where(mens => !verteld.Contains(mens)))
        {
            Persoon persoon = (await db.Personen.FindAsync([mens], ct))!;
            if (!persoon.IsOngeboren)
            {
                return false;
            }
        }

        return true;
    }
}
