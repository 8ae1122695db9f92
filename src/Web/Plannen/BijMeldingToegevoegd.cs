using Kring.Domain.Casussen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Plannen;

/// <summary>A later report may name a child that the plan did not know: it gets its line, and somebody speaks with it.</summary>
public sealed class BijMeldingToegevoegd(KringDbContext db, Gezinsleden gezinsleden, Kindertermijnen kindertermijnen)
    : IReactie<MeldingToegevoegd>
{
    public async Task Reageer(MeldingToegevoegd gebeurtenis, CancellationToken ct)
    {
        var plan = await db.Veiligheidsplannen.AsSplitQuery()
            .SingleOrDefaultAsync(kandidaat => kandidaat.CasusId == gebeurtenis.CasusId && kandidaat.RustVoor == Guid.Empty, ct);
        if (plan is null)
        {
            return;
        }

        var vandaag = Amsterdam.Dag(gebeurtenis.Op);
        var casus = (await db.Casussen.FindAsync([gebeurtenis.CasusId], ct))!;
        var kinderen = (await gezinsleden.Van(casus, null, vandaag, ct)).Where(lid => lid.IsMinderjarigOp(vandaag)).ToList();
        var nieuw = plan.NeemKinderenOp([.. kinderen.Select(kind => kind.Id)], gebeurtenis.Op);
        kindertermijnen.Begin(casus, kinderen.Where(kind => nieuw.Contains(kind.Id)), gebeurtenis.Op);
    }
}
