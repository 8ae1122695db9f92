using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Toegang.Uitloggen;

/// <summary>Ends the session; the old cookie works nowhere any more.</summary>
[Openbaar]
public sealed class UitloggenPage(Aanmelder aanmelder) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await aanmelder.Uitloggen(ct);
        return LocalRedirect("/inloggen");
    }
}
