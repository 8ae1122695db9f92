using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Huishoudens.Vergelijken;

/// <summary>Two records are one person, or two people, or open again.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record BesluitPaar
{
    public required Guid PaarId { get; init; }

    public required int Versie { get; init; }

    public required Paarstand Stand { get; init; }

    public required string Reden { get; init; }
}

public sealed class BesluitPaarHandler(
    Zichtbaar zichtbaar, Persoonsgroepen groepen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(BesluitPaar act, CancellationToken ct)
    {
        var paar = await zichtbaar.Personenpaar(act.PaarId, ct);
        await logboek.ControleerVersie(paar, act.Versie, ct);
        paar.Besluit(act.Stand, act.Reden, await groepen.Rond(paar, ct), klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Personenpaar), paar.Id, paar.EenId, paar.AnderId), ct);
    }
}
