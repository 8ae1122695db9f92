using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Call a kept overzicht otherwise; one of the team only by who leads it.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed record HernoemOverzicht
{
    public required Guid OverzichtId { get; init; }

    public required int Versie { get; init; }

    public required string Naam { get; init; }
}

public sealed class HernoemOverzichtHandler(Zichtbaar zichtbaar, Overzichtlijst lijst, Logboekschrijver logboek, Actor actor)
{
    public async Task Handle(HernoemOverzicht act, CancellationToken ct)
    {
        var overzicht = await zichtbaar.Overzicht(act.OverzichtId, ct);
        overzicht.EisBaas(actor);
        await logboek.ControleerVersie(overzicht, act.Versie, ct);
        overzicht.Hernoem(act.Naam, await lijst.Lees(ct));
        await logboek.LegVast(act, Logonderwerp.Van(nameof(BewaardOverzicht), overzicht.Id), ct);
    }
}
