using System.ComponentModel.DataAnnotations;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toegang.Inloggen;

/// <summary>Second step for who cannot use the app: one of the codes written down before.</summary>
[Openbaar]
public sealed class HerstelcodePage(Aanmelder aanmelder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    [Display(Name = "Herstelcode")]
    [Required(ErrorMessage = "Vul een herstelcode in.")]
    [StringLength(40, ErrorMessage = "Vul een herstelcode in.")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await aanmelder.NaWachtwoord() is null ? Opnieuw() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await aanmelder.NaWachtwoord() is not { } account)
        {
            return Opnieuw();
        }

        if (ModelState.IsValid && await aanmelder.Herstelcode(account, Code, ct))
        {
            return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Code), "Deze code klopt niet, of is al gebruikt. Probeer een andere. Na vijf keer proberen kan het een kwartier niet.");
        }

        return Page();
    }

    private RedirectToPageResult Opnieuw() => RedirectToPage("/Toegang/Inloggen/Inloggen", new { Terug });
}
