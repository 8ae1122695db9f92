using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Overzicht;

/// <summary>The reports of the work area: what asks for somebody first, then what is decided lately.</summary>
[Vereist(Recht.MeldingenZien)]
public sealed class OverzichtPage(
    Zichtbaar zichtbaar, KringDbContext db, Actor actor, Regioregels regels, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    private const int MeesteAfgerond = 50;

    public IReadOnlyList<Rij> Open { get; private set; } = [];

    public IReadOnlyList<Rij> Afgerond { get; private set; } = [];

    public IReadOnlyList<OntvangenBericht> Geweigerd { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var gemeenten = await db.Gemeenten.AsNoTracking().ToDictionaryAsync(gemeente => gemeente.Code, gemeente => gemeente.Naam, ct);
        var termijnen = await Termijnen(ct);
        var open = await zichtbaar.Meldingen().AsNoTracking().AsSplitQuery()
            .Where(melding => melding.Beoordeling == null && melding.Teruggave == null).ToListAsync(ct);
        Open = [.. open.OrderByDescending(melding => melding.IsAcuut).ThenBy(melding => melding.Ontvangen).Select(Maak)];
        var afgerond = await zichtbaar.Meldingen().AsNoTracking().AsSplitQuery()
            .Where(melding => melding.Beoordeling != null || melding.Teruggave != null)
            .OrderByDescending(melding => melding.Ontvangen).Take(MeesteAfgerond).ToListAsync(ct);
        Afgerond = [.. afgerond.Select(Maak)];
        Geweigerd = await Wachtend(ct);
        await logboek.InzageLijst("Meldingen", [.. open.Concat(afgerond).Select(melding => melding.Id)], ct);

        Rij Maak(Melding melding) => new(
            melding,
            melding.Gemeentecode is { } code ? gemeenten.GetValueOrDefault(code) : null,
            termijnen.GetValueOrDefault(melding.Id));
    }

    private async Task<Dictionary<Guid, Termijntekst>> Termijnen(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var lopend = await zichtbaar.Termijnen().AsNoTracking()
            .Where(termijn => termijn.Waarover.Soort == Onderwerpsoort.Melding && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .ToListAsync(ct);
        return lopend.GroupBy(termijn => termijn.Waarover.Id).ToDictionary(
            groep => groep.Key,
            groep => groep.OrderBy(termijn => termijn.Einddag).ThenBy(termijn => termijn.Soort).First().InWoorden(nu, regels.Kalender));
    }

    private async Task<IReadOnlyList<OntvangenBericht>> Wachtend(CancellationToken ct)
    {
        if (!actor.Mag(Recht.GeweigerdBerichtAfhandelen))
        {
            return [];
        }

        var mijn = zichtbaar.Termijnen().Where(termijn => termijn.Waarover.Soort == Onderwerpsoort.Bericht).Select(termijn => termijn.Waarover.Id);
        return await db.OntvangenBerichten.AsNoTracking()
            .Where(bericht => bericht.Afhandeling == null && mijn.Contains(bericht.Id)).OrderBy(bericht => bericht.Ontvangen).ToListAsync(ct);
    }

    /// <summary>One report on the list.</summary>
    public sealed record Rij(Melding Melding, string? Gemeente, Termijntekst? Termijn);
}
