using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>
/// First the password, then the question for the device; <see cref="PasskeyBewarenPage"/> receives its answer. The
/// question stands sealed in a cookie of five minutes, so only who gave the password can answer.
/// </summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
[BijVeld<WachtwoordKloptNiet>(nameof(Wachtwoord))]
public sealed class PasskeyNieuwPage(EigenAccount eigen, Inlogger inlogger, Actor actor) : PageModel
{
    public const string Pad = "/mijn-account/passkeys/nieuw";

    public const int LangsteNaam = 60;

    [BindProperty]
    [Required(ErrorMessage = "Vul een naam in waaraan u deze passkey herkent.")]
    [StringLength(LangsteNaam, ErrorMessage = "Vul hoogstens 60 tekens in.")]
    public string Naam { get; set; } = "";

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    [StringLength(LoginSetup.MaxPasswordLength, ErrorMessage = "Vul hoogstens 256 tekens in.")]
    public string Wachtwoord { get; set; } = "";

    /// <summary>The question for the browser, as JSON; null until the password was given.</summary>
    public string? Opties { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            Opties = await inlogger.VraagPasskey(await eigen.Bevestig(Wachtwoord, ct), actor.Medewerker!.Naam);
        }

        return Page();
    }
}
