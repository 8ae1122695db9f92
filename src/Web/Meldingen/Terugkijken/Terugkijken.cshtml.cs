using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Terugkijken;

/// <summary>The three kinds of recurrence of a report: what holds now, what was recorded before, and changing it.</summary>
[Vereist(Recht.MeldingBeoordelen)]
public sealed class TerugkijkenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, LegHerhalingVastHandler handler, Namen namen, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Herhaalinvoer Herhaling { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    public Eerst? ToonEerst => Eerst.VoorTerugkijken(Melding);

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>Who recorded something, by id.</summary>
    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Herhaling = Herhaalinvoer.Van(Melding);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new LegHerhalingVast(Id, Versie, Herhaling.Keuzes()), ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        Wie = await namen.Medewerkers(Melding.Herhalingen.Select(herhaling => herhaling.Door), ct);
        await logboek.Inzage("Herhaling van geweld", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}
