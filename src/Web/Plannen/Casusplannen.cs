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
        zichtbaar.Veiligheidsplannen().AsSplitQuery().SingleOrDefaultAsync(plan => plan.CasusId == casusId, ct);

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
}
