using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Beoordelen;

[Vereist(Recht.MeldingBeoordelen)]
public sealed class BeoordelenPage(
    Zichtbaar zichtbaar,
    Incidentlezer incidenten,
    EerdereMeldingen eerdere,
    Uitkomstopties uitkomsten,
    Logboekschrijver logboek,
    TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public BeoordeelInvoer Invoer { get; set; } = new();

    [BindProperty]
    public Herhaalinvoer Herhaling { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Incident Incident { get; private set; } = null!;

    public EerderGemeld Eerder { get; private set; } = EerderGemeld.Niets;

    public DateOnly Vandaag => klok.Vandaag();

    public Eerst? ToonEerst => Eerst.VoorBeoordelen(Melding);

    /// <summary>Also after a refusal, so that what was typed is not lost.</summary>
    public bool ToonFormulier => ToonEerst is null || !ModelState.IsValid;

    public IReadOnlyList<Optie> JaNee { get; } = [new("true", "Ja"), new("false", "Nee")];

    public IReadOnlyList<Optie> Uitkomsten => uitkomsten.Alle;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Herhaling = Herhaalinvoer.Van(Melding);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] BeoordeelMeldingHandler handler, CancellationToken ct)
    {
        var uitkomst = Invoer.Uitkomst!.Value;
        var casusId = await handler.Handle(
            new BeoordeelMelding
            {
                MeldingId = Id,
                Versie = Versie,
                Acuut = Invoer.Acuut!.Value,
                Structureel = Invoer.Structureel!.Value,
                Uitkomst = uitkomst,
                Redenen = Invoer.Redenen!,
                Herhaling = Herhaling.Keuzes(),
            },
            ct);
        return Redirect(uitkomst == UitkomstVeiligheidsbeoordeling.Overdracht ? $"/casussen/{casusId}/overdragen" : $"/casussen/{casusId}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Incident = await incidenten.Van(Melding, ct);
        Eerder = await eerdere.Van(Melding, ct);
        await logboek.Inzage("Veiligheidsbeoordeling", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}

public sealed class BeoordeelInvoer
{
    [Required(ErrorMessage = "Kies of er acute onveiligheid is")]
    public bool? Acuut { get; set; }

    [Required(ErrorMessage = "Kies of er structurele onveiligheid is")]
    public bool? Structureel { get; set; }

    [Required(ErrorMessage = "Kies wat er volgt")]
    public UitkomstVeiligheidsbeoordeling? Uitkomst { get; set; }

    [Required(ErrorMessage = "Schrijf op waarom u dit besluit")]
    public string? Redenen { get; set; }
}
