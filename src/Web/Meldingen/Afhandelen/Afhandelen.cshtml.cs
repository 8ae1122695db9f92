using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Afhandelen;

/// <summary>A refused message: why, what stands in it, and what somebody did with it.</summary>
[Vereist(Recht.GeweigerdBerichtAfhandelen)]
[BijVeld<AfhandelingOntbreekt>("Invoer.Gedaan")]
public sealed class AfhandelenPage(
    GeweigerdeBerichten berichten, HandelGeweigerdBerichtAfHandler handler, Namen namen, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public AfhandelInvoer Invoer { get; set; } = new();

    public OntvangenBericht Bericht { get; private set; } = null!;

    public string Inhoud { get; private set; } = "";

    public bool IsAfgekapt { get; private set; }

    public string? Afgehandelddoor { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new HandelGeweigerdBerichtAf(Id, Versie, Invoer.Gedaan ?? ""), ct);
        return Redirect($"/meldingen/geweigerd/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Bericht = await berichten.Bericht(Id, ct);
        (Inhoud, IsAfgekapt) = GeweigerdeBerichten.Tekst(Bericht);
        if (Bericht.Afhandeling is { } afhandeling)
        {
            Afgehandelddoor = (await namen.Medewerkers([afhandeling.Door], ct)).GetValueOrDefault(afhandeling.Door);
        }

        await logboek.Inzage(nameof(OntvangenBericht), Logonderwerp.Van(nameof(OntvangenBericht), Id), [], ct);
    }
}

public sealed class AfhandelInvoer
{
    [Required(ErrorMessage = "Schrijf op wat u met dit bericht hebt gedaan")]
    public string? Gedaan { get; set; }
}
