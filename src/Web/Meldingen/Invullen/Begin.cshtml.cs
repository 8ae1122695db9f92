using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>Where a professional without account begins.</summary>
[Openbaar]
public sealed class BeginPage : PageModel;
