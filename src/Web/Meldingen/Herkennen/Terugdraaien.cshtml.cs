using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>That somebody of a report was set right: what, by whom and why; and the form to take it back.</summary>
[Vereist(Recht.HerkenningVastleggen)]
[BijVeld<RedenVoorLosmakenOntbreekt>("Reden")]
public sealed class TerugdraaienPage(
    Zichtbaar zichtbaar, Losmaaklading lading, KringDbContext db, Namen namen, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid LosmakingId { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Losmaking Los { get; private set; } = null!;

    public Persoonsnaam Van { get; private set; }

    public Persoonsnaam Naar { get; private set; }

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromServices] DraaiLosmakenTerugHandler handler, CancellationToken ct)
    {
        await handler.Handle(new DraaiLosmakenTerug { MeldingId = Id, Versie = Versie, LosmakingId = LosmakingId, Reden = Reden ?? "" }, ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Los = await lading.Losmaking(Melding, LosmakingId, ct);
        var mensen = await db.Personen.Where(persoon => persoon.Id == Los.VanId || persoon.Id == Los.NaarId)
            .Select(persoon => new { persoon.Id, Naam = new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Zwangerschap != null) })
            .ToDictionaryAsync(een => een.Id, een => een.Naam, ct);
        (Van, Naar) = (mensen[Los.VanId], mensen[Los.NaarId]);
        Wie = await namen.Medewerkers(new[] { Los.Door, Los.Einde?.Door }.OfType<Guid>(), ct);
        await logboek.Inzage("Losgemaakt", Logonderwerp.Melding(Id), [Los.VanId, Los.NaarId], ct);
    }
}
