using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Herkennen;

[Vereist(Recht.HerkenningVastleggen)]
public sealed class HerkennenPage(Zichtbaar zichtbaar, Gemelden gemelden, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    private const int MeesteVoorstellen = 2;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The household whose proposal is filled in; nothing is chosen until the worker records it.</summary>
    [FromQuery]
    public Guid? Huishouden { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public List<Keuzeinvoer> Invoer { get; set; } = [];

    public Melding Melding { get; private set; } = null!;

    public IReadOnlyList<Gemelde> Mensen { get; private set; } = [];

    /// <summary>Known households that the report may be about; no more than one can take in.</summary>
    public IReadOnlyList<Huishoudenkandidaat> Voorstellen { get; private set; } = [];

    public IReadOnlyList<string> Beroepshalve =>
        [.. Melding.Personen.Where(persoon => persoon.Plaats == Meldingplaats.Beroepshalve).Select(persoon => persoon.Naam)];

    public DateOnly Vandaag => klok.Vandaag();

    public Eerst? ToonEerst => Eerst.VoorHerkennen(Melding);

    /// <summary>Also after a refusal, so that what was chosen is not lost.</summary>
    public bool ToonFormulier => ToonEerst is null || !ModelState.IsValid;

    public IReadOnlyList<Optie> Huishoudens(Gemelde mens) => Herkenkeuzes.Huishoudens(mens, Mensen);

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync([FromServices] HerkenMeldingHandler handler, CancellationToken ct)
    {
        await EisKeuzes(ct);
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        await handler.Handle(new HerkenMelding { MeldingId = Id, Versie = Versie, Keuzes = Herkenkeuzes.Lees(Invoer) }, ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        if (ToonFormulier)
        {
            var beeld = await gemelden.Beeld(Melding, ct);
            Mensen = beeld.Mensen;
            Voorstellen = [.. beeld.Huishoudens.Where(huishouden => huishouden.Leden.Any(lid => lid.Gemelde is not null)).Take(MeesteVoorstellen)];
            Invoer = Invoer.Select(keuze => keuze.Volgnummer).SequenceEqual(Mensen.Select(mens => mens.Volgnummer)) ? Invoer
                : Herkenkeuzes.Leeg(Mensen, Voorstellen.FirstOrDefault(voorstel => voorstel.Huishouden.Id == Huishouden));
        }

        var kandidaten = Mensen.SelectMany(mens => mens.Kandidaten).Select(kandidaat => kandidaat.Persoon.Id)
            .Concat(Voorstellen.SelectMany(voorstel => voorstel.Leden).Select(lid => lid.Lid.Id)).Distinct();
        await logboek.Inzage("Herkennen", Logonderwerp.Melding(Id), Melding.PersoonIds.Concat(kandidaten), ct);
    }

    private async Task EisKeuzes(CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(Id, ct);
        for (var i = 0; i < Invoer.Count; i++)
        {
            var persoon = melding.Personen.FirstOrDefault(een => een.Volgnummer == Invoer[i].Volgnummer);
            if (persoon is not null && string.IsNullOrEmpty(Invoer[i].Persoon))
            {
                ModelState.AddModelError($"Invoer[{i}].Persoon", new PersoonIsNietHerkend(persoon.Naam).Zin);
            }
        }
    }
}
