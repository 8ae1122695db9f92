using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>One person of a report who was taken for the wrong one: who is it instead, where does that person belong, and why.</summary>
[Vereist(Recht.HerkenningVastleggen)]
[BijVeld<RedenVoorLosmakenOntbreekt>("Reden")]
[BijVeld<KeuzeStaatErNietBij>("Persoon")]
[BijVeld<PersoonIsDubbelHerkend>("Persoon")]
[BijVeld<HuishoudenStaatErNietBij>("Huishouden")]
[BijVeld<MeldingIsUitgevoerdInCasus>("Huishouden")]
public sealed class LosmakenPage(
    Zichtbaar zichtbaar, Losmaaklading lading, KringDbContext db, Logboekschrijver logboek) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Volgnummer { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies wie dit is.")]
    public string? Persoon { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies waar deze persoon bij hoort.")]
    public string? Huishouden { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Meldingpersoon Mens { get; private set; } = null!;

    /// <summary>Why this cannot be done; null when it can.</summary>
    public Weigering? Beletsel { get; private set; }

    public Losmaakkeuzes? Keuzes { get; private set; }

    /// <summary>Who it is taken for now.</summary>
    public Domain.Huishoudens.Persoon? Nu { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromServices] MaakLosHandler handler, CancellationToken ct)
    {
        var huishouden = Guid.TryParse(Huishouden, out var id) ? id : (Guid?)null;
        await handler.Handle(
            new MaakLos
            {
                MeldingId = Id,
                Versie = Versie,
                Volgnummer = Volgnummer,
                PersoonId = Guid.TryParse(Persoon, out var persoon) ? persoon : null,
                Later = Persoon == Keuzeinvoer.Later,
                HuishoudenId = huishouden,
                Reden = Reden ?? "",
            },
            ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Mens = Melding.Personen.FirstOrDefault(een => een.Volgnummer == Volgnummer) ?? throw new NietGevondenException(nameof(Meldingpersoon), Id);
        Beletsel = Melding.WaaromNietLosTeMaken(Volgnummer) ?? await lading.Beletsel(Melding, Volgnummer, ct);
        if (Beletsel is null)
        {
            Keuzes = await lading.Keuzes(Melding, Volgnummer, ct);
            Nu = await db.Personen.FindAsync([Mens.PersoonId!.Value], ct);
            Huishouden ??= Keuzes.Voorstel;
            Persoon ??= Keuzes.Anderen.Count == 0 ? Keuzeinvoer.Nieuw : null;
        }

        await logboek.Inzage("Losmaken", Logonderwerp.Melding(Id), Melding.PersoonIds.Concat(Keuzes?.Anderen.Select(kandidaat => kandidaat.Persoon.Id) ?? []), ct);
    }
}
