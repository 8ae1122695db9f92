using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Plannen.Afspreken;

/// <summary>Puts an agreement in the plan. The first one makes the plan.</summary>
[Vereist(Recht.PlanBijwerken)]
public sealed record MaakAfspraak
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    /// <summary>For whom; null for the whole household.</summary>
    public Guid? PersoonId { get; init; }

    public required string Wat { get; init; }

    public required string WieDoetHet { get; init; }

    /// <summary>Last day; null for always.</summary>
    public DateOnly? Tot { get; init; }

    public required string HoeNagaan { get; init; }
}

public sealed class MaakAfspraakHandler(
    Casusplannen plannen, Gezinsleden gezinsleden, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task<Guid> Handle(MaakAfspraak act, CancellationToken ct)
    {
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var (casus, plan) = await plannen.OmTeWijzigen(act.CasusId, act.Versie, ct);
        Guid[] over = act.PersoonId is { } persoonId ? [persoonId] : [];
        var leden = await gezinsleden.Van(casus, plan, klok.Vandaag(), ct);
        if (over.Any(id => leden.All(lid => lid.Id != id)))
        {
            throw new NietGevondenException(nameof(Persoon), over[0]);
        }

        var inhoud = new Afspraakinhoud(act.PersoonId, act.Wat, act.WieDoetHet, act.Tot, act.HoeNagaan);
        var afspraak = plan.SpreekAf(inhoud, nu, wie);
        await termijnen.Haal(casus.Id, Termijnsoort.Veiligheidsplan, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, over), ct);
        return afspraak.Id;
    }
}
