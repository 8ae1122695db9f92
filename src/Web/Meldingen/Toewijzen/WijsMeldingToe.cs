using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Toewijzen;

/// <summary>A colleague, or the actor, is put in charge of a report.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed record WijsMeldingToe(Guid MeldingId, int Versie, Guid MedewerkerId);

public sealed class WijsMeldingToeHandler(
    Zichtbaar zichtbaar, Behandelaars behandelaars, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(WijsMeldingToe act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var (nu, vorige) = (klok.GetUtcNow(), melding.BehandelaarId);
        melding.WijsToe(await behandelaars.Met(act.MedewerkerId, ct), nu, actor.MedewerkerId!.Value);
        await behandelaars.Verhuis([melding.Id], melding.OrganisatieId, vorige, act.MedewerkerId, nu, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
