using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toezicht.Opvallen;

/// <summary>Look into one thing that deserved it, and write down what was found.</summary>
[Vereist(Recht.LogboekNakijken)]
[BijVeld<NotitieOntbreekt>("Notitie")]
public sealed class NakijkenPage(Blikken blikken, Namen namen, KijkNaHandler handler, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true, Name = "sleutel")]
    public string? Sleutel { get; set; }

    [BindProperty(SupportsGet = true, Name = "dag")]
    public DateOnly Dag { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Notitie { get; set; }

    public Blik Blik { get; private set; } = null!;

    public string Wie { get; private set; } = "";

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new KijkNa(Sleutel ?? "", Dag, Notitie ?? ""), ct);
        return Redirect($"/opvallend?week={Doorzoeken.Logfilter.Dag(Blikken.Maandag(Dag))}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Blik = await KijkNaHandler.Vind(blikken, Sleutel, Dag, ct);
        Wie = (await namen.Medewerkers([Blik.MedewerkerId], ct)).GetValueOrDefault(Blik.MedewerkerId, "Een vroegere collega");
        await logboek.Inzage("Opvallend in het logboek", Logonderwerp.Van(nameof(Medewerker), Blik.MedewerkerId), [], ct);
    }
}
