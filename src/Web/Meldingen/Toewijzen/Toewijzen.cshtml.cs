using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Toewijzen;

/// <summary>Who is in charge of a report; take it, or choose a colleague.</summary>
[Vereist(Recht.BehandelaarKiezen)]
[BijVeld<KanGeenBehandelaarZijn>("MedewerkerId")]
[BijVeld<HeeftAlBehandelaar>("MedewerkerId")]
public sealed class ToewijzenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, Behandelaars behandelaars, Logboekschrijver logboek,
    NeemMeldingAanHandler neemAan, WijsMeldingToeHandler wijsToe) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Who was chosen; only a field of the form to choose, not of the one to take.</summary>
    public Guid? MedewerkerId { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    /// <summary>Why nobody can be chosen here now; null when it can.</summary>
    public Weigering? Beletsel => Melding switch
    {
        { CasusId: not null } => new BehandelaarHoortBijCasus(),
        { Teruggave: not null } => new MeldingIsTeruggegeven(),
        _ => null,
    };

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromForm, Required(ErrorMessage = "Kies wie de melding behandelt.")] Guid? medewerkerId, CancellationToken ct)
    {
        MedewerkerId = medewerkerId;
        await wijsToe.Handle(new WijsMeldingToe(Id, Versie, MedewerkerId!.Value), ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task<IActionResult> OnPostAannemenAsync(CancellationToken ct)
    {
        await neemAan.Handle(new NeemMeldingAan(Id), ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        Collegas = await behandelaars.Opties(Melding.Gemeentecode, ct);
        await logboek.Inzage("Behandelaar van melding", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}
