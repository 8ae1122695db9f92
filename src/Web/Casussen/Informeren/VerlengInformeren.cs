using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Informeren;

/// <summary>More time to tell the people, each time at most two weeks and with a reason (Wmo 2015 art. 5.3.1).</summary>
[Vereist(Recht.InformerenVastleggen)]
public sealed record VerlengInformeren
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MeldingId { get; init; }

    public required DateOnly Tot { get; init; }

    public required string Reden { get; init; }
}

public sealed class VerlengInformerenHandler(
    Casuszaak zaak, TeInformeren teInformeren, LopendeTermijnen termijnen, Regioregels regels)
{
    public async Task Handle(VerlengInformeren act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        await teInformeren.Van(casus, act.MeldingId, ct);
        var termijn = (await termijnen.Van(act.MeldingId, ct)).SingleOrDefault(kandidaat => kandidaat.Soort == Termijnsoort.BetrokkenenInformeren)
            ?? throw new WeigeringException(new InformerenLooptNiet());
        termijn.Verleng(act.Tot, act.Reden, wie, nu, Termijnregels.VerlengingBetrokkenenInformeren, regels.Kalender);
        await zaak.LegVast(act, casus, ct);
    }
}
