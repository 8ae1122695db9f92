using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>What the reports of a case mean for the case.</summary>
public sealed class Casusmeldingen(KringDbContext db, Zichtbaar zichtbaar)
{
    /// <summary>The reports that the actor may read, oldest first; none for a local team.</summary>
    public async Task<IReadOnlyList<Melding>> Leesbaar(Casus casus, CancellationToken ct)
    {
        var ids = Ids(casus);
        return
        [
            .. (await zichtbaar.Meldingen().AsNoTracking().AsSplitQuery().Where(melding => ids.Contains(melding.Id)).ToListAsync(ct))
                .OrderBy(melding => melding.Ontvangen).ThenBy(melding => melding.Nummer),
        ];
    }

    /// <summary>
    /// Whether a report of the case tells of danger that is not averted. Everybody who takes part must know that, also who
    /// may not read the report.
    /// </summary>
    public async Task<bool> IsErDirectGevaar(Casus casus, CancellationToken ct) =>
        (await Alle(casus, ct)).Any(melding => melding.IsAcuut);

    /// <summary>The first report whose outcome is to be carried out in this case and that is not assessed yet.</summary>
    public async Task<MeldingWachtOpBeoordeling?> NogTeBeoordelen(Casus casus, CancellationToken ct)
    {
        var hoofd = casus.Meldingen.Where(deel => deel.Hoofd).Select(deel => deel.MeldingId).ToHashSet();
        var eerste = (await Alle(casus, ct)).FirstOrDefault(
            melding => hoofd.Contains(melding.Id) && melding is { Beoordeling: null, Teruggave: null });
        return eerste is null ? null : new MeldingWachtOpBeoordeling(eerste.Nummer);
    }

    private async Task<List<Melding>> Alle(Casus casus, CancellationToken ct)
    {
        var ids = Ids(casus);
        return await db.Meldingen.AsNoTracking().AsSplitQuery().Where(melding => ids.Contains(melding.Id))
            .OrderBy(melding => melding.Nummer).ToListAsync(ct);
    }

    private static List<Guid> Ids(Casus casus) => [.. casus.Meldingen.Select(deel => deel.MeldingId)];
}
