using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Shared.Fouten;

/// <summary>
/// The page for a request that led nowhere. It is shown in place of a refused post as well, so it asks for no form token.
/// </summary>
[Openbaar]
[IgnoreAntiforgeryToken]
public sealed class FoutPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public Fouttekst Tekst => Fouttekst.Bij(Code);
}
