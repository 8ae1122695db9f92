using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Throw a kept overzicht away; whose list opened with it begins with one's own work again.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed record VerwijderOverzicht(Guid OverzichtId);

public sealed class VerwijderOverzichtHandler(Zichtbaar zichtbaar, Overzichtlijst lijst, Logboekschrijver logboek, Actor actor)
{
    public async Task Handle(VerwijderOverzicht act, CancellationToken ct)
    {
        var overzicht = await zichtbaar.Overzicht(act.OverzichtId, ct);
        overzicht.EisBaas(actor);
        lijst.Haal(overzicht);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(BewaardOverzicht), overzicht.Id), ct);
    }
}
