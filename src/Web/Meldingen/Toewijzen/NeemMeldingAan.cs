using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Toewijzen;

/// <summary>The actor takes charge of a report that nobody has.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed record NeemMeldingAan(Guid MeldingId);

public sealed class NeemMeldingAanHandler(
    Zichtbaar zichtbaar, Behandelaars behandelaars, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(NeemMeldingAan act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        var (nu, ik) = (klok.GetUtcNow(), actor.Medewerker!);
        melding.NeemAan(ik, nu);
        await behandelaars.Verhuis([melding.Id], melding.OrganisatieId, null, ik.Id, nu, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
