using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Beantwoorden;

/// <summary>The receiver returns the case with a reason; Veilig Thuis finds another way.</summary>
[Vereist(Recht.OverdrachtBeantwoorden)]
public sealed record GeefOverdrachtTerug
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid OverdrachtId { get; init; }

    public required string Reden { get; init; }
}

public sealed class GeefOverdrachtTerugHandler(Casuszaak zaak, Actor actor, LopendeTermijnen termijnen, Regioregels regels)
{
    public async Task Handle(GeefOverdrachtTerug act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        casus.GeefOverdrachtTerug(act.OverdrachtId, actor.OrganisatieId!.Value, act.Reden, nu, wie);
        await termijnen.Haal(casus.Id, Termijnsoort.OverdrachtAanvaarden, act.OverdrachtId, nu, wie, ct);
        termijnen.Begin(Casustermijnen.Overdragen(casus, nu, regels));
        await zaak.LegVast(act, casus, ct);
    }
}
