using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Plannen;

/// <summary>
/// The people of a casus that the caller already got through the scope. Counts what the running act added, so that a
/// reaction sees a household that is not saved yet.
/// </summary>
public sealed class Gezinsleden(KringDbContext db)
{
    /// <summary>Who belongs now to the households of the casus, adults first, then from old to young.</summary>
    /// <param name="casus">The casus.</param>
    /// <param name="plan">Whoever the plan names is told too, also after leaving the household.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Persoon>> Van(
        Casus casus, Veiligheidsplan? plan, DateOnly vandaag, CancellationToken ct)
    {
        var huishoudens = casus.Huishoudens.Select(deel => deel.HuishoudenId).ToList();
        await db.Huishoudens.Where(huishouden => huishoudens.Contains(huishouden.Id)).LoadAsync(ct);
        var ids = db.Huishoudens.Local.Where(huishouden => huishoudens.Contains(huishouden.Id))
            .SelectMany(huishouden => huishouden.LedenNu)
            .Concat(InPlan(plan)).Distinct().ToList();
        await db.Personen.Where(persoon => ids.Contains(persoon.Id)).AsSplitQuery().LoadAsync(ct);
        return [.. db.Personen.Local.Where(persoon => ids.Contains(persoon.Id))
            .OrderBy(persoon => persoon.IsMinderjarigOp(vandaag)).ThenBy(persoon => persoon.IsOngeboren)
            .ThenBy(persoon => persoon.Geboren?.Vroegst ?? DateOnly.MaxValue).ThenBy(persoon => persoon.Naam)];
    }

    private static IEnumerable<Guid> InPlan(Veiligheidsplan? plan) => plan is null ? [] :
    [
        .. plan.Kinderen.Select(kind => kind.PersoonId),
        .. plan.Afspraken.Select(afspraak => afspraak.PersoonId).OfType<Guid>(),
    ];
}
