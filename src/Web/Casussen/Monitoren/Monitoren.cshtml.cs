using System.ComponentModel.DataAnnotations;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Monitoren;

/// <summary>The planned monitoring moments, and the recording of one.</summary>
[Vereist(Recht.MonitoringVastleggen)]
[BijVeld<MonitormomentIsGedaan>("Invoer.MomentId")]
[BijVeld<MonitormomentKomtNog>("Invoer.MomentId")]
[BijVeld<AntwoordOntbreekt>("Invoer.Betrokkenen")]
public sealed class MonitorenPage(Casusinzage inzage, LegMonitoringVastHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public MonitorenInvoer Invoer { get; set; } = new();

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Monitormoment> Momenten => Beeld.Casus.Monitormomenten;

    /// <summary>The moment that can be recorded now; null when it is too early or nothing is to come.</summary>
    public Monitormoment? Nu => Beeld.Casus.KanMonitoren(Beeld.Vandaag) ? Beeld.Casus.VolgendMonitormoment : null;

    public IReadOnlyList<Optie> Open => Nu is { } moment ? [new Optie(moment.Id.ToString(), Datumwoorden.Lang(moment.Gepland))] : [];

    public IReadOnlyList<Optie> Oordelen => Optie.Van<Veiligheidsoordeel>(
        oordeel => char.ToUpperInvariant(oordeel.Naam()[0]) + oordeel.Naam()[1..]);

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(
            new LegMonitoringVast
            {
                CasusId = Id,
                Versie = Versie,
                MomentId = Invoer.MomentId!.Value,
                Betrokkenen = Invoer.Betrokkenen!,
                Professionals = Invoer.Professionals!,
                Oordeel = Invoer.Oordeel!.Value,
            },
            ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct) => Beeld = await inzage.Toon(Id, "Monitoring", "Monitoring", ct);
}

public sealed class MonitorenInvoer
{
    [Required(ErrorMessage = "Kies welk moment u vastlegt.")]
    public Guid? MomentId { get; set; }

    [Required(ErrorMessage = "Schrijf op wat de betrokkenen zeggen, of waarom u hen niet kon spreken.")]
    [StringLength(10000, ErrorMessage = "Vul hoogstens 10.000 tekens in.")]
    public string? Betrokkenen { get; set; }

    [Required(ErrorMessage = "Schrijf op wat de professionals zeggen, of waarom u hen niet kon spreken.")]
    [StringLength(10000, ErrorMessage = "Vul hoogstens 10.000 tekens in.")]
    public string? Professionals { get; set; }

    [Required(ErrorMessage = "Kies of het veilig is.")]
    public Veiligheidsoordeel? Oordeel { get; set; }
}
