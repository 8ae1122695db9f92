using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Vertrekken;

/// <summary>One member of a household: record that the person left or never belonged to it, or take that back.</summary>
[Vereist(Recht.HerkenningVastleggen)]
[BijVeld<RedenVoorVertrekOntbreekt>("Toelichting")]
[BijVeld<DagVanVertrekOntbreekt>("Sinds.Dag")]
[BijVeld<DagVanVertrekKomtNog>("Sinds.Dag")]
[BijVeld<DagVanVertrekIsTeVroeg>("Sinds.Dag")]
public sealed class VertrekkenPage(Zichtbaar zichtbaar, KringDbContext db, Namen namen, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid PersoonId { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Vertrekreden? Reden { get; set; }

    [BindProperty]
    public DatumInvoer Sinds { get; set; } = new();

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Toelichting { get; set; }

    public Huishouden Huishouden { get; private set; } = null!;

    public Persoonsnaam Naam { get; private set; }

    /// <summary>That the person is gone; null while the person belongs to it.</summary>
    public Lid? Vertrokken { get; private set; }

    public string Door { get; private set; } = "";

    public DateOnly Vandaag => klok.Vandaag();

    public string Pad => $"/huishoudens/{Id}";

    public static IReadOnlyList<Optie> Redenen =>
    [
        new(nameof(Vertrekreden.Weggegaan), "Hoort er niet meer bij"),
        new(nameof(Vertrekreden.NooitLid), "Hoorde er nooit bij: ten onrechte vastgelegd"),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromServices] LaatLidGaanHandler handler, CancellationToken ct)
    {
        if (Reden is null)
        {
            ModelState.AddModelError(nameof(Reden), "Kies wat er aan de hand is.");
        }

        Sinds.Controleer(ModelState, nameof(Sinds), "de dag", new Datumeis(MagLeeg: true));
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        var opgave = new Vertrekopgave(Reden!.Value, Sinds.Volledig, Toelichting ?? "");
        await handler.Handle(new LaatLidGaan { HuishoudenId = Id, Versie = Versie, PersoonId = PersoonId, Opgave = opgave }, ct);
        return Redirect(Pad);
    }

    public async Task<IActionResult> OnPostTerugAsync([FromServices] NeemLidTerugHandler handler, CancellationToken ct)
    {
        await handler.Handle(new NeemLidTerug(Id, Versie, PersoonId), ct);
        return Redirect(Pad);
    }

    public async Task Laad(CancellationToken ct)
    {
        Huishouden = await zichtbaar.Huishouden(Id, ct);
        if (!Huishouden.Leden.Any(lid => lid.PersoonId == PersoonId))
        {
            throw new NietGevondenException(nameof(Lid), PersoonId);
        }

        Naam = await db.Personen.Where(persoon => persoon.Id == PersoonId)
            .Select(persoon => new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Zwangerschap != null)).SingleAsync(ct);
        Vertrokken = Huishouden.LedenNu.Contains(PersoonId) ? null : Huishouden.LaatstVertrokken(PersoonId);
        Door = Vertrokken?.Vertrek is { } vertrek ? (await namen.Medewerkers([vertrek.Door], ct)).GetValueOrDefault(vertrek.Door, "Onbekend") : "";
        await logboek.Inzage("Lid van huishouden", Logonderwerp.Huishouden(Id), [PersoonId], ct);
    }
}
