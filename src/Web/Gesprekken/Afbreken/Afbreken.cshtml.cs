using Kring.Domain.Gesprekken;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Afbreken;

/// <summary>A halt before a talk is thrown away.</summary>
[Vereist(Recht.GesprekVoeren)]
public sealed class AfbrekenPage(Zichtbaar zichtbaar, BreekGesprekAfHandler handler, Logboekschrijver logboek) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Gesprek Gesprek { get; private set; } = null!;

    public int Ingevuld => Gesprek.Klad?.Lees().Waarden.Keys.Count(veld => veld != "personen") ?? 0;

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new BreekGesprekAf(Id, Versie), ct);
        return Redirect("/gesprekken");
    }

    public async Task Laad(CancellationToken ct)
    {
        Gesprek = await zichtbaar.Gesprek(Id, ct);
        await logboek.Inzage(nameof(Gesprek), Logonderwerp.Van(nameof(Gesprek), Id), [], ct);
    }
}
