using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
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
[BijVeld<StapOntbreekt>("Stap.Welke")]
[BijVeld<MetWieOntbreekt>("Stap.MetWie")]
public sealed class ControlerenPage(
    Zichtbaar zichtbaar, Incidentlezer incidenten, Namen namen, Regioregels regels, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    /// <summary>The buttons beside that of the check itself. It is one form, so that pressing one keeps what stands at the others.</summary>
    public static readonly IReadOnlyList<string> Knoppen = [nameof(Stap), nameof(Afwenden)];

    private IReadOnlyDictionary<Guid, string> collegas = new Dictionary<Guid, string>();

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public CheckInvoer Check { get; } = new();

    public AfwendInvoer Afwenden { get; } = new();

    public StapInvoer Stap { get; } = new();

    public Melding Melding { get; private set; } = null!;

    public Incident Incident { get; private set; } = null!;

    /// <summary>Who is told of, with where and how to reach them; a secret address is left out.</summary>
    public IReadOnlyList<(string Naam, string Regel)> Mensen { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>Marks one sending of a step.</summary>
    public Guid Zending => Guid.CreateVersion7(klok.GetUtcNow());

    public IReadOnlyList<Optie> JaNee { get; } = [new("true", "Ja"), new("false", "Nee")];

    /// <summary>The steps of the region's protocol.</summary>
    public IReadOnlyList<Optie> Protocol => [.. regels.Acuutprotocol.Select(stap => new Optie(stap, stap))];

    public IReadOnlyList<Optie> Scenarios { get; } = Optie.Van<Acuutscenario>(scenario => scenario.Naam());

    public bool MagStapZetten => Melding is { IsAcuut: true, Beoordeling: null } || Verzonden(nameof(Stap));

    public string NietGelukt => Verzonden(nameof(Stap)) ? "De stap is niet vastgelegd."
        : Verzonden(nameof(Afwenden)) ? "Niet vastgelegd."
        : "De acute check is niet vastgelegd.";

    public Eerst? ToonEerst => Eerst.VoorAcuteCheck(Melding);

    public bool IsInTeVullen => MagStapZetten || MagAfwenden || MagControleren;

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
        await handler.Handle(new WendGevaarAf { MeldingId = Id, Versie = Versie, Hoe = afwenden.Hoe!, Scenario = afwenden.Scenario!.Value }, ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task<IActionResult> OnPostStapAsync(
        [FromForm(Name = nameof(Stap))] StapInvoer stap, [FromServices] ZetAcuteStapHandler handler, CancellationToken ct)
    {
        await handler.Handle(new ZetAcuteStap(Id, regels.Acuutprotocol.Contains(stap.Welke) ? stap.Welke! : "", stap.MetWie!, stap.Zending), ct);
        if (!Request.Form.Any(veld => IsVanAnders(veld.Key) && veld.Value.ToString().Length > 0))
        {
            return Redirect($"/meldingen/{Id}/acute-check#stappen");
        }

        ModelState.Clear();
        ModelState.HoudGetypt(Request.Form.Where(veld => IsVanAnders(veld.Key)));
        IsStapGezet = true;
        await Laad(ct);
        return Page();
    }

    /// <summary>Whether a step was recorded just now, while something else was being written.</summary>
    public bool IsStapGezet { get; private set; }

    public string Wie(Guid id) => collegas.GetValueOrDefault(id, "een collega");

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        (Incident, Mensen) = await incidenten.MetMensen(Melding, ct);
        collegas = await namen.Medewerkers(Melding.AcuteStappen.Select(stap => stap.Door), ct);
        await logboek.Inzage("Acute check", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }

    // Of another button than that of a step.
    private static bool IsVanAnders(string veld) =>
        veld.StartsWith($"{nameof(Check)}.", StringComparison.Ordinal) || veld.StartsWith($"{nameof(Afwenden)}.", StringComparison.Ordinal);

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

    [Required(ErrorMessage = "Kies wie er nu thuis is")]
    public Acuutscenario? Scenario { get; set; }
}

public sealed class StapInvoer
{
    [Required(ErrorMessage = "Kies welke stap is gezet")]
    public string? Welke { get; set; }

    [Required(ErrorMessage = "Schrijf op met wie u sprak en wat is afgesproken")]
    public string? MetWie { get; set; }

    /// <summary>Marks this sending of the form.</summary>
    public Guid? Zending { get; set; }
}
