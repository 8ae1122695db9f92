using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Receives what the device made, from the script of the page before; answers where to go, or why not.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
public sealed class PasskeyBewarenPage(VoegPasskeyToeHandler handler) : PageModel
{
    [BindProperty]
    [Required]
    [StringLength(PasskeyNieuwPage.LangsteNaam)]
    public string Naam { get; set; } = "";

    [BindProperty]
    [Required]
    [StringLength(20_000)]
    public string Antwoord { get; set; } = "";

    public IActionResult OnGet() => Redirect(MijnAccountPage.Pad);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        ModelState.IsValid && await handler.Handle(new VoegPasskeyToe { Naam = Naam, Antwoord = Antwoord }, ct)
            ? Content(MijnAccountPage.Pad)
            : new ContentResult { StatusCode = StatusCodes.Status400BadRequest, Content = "De passkey is niet bewaard. Begin opnieuw." };
}
