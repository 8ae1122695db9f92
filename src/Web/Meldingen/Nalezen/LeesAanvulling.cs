using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Nalezen;

/// <summary>Record that somebody read what the reporter added.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="AanvullingId">What was read.</param>
[Vereist(Recht.AanvullingLezen)]
public sealed record LeesAanvulling(Guid MeldingId, Guid AanvullingId);

public sealed class LeesAanvullingHandler(
    Zichtbaar zichtbaar, Aanvullingen aanvullingen, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(LeesAanvulling act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        var aanvulling = await aanvullingen.Een(melding.Id, act.AanvullingId, ct) ?? throw new NietGevondenException(nameof(Aanvulling), act.AanvullingId);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        aanvulling.Lees(nu, wie);
        await termijnen.Haal(melding.Id, Termijnsoort.AanvullingLezen, aanvulling.Id, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
