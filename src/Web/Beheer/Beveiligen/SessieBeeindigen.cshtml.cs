using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Behind the button beside each other session; nothing of its own to see.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
public sealed class SessieBeeindigenPage(BeeindigSessieHandler handler) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public IActionResult OnGet() => Redirect(MijnAccountPage.Pad);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new BeeindigSessie { SessieId = Id }, ct);
        return Redirect(MijnAccountPage.Pad);
    }
}
