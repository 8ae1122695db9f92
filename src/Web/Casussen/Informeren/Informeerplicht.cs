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

        var casus = (await db.Casussen.FindAsync([id], ct))!;
        if (casus.WeetIedereenVan(meldingId, await Mensen(melding.PersoonIds, ct)))
        {
            var laatst = casus.Informeringen.Where(een => een.MeldingId == meldingId).MaxBy(een => een.Op);
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

    private async Task<IReadOnlyList<Persoon>> Mensen(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var mensen = new List<Persoon>();
        foreach (var id in ids)
        {
            mensen.Add((await db.Personen.FindAsync([id], ct))!);
        }

        return mensen;
    }
}
