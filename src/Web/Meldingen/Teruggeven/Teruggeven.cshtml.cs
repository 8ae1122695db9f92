using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Teruggeven;

/// <summary>First a halt that says what happens, then the form.</summary>
[Vereist(Recht.MeldingTeruggeven)]
public sealed class TeruggevenPage(Zichtbaar zichtbaar, Logboekschrijver logboek, GeefMeldingTerugHandler handler)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stap { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public TeruggeefInvoer Invoer { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Eerst? ToonEerst => Eerst.VoorTeruggeven(Melding);

    public bool IsOnderbreking => ToonEerst is null && !ToonFormulier;

    public bool ToonFormulier => !ModelState.IsValid || (ToonEerst is null && Stap == "reden");

    public IReadOnlyList<Optie> Soorten { get; } = Optie.Van<Teruggavesoort>(soort => soort == Teruggavesoort.NietOntvankelijk
        ? "Niet ontvankelijk: het gaat niet over huiselijk geweld of kindermishandeling"
        : "Onjuist geadresseerd: de melding hoort bij een andere regio of organisatie");

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(
            new GeefMeldingTerug { MeldingId = Id, Versie = Versie, Soort = Invoer.Soort!.Value, Reden = Invoer.Reden! }, ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        await logboek.Inzage("Teruggeven", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}

public sealed class TeruggeefInvoer
{
    [Required(ErrorMessage = "Kies waarom de melding niet bij ons hoort")]
    public Teruggavesoort? Soort { get; set; }

    [Required(ErrorMessage = "Leg uit waarom de melding teruggaat")]
    public string? Reden { get; set; }
}
