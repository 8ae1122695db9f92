using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Toewijzen;

/// <summary>Who does the part of Veilig Thuis in a case; take it, or choose a colleague.</summary>
[Vereist(Recht.BehandelaarKiezen)]
[BijVeld<KanGeenBehandelaarZijn>("MedewerkerId")]
[BijVeld<HeeftAlBehandelaar>("MedewerkerId")]
public sealed class ToewijzenPage(
    Casusinzage inzage, Behandelaars behandelaars, NeemCasusAanHandler neemAan, WijsCasusToeHandler wijsToe) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Who was chosen; only a field of the form to choose, not of the one to take.</summary>
    public Guid? MedewerkerId { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    /// <summary>Why nobody can be chosen now; null when it can.</summary>
    public Weigering? Beletsel => Beeld.Casus.WaaromDicht();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromForm, Required(ErrorMessage = "Kies wie de casus behandelt.")] Guid? medewerkerId, CancellationToken ct)
    {
        MedewerkerId = medewerkerId;
        await wijsToe.Handle(new WijsCasusToe(Id, Versie, MedewerkerId!.Value), ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task<IActionResult> OnPostAannemenAsync(CancellationToken ct)
    {
        await neemAan.Handle(new NeemCasusAan(Id), ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Behandelaar", "Overzicht", ct);
        Collegas = await behandelaars.Opties(Beeld.Casus.Gemeentecode, ct);
    }
}
