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
/// <param name="Zending">Marks the sending of the form; the same one again changes nothing.</param>
[Vereist(Recht.AcuteCheckVastleggen)]
public sealed record ZetAcuteStap(Guid MeldingId, string Stap, string MetWie, Guid? Zending = null);

public sealed class ZetAcuteStapHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(ZetAcuteStap act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        if (melding.ZetAcuteStap(act.Stap, act.MetWie, klok.GetUtcNow(), actor.MedewerkerId!.Value, act.Zending))
        {
            await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
        }
    }
}
