using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Overdragen;

/// <summary>Veilig Thuis takes an offer back that was not answered, and looks for another way.</summary>
[Vereist(Recht.OverdrachtAanbieden)]
public sealed record TrekOverdrachtIn(Guid CasusId, int Versie, Guid OverdrachtId, string Reden);

public sealed class TrekOverdrachtInHandler(Casuszaak zaak, LopendeTermijnen termijnen, Regioregels regels)
{
    public async Task Handle(TrekOverdrachtIn act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        casus.TrekOverdrachtIn(act.OverdrachtId, act.Reden, nu, wie);
        await termijnen.Vervallen(casus.Id, "Het aanbod is ingetrokken.", nu, wie, ct, Termijnsoort.OverdrachtAanvaarden);
        termijnen.Begin(Casustermijnen.Overdragen(casus, nu, regels));
        await zaak.LegVast(act, casus, ct);
    }
}
