using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Plannen.Spreken;

/// <summary>Records a talk with a child in its own words, or why there was none (IVRK art. 12).</summary>
[Vereist(Recht.KindgesprekVastleggen)]
public sealed record LegKindgesprekVast
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid PersoonId { get; init; }

    public required DateOnly Dag { get; init; }

    public required bool Gesproken { get; init; }

    public string? EigenWoorden { get; init; }

    public string? WatNodig { get; init; }

    public string? WaaromNiet { get; init; }
}

public sealed class LegKindgesprekVastHandler(
    Casusplannen plannen, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task<Guid> Handle(LegKindgesprekVast act, CancellationToken ct)
    {
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var (casus, plan) = await plannen.OmTeWijzigen(act.CasusId, act.Versie, ct);
        // What was typed under the answer that was not given does not belong to the talk.
        var gesprek = act.Gesproken
            ? new Kindgesprek(nu, wie, act.Dag, true, act.EigenWoorden, act.WatNodig, null)
            : new Kindgesprek(nu, wie, act.Dag, false, null, null, act.WaaromNiet);
        plan.LegKindgesprekVast(act.PersoonId, gesprek, Amsterdam.Dag(casus.Meldingen.Min(melding => melding.Ontvangen)));
        await termijnen.Haal(casus.Id, Termijnsoort.KindSpreken, act.PersoonId, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, act.PersoonId), ct);
        return act.PersoonId;
    }
}
