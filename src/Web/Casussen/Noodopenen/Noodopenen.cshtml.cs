using System.ComponentModel.DataAnnotations;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Noodopenen;

/// <summary>First a halt that says what happens, then the form.</summary>
[Vereist(Recht.NoodtoegangNemen)]
[ZonderPersoonsgegevens]
[BijVeld<CasusnummerBestaatNiet>("Invoer.Casusnummer")]
[BijVeld<NoodtoegangIsNietNodig>("Invoer.Casusnummer")]
[BijVeld<NoodtoegangLooptAl>("Invoer.Casusnummer")]
[BijVeld<NoodredenIsTeKort>("Invoer.Reden")]
public sealed class NoodopenenPage(NeemNoodtoegangHandler handler, Regioregels regels) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public string? Stap { get; set; }

    [BindProperty]
    public NoodInvoer Invoer { get; set; } = new();

    public bool IsOnderbreking => ModelState.IsValid && Stap != "reden";

    public int Uren => regels.NoodtoegangUren;

    public IReadOnlyList<Optie> Gronden { get; } = Optie.Van<Noodgrond>(grond => grond.Naam());

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var act = new NeemNoodtoegang { Casusnummer = Invoer.Casusnummer!, Grond = Invoer.Grond!.Value, Reden = Invoer.Reden! };
        return Redirect(Paden.Casus(await handler.Handle(act, ct)));
    }

    public Task Laad(CancellationToken ct) => Task.CompletedTask;
}

public sealed class NoodInvoer
{
    [Required(ErrorMessage = "Vul het nummer van de casus in")]
    [StringLength(20, ErrorMessage = "Vul het nummer van de casus in, bijvoorbeeld 2026-0371")]
    public string? Casusnummer { get; set; }

    [Required(ErrorMessage = "Kies waarom het niet kan wachten")]
    public Noodgrond? Grond { get; set; }

    [Required(ErrorMessage = "Schrijf waarom u deze casus nu moet zien")]
    [StringLength(2000, ErrorMessage = "Schrijf de reden korter, in hoogstens 2000 tekens")]
    public string? Reden { get; set; }
}
