using Kring.Domain.Toegang;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Toewijzen;

/// <summary>A colleague, or the actor, is put in charge of the part of Veilig Thuis in a case.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed record WijsCasusToe(Guid CasusId, int Versie, Guid MedewerkerId);

public sealed class WijsCasusToeHandler(Casuszaak zaak, Behandelaars behandelaars)
{
    public async Task Handle(WijsCasusToe act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        var vorige = casus.BehandelaarId;
        casus.WijsToe(await behandelaars.Met(act.MedewerkerId, ct), nu, wie);
        await behandelaars.Verhuis(casus.Zaken(), casus.OrganisatieId, vorige, act.MedewerkerId, nu, ct);
        await zaak.LegVast(act, casus, ct);
    }
}
