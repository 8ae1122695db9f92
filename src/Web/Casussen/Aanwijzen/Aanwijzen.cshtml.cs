using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Aanwijzen;

/// <summary>Put another eigenaar or casusregisseur in place.</summary>
[Vereist(Recht.EigenaarWijzigen)]
[BijVeld<KanGeenEigenaarZijn>("MedewerkerId")]
[BijVeld<RedenOntbreekt>("Reden")]
public sealed class AanwijzenPage(Casusinzage inzage, Regiekandidaten kandidaten, Actor actor, WisselRegisseurHandler handler)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies wie het wordt.")]
    public Guid? MedewerkerId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies eigenaar of casusregisseur.")]
    public Regierol? Rol { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf op waarom.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public IReadOnlyList<Optie> Rollen =>
    [
        new(nameof(Regierol.Eigenaar), Regierol.Eigenaar.Naam(), "Verantwoordelijk voor het verloop van de hulp."),
        new(nameof(Regierol.Casusregisseur), Regierol.Casusregisseur.Naam(), "Als er meer problemen tegelijk zijn."),
    ];

    /// <summary>Why nobody can be chosen now; null when it can.</summary>
    public Weigering? Beletsel => Beeld.Casus switch
    {
        { Afsluiting: not null } => Beeld.Casus.WaaromDicht(),
        { Regisseur: null } => new EigenaarOntbreekt(),
        { Regisseur: var huidig } when huidig.OrganisatieId != actor.OrganisatieId => new EigenaarIsVanAnderen(),
        _ => null,
    };

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(
            new WisselRegisseur { CasusId = Id, Versie = Versie, MedewerkerId = MedewerkerId!.Value, Rol = Rol!.Value, Reden = Reden! }, ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Eigenaar aanwijzen", "Overzicht", ct);
        var collegas = await kandidaten.Collegas(Beeld.Casus, ct);
        Collegas = [.. collegas.Select(wie => new Optie(wie.Id.ToString(), wie.Id == actor.MedewerkerId ? $"{wie.Naam} (u)" : wie.Naam))];
    }
}
