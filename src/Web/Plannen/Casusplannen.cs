using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Plannen;

/// <summary>The one plan of a visible casus.</summary>
public sealed class Casusplannen(Zichtbaar zichtbaar, Logboekschrijver logboek)
{
    /// <summary>The plan, or null before an overdracht was accepted.</summary>
    public Task<Veiligheidsplan?> Van(Guid casusId, CancellationToken ct) =>
        zichtbaar.Veiligheidsplannen().AsSplitQuery().SingleOrDefaultAsync(plan => plan.CasusId == casusId && plan.RustVoor == Guid.Empty, ct);

    /// <summary>The casus and its plan for an act that changes the plan.</summary>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="PlanBestaatNogNiet"/>,
    /// <see cref="IntussenGewijzigd"/>.</exception>
    public async Task<(Casus Casus, Veiligheidsplan Plan)> OmTeWijzigen(Guid casusId, int versie, CancellationToken ct)
    {
        var casus = await zichtbaar.Casus(casusId, ct);
        casus.EisOpen();
        var plan = await Van(casusId, ct) ?? throw new WeigeringException(new PlanBestaatNogNiet());
        await logboek.ControleerVersie(plan, versie, ct);
        return (casus, plan);
    }

    /// <summary>What stands beside the plan since casussen were joined; what goes on in the plan itself is left out.</summary>
    public async Task<IReadOnlyList<AnderPlan>> Andere(Casus casus, Veiligheidsplan? plan, CancellationToken ct)
    {
        var opgenomen = await zichtbaar.Casussen().AsNoTracking().AsSplitQuery().Where(ander => ander.LeidendeCasusId == casus.Id).ToListAsync(ct);
        List<Guid> ids = [casus.Id, .. opgenomen.Select(ander => ander.Id)];
        var plannen = await zichtbaar.Veiligheidsplannen().AsNoTracking().AsSplitQuery().Where(ander => ids.Contains(ander.CasusId)).OrderBy(ander => ander.Begonnen).ToListAsync(ct);
        return
        [
            .. from een in opgenomen.Prepend(casus)
               let eigen = plannen.FindLast(ander => ander.CasusId == een.Id && ander.Id != plan?.Id && plan?.Herkomst?.CasusId != een.Id)
               where een != casus || eigen is not null
               select new AnderPlan(een, eigen),
        ];
    }
}

/// <summary>A plan that rests, or only the casus that went up when it had none or goes on in the plan itself.</summary>
public sealed record AnderPlan(Casus Casus, Veiligheidsplan? Plan);
