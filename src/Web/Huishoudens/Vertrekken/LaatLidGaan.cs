using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Huishoudens.Vertrekken;

/// <summary>A member no longer belongs to a household, or never did.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record LaatLidGaan
{
    public required Guid HuishoudenId { get; init; }

    public required int Versie { get; init; }

    public required Guid PersoonId { get; init; }

    public required Vertrekopgave Opgave { get; init; }
}

public sealed class LaatLidGaanHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(LaatLidGaan act, CancellationToken ct)
    {
        var huishouden = await zichtbaar.Huishouden(act.HuishoudenId, ct);
        await logboek.ControleerVersie(huishouden, act.Versie, ct);
        var nu = klok.GetUtcNow();
        huishouden.LaatGaan(act.PersoonId, act.Opgave, nu, Amsterdam.Dag(nu), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Huishouden(huishouden.Id, act.PersoonId), ct);
    }
}
