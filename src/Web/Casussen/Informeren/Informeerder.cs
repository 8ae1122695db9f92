using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Termijnen;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Informeren;

/// <summary>Records that somebody was told of a report; once everybody was, the period is met.</summary>
public sealed class Informeerder(TeInformeren teInformeren, LopendeTermijnen termijnen)
{
    /// <exception cref="NietGevondenException">The report or the person does not belong to this case.</exception>
    public async Task LegVast(
        Casus casus, Guid meldingId, Guid persoonId, Informeerwijze? wijze, string? toelichting, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var mensen = await teInformeren.Van(casus, meldingId, ct);
        if (mensen.All(persoon => persoon.Id != persoonId))
        {
            throw new NietGevondenException(nameof(Persoon), persoonId);
        }

        casus.LegInformeringVast(meldingId, persoonId, wijze, toelichting, nu, wie);
        if (casus.WeetIedereenVan(meldingId, mensen))
        {
            await termijnen.Haal(meldingId, Termijnsoort.BetrokkenenInformeren, null, nu, wie, ct);
        }
    }
}

/// <summary>Who is to be told of a report: everybody recognised in it who is born.</summary>
public sealed class TeInformeren(Zichtbaar zichtbaar)
{
    /// <exception cref="NietGevondenException">The report is not in this case, or not for this person.</exception>
    public async Task<IReadOnlyList<Persoon>> Van(Casus casus, Guid meldingId, CancellationToken ct)
    {
        if (!casus.Meldingen.Any(deel => deel.MeldingId == meldingId))
        {
            throw new NietGevondenException("Melding", meldingId);
        }

        var ids = (await zichtbaar.Melding(meldingId, ct)).PersoonIds;
        var personen = await zichtbaar.Personen().AsNoTracking().AsSplitQuery().Where(persoon => ids.Contains(persoon.Id)).ToListAsync(ct);
        return [.. personen.Where(persoon => !persoon.IsOngeboren).OrderBy(persoon => persoon.Geboren?.Vroegst ?? DateOnly.MaxValue)];
    }
}
