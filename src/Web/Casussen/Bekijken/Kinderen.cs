using Kring.Domain.Huishoudens;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Bekijken;

/// <summary>A child of the case and whether it is spoken with; <paramref name="Nog"/> when that is still to be done.</summary>
public sealed record Kindregel(Persoon Kind, string Leeftijd, Termijntekst? Nog, DateOnly? Vastgelegd);

/// <summary>The children of a case. The talk itself stands in the plan; here stands whether it is still to come.</summary>
public sealed class Kinderen(KringDbContext db, OpgenomenCasussen opgenomen, Regioregels regels, TimeProvider klok)
{
    public async Task<IReadOnlyList<Kindregel>> Van(Casusbeeld beeld, CancellationToken ct)
    {
        // Also those with whom somebody spoke before, in a case that went up in this one.
        var zaken = await opgenomen.Zaken(beeld.Casus, ct);
        var gesprekken = await db.Termijnen.AsNoTracking()
            .Where(termijn => zaken.Contains(termijn.Waarover.Id) && termijn.Soort == Termijnsoort.KindSpreken).ToListAsync(ct);
        return
        [
            .. beeld.Mensen.Where(persoon => persoon.IsMinderjarigOp(beeld.Vandaag)).Select(kind =>
            {
                var van = gesprekken.Where(termijn => termijn.Waarover.OnderdeelId == kind.Id).ToList();
                var gehaald = van.Max(termijn => termijn.GehaaldOp);
                return new Kindregel(
                    kind,
                    kind.Leeftijd(beeld.Vandaag),
                    van.Find(termijn => termijn.IsOpen)?.InWoorden(klok.GetUtcNow(), regels.Kalender),
                    gehaald is { } op ? Amsterdam.Dag(op) : null);
            }),
        ];
    }
}
