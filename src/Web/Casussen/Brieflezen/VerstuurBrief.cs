using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Brieflezen;

/// <summary>Record that a letter was posted or given; with it, its reader was told.</summary>
/// <param name="BriefId">The letter.</param>
/// <param name="Versie">The version on screen.</param>
/// <param name="Dag">The day on which it went.</param>
[Vereist(Recht.BriefVersturen)]
public sealed record VerstuurBrief(Guid BriefId, int Versie, DateOnly Dag);

public sealed class VerstuurBriefHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(VerstuurBrief act, CancellationToken ct)
    {
        var brief = await zichtbaar.Brief(act.BriefId, ct);
        await logboek.ControleerVersie(brief, act.Versie, ct);
        brief.Verstuur(act.Dag, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Brief), brief.Id), ct);
    }
}
