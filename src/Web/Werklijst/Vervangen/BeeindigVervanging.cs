using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Vervangen;

/// <summary>Somebody is back before time; said by that one, or by who leads the team.</summary>
[Vereist(Recht.VervangingRegelen)]
public sealed record BeeindigVervanging(Guid VervangingId);

public sealed class BeeindigVervangingHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(BeeindigVervanging act, CancellationToken ct)
    {
        var vervanging = await zichtbaar.Vervanging(act.VervangingId, ct);
        if (vervanging.AfwezigeId != actor.MedewerkerId && !actor.Mag(Recht.TeamLeiden))
        {
            throw new GeenRechtException(Recht.TeamLeiden);
        }

        vervanging.Beeindig(klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Vervanging), vervanging.Id), ct);
    }
}
