using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Beantwoorden;

/// <summary>The receiver takes over zicht op veiligheid and names the eigenaar.</summary>
[Vereist(Recht.OverdrachtBeantwoorden)]
public sealed record AanvaardOverdracht
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid OverdrachtId { get; init; }

    public required Guid EigenaarId { get; init; }
}

public sealed class AanvaardOverdrachtHandler(
    Casuszaak zaak, Actor actor, Regiekandidaten kandidaten, Regietermijnen regie, LopendeTermijnen termijnen, Regioregels regels)
{
    public async Task Handle(AanvaardOverdracht act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        await kandidaten.Eis(casus, act.EigenaarId, ct);
        var vorige = casus.Regisseur?.MedewerkerId;
        casus.AanvaardOverdracht(act.OverdrachtId, actor.OrganisatieId!.Value, act.EigenaarId, nu, wie);
        await termijnen.Haal(casus.Id, Termijnsoort.OverdrachtAanvaarden, act.OverdrachtId, nu, wie, ct);
        if (vorige is { } iemand)
        {
            await regie.Verhuis(casus, iemand, nu, wie, ct);
        }

        if (casus.Overdrachten.Single(overdracht => overdracht.Id == act.OverdrachtId).MetVoorwaarden)
        {
            var momenten = casus.PlanMonitoring(Amsterdam.Dag(nu), regels.Monitormaanden, nu);
            termijnen.Begin(momenten.Select(moment => Casustermijnen.Monitoring(casus, moment, nu)));
        }

        await zaak.LegVast(act, casus, ct);
    }
}
