using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Controleren;

/// <summary>
/// Record a step against immediate danger. Two people may call at once: each step is added, so no version is asked.
/// </summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Stap">The step, in the words of the protocol.</param>
/// <param name="MetWie">Who was spoken with, and what was agreed.</param>
[Vereist(Recht.AcuteCheckVastleggen)]
public sealed record ZetAcuteStap(Guid MeldingId, string Stap, string MetWie);

public sealed class ZetAcuteStapHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(ZetAcuteStap act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        melding.ZetAcuteStap(act.Stap, act.MetWie, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
