using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen;

/// <summary>A finished service was done within, or after, its period.</summary>
public sealed class BijDienstAfgerond(LopendeTermijnen termijnen) : IReactie<DienstAfgerond>
{
    public Task Reageer(DienstAfgerond gebeurtenis, CancellationToken ct) => termijnen.Haal(
        gebeurtenis.CasusId,
        gebeurtenis.Soort == Dienstsoort.VoorwaardenEnVervolg ? Termijnsoort.VoorwaardenEnVervolg : Termijnsoort.RegionaalMaatwerk,
        gebeurtenis.DienstId,
        gebeurtenis.Op,
        gebeurtenis.Door,
        ct);
}
