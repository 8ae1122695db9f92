using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Noodopenen;

/// <summary>The button of the bar that shows a running emergency.</summary>
[Vereist(Recht.NoodtoegangNemen)]
[ZonderPersoonsgegevens]
public sealed class TeruggevenPage(GeefNoodtoegangTerugHandler handler) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new GeefNoodtoegangTerug { NoodtoegangId = Id }, ct);
        return Redirect("/");
    }
}
