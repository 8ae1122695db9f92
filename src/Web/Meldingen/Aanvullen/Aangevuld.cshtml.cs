using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>That an addition was received; says nothing of it.</summary>
[Openbaar]
public sealed class AangevuldPage : PageModel;
