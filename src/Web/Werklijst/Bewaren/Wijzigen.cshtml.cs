using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Rename a kept overzicht, or throw it away.</summary>
[Vereist(Recht.WerklijstZien)]
[ZonderPersoonsgegevens]
[BijVeld<NaamOntbreekt>("Naam")]
[BijVeld<NaamIsTeLang>("Naam")]
[BijVeld<NaamLijktOpNummer>("Naam")]
[BijVeld<OverzichtBestaatAl>("Naam")]
public sealed class WijzigenPage(Zichtbaar zichtbaar, HernoemOverzichtHandler hernoem, VerwijderOverzichtHandler verwijder, Actor actor)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    public BewaardOverzicht Overzicht { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        (Naam, Versie) = (Overzicht.Naam, Overzicht.Versie);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await hernoem.Handle(new HernoemOverzicht { OverzichtId = Id, Versie = Versie, Naam = Naam ?? "" }, ct);
        return Redirect(OverzichtenPage.Pad);
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        await verwijder.Handle(new VerwijderOverzicht(Id), ct);
        return Redirect(OverzichtenPage.Pad);
    }

    public async Task Laad(CancellationToken ct)
    {
        Overzicht = await zichtbaar.Overzicht(Id, ct);
        Overzicht.EisBaas(actor);
    }
}
