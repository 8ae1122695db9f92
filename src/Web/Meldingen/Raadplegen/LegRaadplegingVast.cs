using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Raadplegen;

/// <summary>Record what the national register of Veilig Thuis answered about the people of a report.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Versie">The version on screen.</param>
/// <param name="Uitkomst">The day and the answer.</param>
[Vereist(Recht.MeldingBeoordelen)]
public sealed record LegRaadplegingVast(Guid MeldingId, int Versie, Raadpleeguitkomst Uitkomst);

public sealed class LegRaadplegingVastHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(LegRaadplegingVast act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        melding.LegRaadplegingVast(act.Uitkomst, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
