using System.Globalization;
using Kring.Domain;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Beginnen;

/// <summary>Begins a talk: at once from the main button, which sends nothing, or by a choice of the way in.</summary>
[Vereist(Recht.GesprekVoeren)]
[ZonderPersoonsgegevens]
[BijVeld<OntvangstOntbreekt>(nameof(Ontvangen))]
[BijVeld<OntvangstLigtInToekomst>(nameof(Ontvangen))]
[BijVeld<OntvangstLigtTeVer>(nameof(Ontvangen))]
[BijVeld<OntvangstBestaatNiet>(nameof(Ontvangentijd))]
public sealed class BeginnenPage(Zichtbaar zichtbaar, BeginGesprekHandler handler) : PageModel, IFormulierpagina
{
    private static readonly string[] Tijdvormen = ["H.mm", "HH.mm", "H:mm", "HH:mm"];

    [BindProperty]
    public Meldkanaal Kanaal { get; set; } = Meldkanaal.Telefoon;

    [BindProperty(SupportsGet = true, Name = "vervolg")]
    public Guid? Vervolg { get; set; }

    [BindProperty]
    public Guid? VervolgOpId { get; set; }

    [BindProperty]
    public Guid? BerichtId { get; set; }

    /// <summary>The day on which an e-mail or letter came in.</summary>
    [BindProperty]
    public DatumInvoer Ontvangen { get; set; } = new();

    /// <summary>The time of that day.</summary>
    [BindProperty]
    public string? Ontvangentijd { get; set; }

    public Advies? VervolgOp { get; private set; }

    public IReadOnlyList<Optie> Kanalen { get; } =
    [
        .. new[] { Meldkanaal.Telefoon, Meldkanaal.Email, Meldkanaal.Brief, Meldkanaal.Chat, Meldkanaal.Gesprek }
            .Select(kanaal => new Optie(kanaal.ToString(), kanaal.Naam())),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Kanalen.All(optie => optie.Waarde != Kanaal.ToString()))
        {
            return BadRequest();
        }

        var ontvangen = Kanaal.IsSchriftelijk() ? Ontvangst() : null;
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        var act = new BeginGesprek(Kanaal, VervolgOpId) { BerichtId = BerichtId, Ontvangen = ontvangen };
        return Redirect($"/gesprekken/{await handler.Handle(act, ct)}");
    }

    public async Task Laad(CancellationToken ct)
    {
        VervolgOp = (VervolgOpId ?? Vervolg) is { } id ? await zichtbaar.Advies(id, ct) : null;
    }

    // Null when nothing was filled in; what cannot be read is said at its field.
    private DateTimeOffset? Ontvangst()
    {
        if (Ontvangen.IsLeeg && string.IsNullOrWhiteSpace(Ontvangentijd))
        {
            return null;
        }

        var dag = Ontvangen.Controleer(ModelState, nameof(Ontvangen), "de dag van ontvangst") ? Ontvangen.Volledig : null;
        if (!TimeOnly.TryParseExact(Ontvangentijd?.Trim(), Tijdvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd))
        {
            ModelState.AddModelError(nameof(Ontvangentijd), "Vul de tijd van ontvangst in als uren en minuten, bijvoorbeeld 14.30.");
            return null;
        }

        return dag is null ? null
            : NederlandseTijd.Moment(dag.Value.ToDateTime(tijd)) ?? throw new WeigeringException(new OntvangstBestaatNiet());
    }
}
