using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>What the reporter is to be told, how to reach the reporter, and what was told.</summary>
[Vereist(Recht.MelderTerugkoppelen)]
[BijVeld<GezegdOntbreekt>("Invoer.Gezegd")]
public sealed class VertellenPage(
    Zichtbaar zichtbaar, Meldingberichten berichten, Meldingkoppen koppen, VertelMelderHandler handler, Logboekschrijver logboek)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public VertelInvoer Invoer { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    /// <summary>Name and ways to reach the reporter, as given.</summary>
    public IReadOnlyList<string> Bereikbaar { get; private set; } = [];

    public IReadOnlyList<Optie> Wijzen { get; } = Optie.Van<Vertelwijze>(wijze => wijze.Naam());

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new VertelMelder(Id, Versie, Invoer.Wijze!.Value, Invoer.Gezegd ?? ""), ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        var contact = (await berichten.Lees(Id, ct)).Contactgegevens;
        Bereikbaar = contact is null ? [] :
        [
            .. new[] { contact.Contactpersoon }.Concat(contact.Telefoonnummers).Concat(contact.Emailadressen)
                .Where(een => een.IsIngevuld).Select(een => een.Waarde!),
        ];
        await logboek.Inzage("Melder", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}

public sealed class VertelInvoer
{
    [Required(ErrorMessage = "Kies hoe u het hebt verteld")]
    public Vertelwijze? Wijze { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u de melder hebt verteld, of wat u hebt geprobeerd")]
    public string? Gezegd { get; set; }
}
