using System.ComponentModel.DataAnnotations;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toegang.Inloggen;

/// <summary>First step: name and password.</summary>
[Openbaar]
public sealed class InloggenPage(Actor actor, Aanmelder aanmelder) : PageModel
{
    // One sentence for a wrong name, a wrong password and a locked account: nobody learns which names exist.
    private const string KloptNiet =
        "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Controleer beide. Na vijf keer proberen kan het een kwartier niet; probeer het daarna opnieuw.";

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reden { get; set; }

    /// <summary>Why somebody who was at work is here; only words of our own.</summary>
    public string? Waarom => Reden switch
    {
        VerlorenSessie.Verlopen => "U was niet meer ingelogd. Log in, dan gaat u verder waar u was.",
        VerlorenSessie.Verzonden => "U was niet meer ingelogd. Wat u verzond, is niet vastgelegd. Log in, dan komt u terug bij het formulier.",
        _ => null,
    };

    [BindProperty]
    [Display(Name = "Gebruikersnaam")]
    [Required(ErrorMessage = "Vul uw gebruikersnaam in.")]
    [StringLength(256, ErrorMessage = "Vul hoogstens 256 tekens in.")]
    public string Gebruikersnaam { get; set; } = "";

    [BindProperty]
    [Display(Name = "Wachtwoord")]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    [StringLength(LoginSetup.MaxPasswordLength, ErrorMessage = "Vul hoogstens 256 tekens in.")]
    public string Wachtwoord { get; set; } = "";

    public IActionResult OnGet() => actor.IsIngelogd ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await aanmelder.Wachtwoord(Gebruikersnaam.Trim(), Wachtwoord, ct))
        {
            return RedirectToPage("/Toegang/Inloggen/Code", new { Terug });
        }

        ModelState.AddModelError("", KloptNiet);
        return Page();
    }
}
