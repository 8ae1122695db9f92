using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Huishoudens.Vertrekken;

/// <summary>Somebody who was recorded as gone from a household belongs to it after all.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record NeemLidTerug(Guid HuishoudenId, int Versie, Guid PersoonId);

public sealed class NeemLidTerugHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(NeemLidTerug act, CancellationToken ct)
    {
        var huishouden = await zichtbaar.Huishouden(act.HuishoudenId, ct);
        await logboek.ControleerVersie(huishouden, act.Versie, ct);
        huishouden.NeemTerug(act.PersoonId, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Huishouden(huishouden.Id, act.PersoonId), ct);
    }
}
