using System.ComponentModel.DataAnnotations;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Overdragen;

/// <summary>Take an offer back that was not answered.</summary>
[Vereist(Recht.OverdrachtAanbieden)]
[BijVeld<RedenOntbreekt>("Reden")]
public sealed class IntrekkenPage(Casusinzage inzage, Namen namen, TrekOverdrachtInHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Guid OverdrachtId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf op waarom.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    /// <summary>Who was asked; null when no offer waits for an answer.</summary>
    public string? Ontvanger { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new TrekOverdrachtIn(Id, Versie, OverdrachtId, Reden!), ct);
        return Redirect(Paden.Overdragen(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Overdracht intrekken", "Overdracht", ct);
        Ontvanger = Beeld.Casus.OpenOverdracht is { } open
            ? (await namen.Organisaties([open.AanOrganisatieId], ct))[open.AanOrganisatieId]
            : null;
    }
}
