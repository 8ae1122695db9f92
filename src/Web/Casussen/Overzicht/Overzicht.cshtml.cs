using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Overzicht;

/// <summary>The list of cases.</summary>
[Vereist(Recht.CasussenZien)]
public sealed class OverzichtPage(Casusoverzicht overzicht, Logboekschrijver logboek) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Casusweergave Toon { get; set; }

    /// <summary>"alles" shows also what stands far down.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Verder { get; set; }

    public Casusblad Blad { get; private set; } = new([], 0);

    public IReadOnlyList<Optie> Weergaven =>
        [new(nameof(Casusweergave.Open), "Open"), new(nameof(Casusweergave.Gesloten), "Gesloten"), new(nameof(Casusweergave.Alle), "Alle")];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Blad = await overzicht.Van(Toon, Verder == "alles", ct);
        await logboek.InzageLijst("Casussen", Blad.Rijen.Select(rij => rij.Id), ct);
    }
}
