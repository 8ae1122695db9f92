using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>Who lives in a household of the case now; adults first, then by age.</summary>
public sealed record Casusgezin(Huishouden Huishouden, IReadOnlyList<Persoon> Mensen);

/// <summary>The people of a case, household by household, through the scope.</summary>
public sealed class Casusmensen(Zichtbaar zichtbaar)
{
    public async Task<IReadOnlyList<Casusgezin>> Van(Casus casus, DateOnly vandaag, CancellationToken ct)
    {
        var ids = casus.Huishoudens.Select(deel => deel.HuishoudenId).ToList();
        var huishoudens = await zichtbaar.Huishoudens().AsNoTracking().AsSplitQuery()
            .Where(huishouden => ids.Contains(huishouden.Id)).ToListAsync(ct);
        var leden = huishoudens.SelectMany(huishouden => huishouden.LedenNu).Distinct().ToList();
        var personen = await zichtbaar.Personen().AsNoTracking().AsSplitQuery()
            .Where(persoon => leden.Contains(persoon.Id)).ToListAsync(ct);
        return
        [
            .. huishoudens.OrderBy(huishouden => ids.IndexOf(huishouden.Id)).Select(huishouden => new Casusgezin(
                huishouden,
                [
                    .. personen.Where(persoon => huishouden.LedenNu.Contains(persoon.Id))
                        .OrderBy(persoon => persoon.IsMinderjarigOp(vandaag)).ThenBy(persoon => persoon.IsOngeboren)
                        .ThenBy(persoon => persoon.Geboren?.Vroegst ?? DateOnly.MaxValue).ThenBy(persoon => persoon.Naam),
                ])),
        ];
    }

    /// <summary>The ids of everybody in the households, for the log.</summary>
    public async Task<IReadOnlyList<Guid>> Ids(Casus casus, CancellationToken ct)
    {
        var ids = casus.Huishoudens.Select(deel => deel.HuishoudenId).ToList();
        var huishoudens = await zichtbaar.Huishoudens().AsNoTracking().AsSplitQuery()
            .Where(huishouden => ids.Contains(huishouden.Id)).ToListAsync(ct);
        return [.. huishoudens.SelectMany(huishouden => huishouden.LedenNu).Distinct()];
    }
}
