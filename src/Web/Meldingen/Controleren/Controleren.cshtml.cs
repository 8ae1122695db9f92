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

namespace Kring.Web.Meldingen.Controleren;

[Vereist(Recht.AcuteCheckVastleggen)]
[BijVeld<WieDoetWatOntbreekt>("Check.WieDoetWat")]
public sealed class ControlerenPage(Zichtbaar zichtbaar, Incidentlezer incidenten, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public CheckInvoer Check { get; set; } = new();

    public AfwendInvoer Afwenden { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Incident Incident { get; private set; } = null!;

    public DateOnly Vandaag => klok.Vandaag();

    public IReadOnlyList<Optie> JaNee { get; } = [new("true", "Ja"), new("false", "Nee")];

    public Eerst? ToonEerst => Eerst.VoorAcuteCheck(Melding);

    public bool MagAfwenden => Melding is { Teruggave: null, AcuteCheck: not null, IsAcuut: true } || Verzonden(nameof(Afwenden));

    /// <summary>Also after a refusal, so that what was typed is not lost.</summary>
    public bool MagControleren => ToonEerst is null || Verzonden(nameof(Check));

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostCheckAsync(
        [FromForm(Name = nameof(Check))] CheckInvoer check, [FromServices] LegAcuteCheckVastHandler handler, CancellationToken ct)
    {
        await handler.Handle(
            new LegAcuteCheckVast
            {
                MeldingId = Id,
                Versie = Versie,
                Gevaar = check.Gevaar!.Value,
                WatNu = check.WatNu!,
                WieDoetWat = check.WieDoetWat,
            },
            ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task<IActionResult> OnPostAfwendenAsync(
        [FromForm(Name = nameof(Afwenden))] AfwendInvoer afwenden, [FromServices] WendGevaarAfHandler handler, CancellationToken ct)
    {
        await handler.Handle(new WendGevaarAf { MeldingId = Id, Versie = Versie, Hoe = afwenden.Hoe! }, ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Incident = await incidenten.Van(Melding, ct);
        await logboek.Inzage("Acute check", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }

    private bool Verzonden(string handler) =>
        !ModelState.IsValid && string.Equals(Request.Query["handler"], handler, StringComparison.OrdinalIgnoreCase);
}

public sealed class CheckInvoer
{
    [Required(ErrorMessage = "Kies of er iemand in gevaar is")]
    public bool? Gevaar { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u weet, al is het kort")]
    public string? WatNu { get; set; }

    public string? WieDoetWat { get; set; }
}

public sealed class AfwendInvoer
{
    [Required(ErrorMessage = "Schrijf op hoe het gevaar is afgewend")]
    public string? Hoe { get; set; }
}
