using System.ComponentModel.DataAnnotations;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Adviseren;

/// <summary>The last look before a talk ends as advice: what is kept, and what of it still points at somebody.</summary>
[Vereist(Recht.GesprekVoeren)]
[BijVeld<VraagOntbreekt>("Invoer.Vraag")]
[BijVeld<VraagBevatSporen>("Invoer.Vraag")]
[BijVeld<AdviesOntbreekt>("Invoer.Advies")]
[BijVeld<AdviesBevatSporen>("Invoer.Advies")]
[BijVeld<HoedanigheidOntbreekt>("Invoer.Hoedanigheid")]
public sealed class AdviserenPage(Zichtbaar zichtbaar, GeefAdviesHandler handler, Logboekschrijver logboek) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public int Gesprekversie { get; private set; }

    [BindProperty]
    public AdviesInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Hoedanigheden => Vragers.Opties;

    public IReadOnlyList<Optie> Vormen { get; } = Optie.Van<Geweldsvorm>(vorm => vorm.Naam());

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await zichtbaar.Gesprek(Id, ct)).Klad?.Lees() is not { } velden)
        {
            return Redirect($"/gesprekken/{Id}");
        }

        var formulier = Meldformulierlezer.Lees(velden).Formulier;
        Invoer = new AdviesInvoer
        {
            Vraag = velden["vraag"],
            Advies = velden["advies"],
            Hoedanigheid = formulier.Melder.Hoedanigheid == Hoedanigheid.Onbekend ? null : formulier.Melder.Hoedanigheid,
            Vormen = [.. formulier.Vormen],
        };
        await Laad(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var advies = await handler.Handle(
            new GeefAdvies(Id, Versie, new Adviesgegevens
            {
                Vraag = Invoer.Vraag ?? "",
                Advies = Invoer.Advies ?? "",
                Hoedanigheid = Invoer.Hoedanigheid ?? Hoedanigheid.Onbekend,
                Aanleidingen = Invoer.Vormen,
            }),
            ct);
        return Redirect($"/adviezen/{advies}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Gesprekversie = (await zichtbaar.Gesprek(Id, ct)).Versie;
        await logboek.Inzage(nameof(Gesprek), Logonderwerp.Van(nameof(Gesprek), Id), [], ct);
    }
}

public sealed class AdviesInvoer
{
    [Required(ErrorMessage = "Schrijf op wat er is gevraagd")]
    [StringLength(2000, ErrorMessage = "Houd de vraag korter dan 2000 tekens")]
    public string? Vraag { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u hebt geadviseerd")]
    [StringLength(5000, ErrorMessage = "Houd het advies korter dan 5000 tekens")]
    public string? Advies { get; set; }

    [Required(ErrorMessage = "Kies wie er om advies vroeg")]
    public Hoedanigheid? Hoedanigheid { get; set; }

    public List<Geweldsvorm> Vormen { get; set; } = [];
}
