using System.ComponentModel.DataAnnotations;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Beantwoorden;

/// <summary>Read all that was offered, and accept it or return it.</summary>
[Vereist(Recht.OverdrachtBeantwoorden)]
[BijVeld<KanGeenEigenaarZijn>("EigenaarId")]
[BijVeld<RedenOntbreekt>("Reden")]
public sealed class BeantwoordenPage(
    Casusinzage inzage, Regiekandidaten kandidaten, Actor actor, AanvaardOverdrachtHandler aanvaard, GeefOverdrachtTerugHandler geefTerug)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Guid OverdrachtId { get; set; }

    [BindProperty]
    public Guid? EigenaarId { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    /// <summary>The offer that this organisation can answer; null when there is none.</summary>
    public Overdracht? Aanbod =>
        Beeld.Casus.OpenOverdracht is { } open && open.AanOrganisatieId == actor.OrganisatieId ? open : null;

    /// <summary>The offers that this organisation accepted, to read again, newest first.</summary>
    public IReadOnlyList<Overdracht> Aangenomen => [.. Beeld.Casus.Overdrachten
        .Where(overdracht => overdracht.Aanvaarding is not null && overdracht.AanOrganisatieId == actor.OrganisatieId).Reverse()];

    /// <summary>Whether this organisation has zicht op veiligheid already, and the offer is about a later report.</summary>
    public bool HeeftZicht => Beeld.Casus.ZichtNu!.OrganisatieId == actor.OrganisatieId;

    public string Organisatie => actor.Organisatie!.Naam;

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAannemenAsync(CancellationToken ct)
    {
        await aanvaard.Handle(
            new AanvaardOverdracht { CasusId = Id, Versie = Versie, OverdrachtId = OverdrachtId, EigenaarId = EigenaarId ?? Guid.Empty }, ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task<IActionResult> OnPostTeruggevenAsync(CancellationToken ct)
    {
        await geefTerug.Handle(
            new GeefOverdrachtTerug { CasusId = Id, Versie = Versie, OverdrachtId = OverdrachtId, Reden = Reden ?? "" }, ct);
        // Who returned it no longer sees the case, unless it takes part for another reason; the list is there for both.
        return Redirect("/casussen");
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Overdracht beantwoorden", "Overdracht", ct);
        var collegas = await kandidaten.Collegas(Beeld.Casus, ct);
        EigenaarId ??= (collegas.FirstOrDefault(wie => wie.Id == Beeld.Casus.Regisseur?.MedewerkerId) ?? (collegas is [var eerste, ..] ? eerste : null))?.Id;
        Collegas = [.. collegas.Select(wie => new Optie(wie.Id.ToString(), wie.Id == actor.MedewerkerId ? $"{wie.Naam} (u)" : wie.Naam))];
    }
}
