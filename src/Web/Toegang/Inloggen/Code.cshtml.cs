using System.ComponentModel.DataAnnotations;
using Kring.Persistence.Toegang;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toegang.Inloggen;

/// <summary>Second step, always: the code of the authenticator app.</summary>
[Openbaar]
public sealed class CodePage(Aanmelder aanmelder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    [Display(Name = "Code van zes cijfers")]
    [Required(ErrorMessage = "Vul de code van zes cijfers in.")]
    [StringLength(20, ErrorMessage = "Vul de code van zes cijfers in.")]
    public string Code { get; set; } = "";

    /// <summary>Only in demo data: the code itself, so that a newcomer gets in.</summary>
    public string? Voorbeeldcode { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var account = await aanmelder.NaWachtwoord();
        return account is null ? Opnieuw() : await Toon(account, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await aanmelder.NaWachtwoord() is not { } account)
        {
            return Opnieuw();
        }

        if (ModelState.IsValid && await aanmelder.Code(account, Code, ct))
        {
            return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Code), "Deze code klopt niet, of is al gebruikt. Wacht tot er een nieuwe code staat, hoogstens een halve minuut, en vul die in.");
        }

        return await Toon(account, ct);
    }

    private RedirectToPageResult Opnieuw() => RedirectToPage("/Toegang/Inloggen/Inloggen", new { Terug });

    private async Task<IActionResult> Toon(Account account, CancellationToken ct)
    {
        Voorbeeldcode = await aanmelder.Voorbeeldcode(account, ct);
        return Page();
    }
}
