using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Informeren;

/// <summary>That somebody was told of a report, or why not (Wmo 2015 art. 5.3.1).</summary>
[Vereist(Recht.InformerenVastleggen)]
public sealed record LegInformeringVast
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MeldingId { get; init; }

    public required Guid PersoonId { get; init; }

    /// <summary>How; null when it was decided not to tell.</summary>
    public required Informeerwijze? Wijze { get; init; }

    public string? Toelichting { get; init; }
}

public sealed class LegInformeringVastHandler(
    Casuszaak zaak, TeInformeren teInformeren, Logboekschrijver logboek, LopendeTermijnen termijnen)
{
    public async Task Handle(LegInformeringVast act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        var mensen = await teInformeren.Van(casus, act.MeldingId, ct);
        if (mensen.All(persoon => persoon.Id != act.PersoonId))
        {
            throw new NietGevondenException("Persoon", act.PersoonId);
        }

        casus.LegInformeringVast(act.MeldingId, act.PersoonId, act.Wijze, act.Toelichting, nu, wie);
        if (mensen.All(persoon => casus.IsGeinformeerd(act.MeldingId, persoon.Id)))
        {
            await termijnen.Haal(act.MeldingId, Termijnsoort.BetrokkenenInformeren, null, nu, wie, ct);
        }

        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, act.PersoonId), ct);
    }
}

/// <summary>Who is to be told of a report: everybody recognised in it who is born.</summary>
public sealed class TeInformeren(Zichtbaar zichtbaar)
{
    /// <exception cref="NietGevondenException">The report is not in this case, or not for this person.</exception>
    public async Task<IReadOnlyList<Domain.Huishoudens.Persoon>> Van(Casus casus, Guid meldingId, CancellationToken ct)
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
