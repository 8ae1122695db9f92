using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>The first step of joining: with which case?</summary>
[Vereist(Recht.CasusSamenvoegen)]
public sealed class KiezenPage(Casusinzage inzage, Samenloop samenloop, Zichtbaar zichtbaar) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Vul het nummer van de andere casus in.")]
    public string? Nummer { get; set; }

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Samenloopcasus> Mogelijk { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nummer = Nummer!.Trim();
        var ander = await zichtbaar.Casussen().Where(casus => casus.Nummer == nummer && casus.Id != Id && casus.Afsluiting == null)
            .Select(casus => (Guid?)casus.Id).SingleOrDefaultAsync(ct);
        if (ander is { } gevonden)
        {
            return Redirect(Paden.SamenvoegenMet(Id, gevonden));
        }

        ModelState.AddModelError(nameof(Nummer), "In uw werkgebied is geen andere open casus met dit nummer. Kijk het nummer na.");
        await Laad(ct);
        return Page();
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Casussen samenvoegen", "Overzicht", ct);
        Mogelijk = await samenloop.Van(Beeld, ct);
    }
}
