using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Controleren;

/// <summary>Record that the immediate danger is over.</summary>
[Vereist(Recht.AcuteCheckVastleggen)]
public sealed record WendGevaarAf
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required string Hoe { get; init; }

    public required Acuutscenario Scenario { get; init; }
}

public sealed class WendGevaarAfHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(WendGevaarAf act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        melding.WendGevaarAf(act.Hoe, act.Scenario, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
