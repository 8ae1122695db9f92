using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>How far one's own report is, and adding to it.</summary>
[Vereist(Recht.MeldingDoen)]
[BijVeld<AanvullingOntbreekt>("Invoer.Tekst")]
[BijVeld<AanvullingIsTeLang>("Invoer.Tekst")]
[BijVeld<TerugbelnummerKloptNiet>("Invoer.Telefoon")]
public sealed class MijnMeldingPage(
    Zichtbaar zichtbaar, Aanvullingen aanvullingen, VulMeldingAanHandler handler, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Aanvulinvoer Invoer { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    /// <summary>When something was added before; not what.</summary>
    public IReadOnlyList<DateTimeOffset> Toegevoegd { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new VulMeldingAan(Id, Invoer.Tekst, Invoer.Telefoon), ct);
        return Redirect($"/mijn-meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.EigenMelding(Id, ct);
        Toegevoegd = [.. (await aanvullingen.Van(Id, ct)).Select(een => een.Ontvangen)];
        await logboek.Inzage("MijnMelding", Logonderwerp.Melding(Id), [], ct);
    }
}
