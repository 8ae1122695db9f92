using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Nalezen;

/// <summary>What the reporter added afterwards, to be read by somebody of Veilig Thuis.</summary>
[Vereist(Recht.AanvullingLezen)]
public sealed class NalezenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, Aanvulweergave weergave, LeesAanvullingHandler handler, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid AanvullingId { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    public IReadOnlyList<Aanvulbeeld> Beelden { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new LeesAanvulling(Id, AanvullingId), ct);
        return Redirect($"/meldingen/{Id}/aanvullingen");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        Beelden = await weergave.Van(Id, ct);
        await logboek.Inzage(nameof(Aanvulling), Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}
