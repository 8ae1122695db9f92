using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>
/// Who reported without account comes back with mark and code: sees how far the report is, nothing in it, and can add to it.
/// Mark and code are sent with every form, so nothing of it is kept in the browser.
/// </summary>
[Openbaar]
[BijVeld<AanvullingOntbreekt>("Invoer.Tekst")]
[BijVeld<AanvullingIsTeLang>("Invoer.Tekst")]
[BijVeld<TerugbelnummerKloptNiet>("Invoer.Telefoon")]
[RequestSizeLimit(GrootsteVerzoek)]
public sealed class AanvullenPage(
    ToetsCodeHandler toets, VulMeldingAanHandler handler, Meldrem rem, Actor actor) : PageModel, IFormulierpagina
{
    private const int GrootsteVerzoek = 500_000;
    private const int LangsteCode = 60;

    [BindProperty]
    public string? Kenmerk { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>What the pressed button does: open the report, or add.</summary>
    [BindProperty]
    public string? Doe { get; set; }

    [BindProperty]
    public Aanvulinvoer Invoer { get; set; } = new();

    /// <summary>The report, once mark and code are right; null before that.</summary>
    public Melding? Melding { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Leesbaar())
        {
            return Page();
        }

        rem.EisCode(HttpContext);
        actor.WordSysteem(actor.Oorsprong, Recht.MeldingDoen);
        var melding = await toets.Handle(new ToetsCode(Kenmerk!, Code!), ct);
        Melding = melding;
        if (Doe != "voeg-toe")
        {
            return Page();
        }

        rem.EisVersturen(HttpContext);
        await handler.Handle(new VulMeldingAan(melding.Id, Invoer.Tekst, Invoer.Telefoon), ct);
        return Redirect("/melden/aanvullen/ontvangen");
    }

    public Task Laad(CancellationToken ct) => Task.CompletedTask;

    private bool Leesbaar()
    {
        if (string.IsNullOrWhiteSpace(Kenmerk) || Kenmerk.Length > LangsteCode)
        {
            ModelState.AddModelError(nameof(Kenmerk), "Vul het kenmerk in dat op uw ontvangstbewijs staat.");
        }

        if (string.IsNullOrWhiteSpace(Code) || Code.Length > LangsteCode)
        {
            ModelState.AddModelError(nameof(Code), "Vul de code in die op uw ontvangstbewijs staat.");
        }

        return ModelState.IsValid;
    }
}
