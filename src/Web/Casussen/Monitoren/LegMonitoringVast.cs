using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Monitoren;

/// <summary>What people and professionals said at a monitoring moment.</summary>
[Vereist(Recht.MonitoringVastleggen)]
public sealed record LegMonitoringVast
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MomentId { get; init; }

    public required string Betrokkenen { get; init; }

    public required string Professionals { get; init; }

    public required Veiligheidsoordeel Oordeel { get; init; }
}

public sealed class LegMonitoringVastHandler(Casuszaak zaak, LopendeTermijnen termijnen)
{
    public async Task Handle(LegMonitoringVast act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        casus.LegMonitoringVast(act.MomentId, new Monitoruitkomst(nu, wie, act.Betrokkenen, act.Professionals, act.Oordeel));
        await termijnen.Haal(casus.Id, Termijnsoort.Monitoring, act.MomentId, nu, wie, ct);
        await zaak.LegVast(act, casus, ct);
    }
}
