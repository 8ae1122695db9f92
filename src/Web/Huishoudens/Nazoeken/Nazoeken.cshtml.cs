using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Huishoudens.Nazoeken;

/// <summary>Whether somebody is in Kring under another record as well.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed class NazoekenPage(Zichtbaar zichtbaar, Zelfden zelfden, StelPaarVoorHandler handler, Logboekschrijver logboek) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Ander { get; set; }

    public Persoon Persoon { get; private set; } = null!;

    public IReadOnlyList<Kandidaat> Kandidaten { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Personenpaar> Paren { get; private set; } = new Dictionary<Guid, Personenpaar>();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Redirect($"/zelfde-mensen/{await handler.Handle(new StelPaarVoor(Id, Ander), ct)}");

    public async Task Laad(CancellationToken ct)
    {
        Persoon = await zichtbaar.Persoon(Id, ct);
        Kandidaten = await zelfden.Van(Persoon, ct);
        Paren = await zelfden.Paren(Id, ct);
        await logboek.Inzage("Persoon nazoeken", Logonderwerp.Persoon(Id), Kandidaten.Select(kandidaat => kandidaat.Persoon.Id), ct);
    }
}
