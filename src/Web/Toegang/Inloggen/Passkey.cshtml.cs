using System.ComponentModel.DataAnnotations;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toegang.Inloggen;

/// <summary>
/// Both steps at once, by the script of the login page: first the question for the device, then its answer. Nobody says
/// who they are before the device does, so nothing tells which names or passkeys exist.
/// </summary>
[Openbaar]
public sealed class PasskeyPage(Aanmelder aanmelder) : PageModel
{
    [BindProperty]
    public string? Terug { get; set; }

    [BindProperty]
    [StringLength(20_000)]
    public string? Antwoord { get; set; }

    public IActionResult OnGet() => LocalRedirect("/inloggen");

    public async Task<IActionResult> OnPostVraagAsync() => Content(await aanmelder.Passkeyvraag(), "application/json");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        ModelState.IsValid && Antwoord is { Length: > 0 } && await aanmelder.Passkey(Antwoord, ct)
            ? Content(Url.IsLocalUrl(Terug) ? Terug : "/")
            : new ContentResult { StatusCode = StatusCodes.Status400BadRequest, Content = "Met deze passkey komt u niet binnen. Log in met uw wachtwoord." };
}
