using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Terugkijken;

/// <summary>Record which kinds of recurrence are seen in a report, or change that.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Versie">The version on screen.</param>
/// <param name="Keuzes">The words per kind.</param>
[Vereist(Recht.MeldingBeoordelen)]
public sealed record LegHerhalingVast(Guid MeldingId, int Versie, IReadOnlyList<Herhaalkeuze> Keuzes);

public sealed class LegHerhalingVastHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(LegHerhalingVast act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        melding.LegHerhalingVast(act.Keuzes, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
