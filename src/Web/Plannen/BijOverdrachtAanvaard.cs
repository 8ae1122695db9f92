using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Domain.Regio;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Plannen;

/// <summary>The receiver begins the one plan, with a line for every child; a plan that was there goes on.</summary>
public sealed class BijOverdrachtAanvaard(
    KringDbContext db, Gezinsleden gezinsleden, LopendeTermijnen termijnen, Kindertermijnen kindertermijnen, Regioregels regels)
    : IReactie<OverdrachtAanvaard>
{
    public async Task Reageer(OverdrachtAanvaard gebeurtenis, CancellationToken ct)
    {
        var (nu, vandaag) = (gebeurtenis.Op, Amsterdam.Dag(gebeurtenis.Op));
        var casus = (await db.Casussen.FindAsync([gebeurtenis.CasusId], ct))!;
        if (await db.Veiligheidsplannen.AnyAsync(plan => plan.CasusId == casus.Id, ct))
        {
            return;
        }

        var leden = await gezinsleden.Van(casus, null, vandaag, ct);
        var kinderen = leden.Where(lid => lid.IsMinderjarigOp(vandaag)).ToList();
        db.Veiligheidsplannen.Add(Veiligheidsplan.Begin(nu, casus.Id, [.. kinderen.Select(kind => kind.Id)], gebeurtenis.Door));
        termijnen.Begin(Casustermijnen.Veiligheidsplan(casus, nu, regels));
        kindertermijnen.Begin(casus, kinderen, nu);
    }
}
