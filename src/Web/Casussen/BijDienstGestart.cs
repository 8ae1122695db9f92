using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen;

/// <summary>From the start of a service its period runs.</summary>
public sealed class BijDienstGestart(KringDbContext db, LopendeTermijnen termijnen, Regioregels regels) : IReactie<DienstGestart>
{
    public async Task Reageer(DienstGestart gebeurtenis, CancellationToken ct)
    {
        var casus = (await db.Casussen.FindAsync([gebeurtenis.CasusId], ct))!;
        var dienst = casus.Diensten.Single(een => een.Id == gebeurtenis.DienstId);
        termijnen.Begin(Casustermijnen.BijDienst(casus, dienst, regels));
    }
}
