using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Beginnen;

/// <summary>Begins a talk: at once from the main button, which sends nothing, or by a choice of the way in.</summary>
[Vereist(Recht.GesprekVoeren)]
[ZonderPersoonsgegevens]
public sealed class BeginnenPage(Zichtbaar zichtbaar, BeginGesprekHandler handler) : PageModel, IFormulierpagina
{
    [BindProperty]
    public Meldkanaal Kanaal { get; set; } = Meldkanaal.Telefoon;

    [BindProperty(SupportsGet = true, Name = "vervolg")]
    public Guid? Vervolg { get; set; }

    [BindProperty]
    public Guid? VervolgOpId { get; set; }

    [BindProperty]
    public Guid? BerichtId { get; set; }

    public Advies? VervolgOp { get; private set; }

    public IReadOnlyList<Optie> Kanalen { get; } =
    [
        .. new[] { Meldkanaal.Telefoon, Meldkanaal.Email, Meldkanaal.Chat, Meldkanaal.Gesprek }
            .Select(kanaal => new Optie(kanaal.ToString(), kanaal.Naam())),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Kanalen.Any(optie => optie.Waarde == Kanaal.ToString())
        ? Redirect($"/gesprekken/{await handler.Handle(new BeginGesprek(Kanaal, VervolgOpId) { BerichtId = BerichtId }, ct)}")
        : BadRequest();

    public async Task Laad(CancellationToken ct)
    {
        VervolgOp = (VervolgOpId ?? Vervolg) is { } id ? await zichtbaar.Advies(id, ct) : null;
    }
}
