using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Plannen.Volgen;

/// <summary>Records how an agreement stands.</summary>
[Vereist(Recht.PlanBijwerken)]
public sealed record LegAfspraakstandVast
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid AfspraakId { get; init; }

    public required Afspraakstand Stand { get; init; }

    /// <summary>What happened; needed when it did not work or ended.</summary>
    public string? Toelichting { get; init; }
}

public sealed class LegAfspraakstandVastHandler(
    Casusplannen plannen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task<Guid> Handle(LegAfspraakstandVast act, CancellationToken ct)
    {
        var (casus, plan) = await plannen.OmTeWijzigen(act.CasusId, act.Versie, ct);
        plan.LegStandVast(act.AfspraakId, act.Stand, act.Toelichting, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var over = plan.Afspraken.Where(afspraak => afspraak.Id == act.AfspraakId).Select(afspraak => afspraak.PersoonId).OfType<Guid>();
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, over), ct);
        return act.AfspraakId;
    }
}
