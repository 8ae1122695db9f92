using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Controleren;

/// <summary>Record whether somebody is in danger now, and who acts.</summary>
[Vereist(Recht.AcuteCheckVastleggen)]
public sealed record LegAcuteCheckVast
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required bool Gevaar { get; init; }

    public required string WatNu { get; init; }

    public required string? WieDoetWat { get; init; }
}

public sealed class LegAcuteCheckVastHandler(
    Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(LegAcuteCheckVast act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        melding.LegAcuteCheckVast(act.Gevaar, act.WatNu, act.WieDoetWat, nu, wie);
        await termijnen.Haal(melding.Id, Termijnsoort.AcuteCheck, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
