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
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Overzicht;

/// <summary>The reports of the work area: what asks for somebody first, then what is decided lately.</summary>
[Vereist(Recht.MeldingenZien)]
public sealed class OverzichtPage(
    Zichtbaar zichtbaar, KringDbContext db, Actor actor, Regioregels regels, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    private const int MeesteAfgerond = 50;

    // Nobody reads further down, and a list of thousands keeps everybody waiting.
    private const int MeesteOpen = 100;

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Rij> Open { get; private set; } = [];

    /// <summary>How many there are, also those that are not shown.</summary>
    public int AantalOpen { get; private set; }

    public IReadOnlyList<Rij> Afgerond { get; private set; } = [];

    public IReadOnlyList<OntvangenBericht> Geweigerd { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var gemeenten = await db.Gemeenten.AsNoTracking().ToDictionaryAsync(gemeente => gemeente.Code, gemeente => gemeente.Naam, ct);
        AantalOpen = await OpenMeldingen().CountAsync(ct);
        var open = await LeesOpen(ct);
        var afgerond = await zichtbaar.Meldingen().AsNoTracking()
            .Where(melding => melding.Beoordeling != null || melding.Teruggave != null)
            .OrderByDescending(melding => melding.Ontvangen).Take(MeesteAfgerond).AsSplitQuery().ToListAsync(ct);
        var termijnen = await Termijnen([.. open.Concat(afgerond).Select(melding => melding.Id)], ct);
        Open = [.. open.Select(Maak)];
        Afgerond = [.. afgerond.Select(Maak)];
        Geweigerd = await Wachtend(ct);
        await logboek.InzageLijst("Meldingen", [.. open.Concat(afgerond).Select(melding => melding.Id)], ct);

        Rij Maak(Melding melding) => new(
            melding,
            melding.Gemeentecode is { } code ? gemeenten.GetValueOrDefault(code) : null,
            melding.Eerst() ?? termijnen.GetValueOrDefault(melding.Id));
    }

    private IQueryable<Melding> OpenMeldingen() => zichtbaar.Meldingen().AsNoTracking()
        .Where(melding => melding.Beoordeling == null && melding.Teruggave == null);

    // Danger is never left out; the order is that of Melding.IsAcuut, in words the database understands.
    private async Task<List<Melding>> LeesOpen(CancellationToken ct)
    {
        var opVolgorde = OpenMeldingen()
            .OrderByDescending(melding => melding.AcuteCheck == null || (melding.AcuteCheck.Gevaar && melding.AcuteCheck.Afgewend == null))
            .ThenBy(melding => melding.Ontvangen).ThenBy(melding => melding.Nummer);
        var acuut = await OpenMeldingen()
            .CountAsync(melding => melding.AcuteCheck == null || (melding.AcuteCheck.Gevaar && melding.AcuteCheck.Afgewend == null), ct);
        return await (Toon == "alles" ? opVolgorde : opVolgorde.Take(acuut + MeesteOpen)).AsSplitQuery().ToListAsync(ct);
    }

    private async Task<Dictionary<Guid, Termijntekst>> Termijnen(List<Guid> meldingen, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var lopend = await zichtbaar.Termijnen().AsNoTracking()
            .Where(termijn => meldingen.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)
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
