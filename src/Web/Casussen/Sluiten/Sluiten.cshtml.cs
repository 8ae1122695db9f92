using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Sluiten;

/// <summary>Close a case, or read why that cannot be done yet.</summary>
[Vereist(Recht.CasusSluiten)]
[BijVeld<RedenOntbreekt>("Reden")]
public sealed class SluitenPage(Casusinzage inzage, Casusmeldingen meldingen, Actor actor, SluitCasusHandler handler)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf op waarom.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    /// <summary>What stands in the way; null when nothing does.</summary>
    public Weigering? Beletsel { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new SluitCasus { CasusId = Id, Versie = Versie, Reden = Reden! }, ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Casus sluiten", "Overzicht", ct);
        Beletsel = Beeld.Casus.WaaromNietTeSluiten(actor.OrganisatieId!.Value)
            ?? (Weigering?)await meldingen.NogTeBeoordelen(Beeld.Casus, ct);
    }
}
