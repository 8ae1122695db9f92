using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Beheer.Nazien;

/// <summary>Judge whether somebody rightly opened a casus in an emergency.</summary>
[Vereist(Recht.NoodtoegangBeoordelen)]
public sealed record BeoordeelNoodtoegang
{
    public required Guid NoodtoegangId { get; init; }

    public required bool Terecht { get; init; }

    public required string Toelichting { get; init; }
}

public sealed class BeoordeelNoodtoegangHandler(
    Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(BeoordeelNoodtoegang act, CancellationToken ct)
    {
        var nood = await zichtbaar.Noodtoegang(act.NoodtoegangId, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        nood.Beoordeel(act.Terecht, act.Toelichting, nu, wie);
        await termijnen.Haal(nood.Id, Termijnsoort.NoodtoegangBeoordelen, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Noodtoegang), nood.Id), ct);
    }
}
