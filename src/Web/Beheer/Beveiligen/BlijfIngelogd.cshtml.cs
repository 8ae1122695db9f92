using System.Globalization;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Behind the button of the warning: asking is a sign of life in itself. Answers how many seconds are left now.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
public sealed class BlijfIngelogdPage(Actor actor, Sessieduur duur, TimeProvider klok) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost() =>
        Content(actor.Sessie!.Over(duur, klok.GetUtcNow()).ToString(CultureInfo.InvariantCulture), "text/plain");
}
