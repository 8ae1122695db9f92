using Kring.Domain.Toegang;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Toewijzen;

/// <summary>The actor takes charge of the part of Veilig Thuis in a case that nobody has.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed record NeemCasusAan(Guid CasusId);

public sealed class NeemCasusAanHandler(
    Zichtbaar zichtbaar, Casuszaak zaak, Behandelaars behandelaars, Actor actor, TimeProvider klok)
{
    public async Task Handle(NeemCasusAan act, CancellationToken ct)
    {
        var casus = await zichtbaar.Casus(act.CasusId, ct);
        var (nu, ik) = (klok.GetUtcNow(), actor.Medewerker!);
        casus.NeemAan(ik, nu);
        await behandelaars.Verhuis(casus.Zaken(), casus.OrganisatieId, null, ik.Id, nu, ct);
        await zaak.LegVast(act, casus, ct);
    }
}
