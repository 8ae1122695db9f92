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

namespace Kring.Web.Meldingen.Raadplegen;

/// <summary>What the national register of Veilig Thuis said about the people of a report, and recording what it says now.</summary>
[Vereist(Recht.MeldingBeoordelen)]
[BijVeld<RaadplegingKomtNog>("Invoer.Dag.Dag")]
[BijVeld<WaarBekendOntbreekt>("Invoer.Organisatie")]
[BijVeld<AntwoordSpreektZichTegen>("Invoer.Antwoord")]
public sealed class RaadplegenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, LegRaadplegingVastHandler handler, Namen namen, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public RaadpleegInvoer Invoer { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    public Eerst? ToonEerst => Eerst.VoorRaadplegen(Melding);

    public DateOnly Vandaag => klok.Vandaag();

    public IReadOnlyList<Optie> Antwoorden { get; } = Optie.Van<Registerantwoord>(
        antwoord => char.ToUpperInvariant(antwoord.Naam()[0]) + antwoord.Naam()[1..]);

    /// <summary>Who asked, by id.</summary>
    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Dag = DatumInvoer.Van(Vandaag);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Invoer.Dag.Controleer(ModelState, "Invoer.Dag", "de dag van de raadpleging"))
        {
            await Laad(ct);
            return Page();
        }

        var uitkomst = new Raadpleeguitkomst(Invoer.Dag.Volledig!.Value, Invoer.Antwoord!.Value, Invoer.Organisatie, Invoer.WatBekendIs);
        await handler.Handle(new LegRaadplegingVast(Id, Versie, uitkomst), ct);
        return Redirect($"/meldingen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        Wie = await namen.Medewerkers(Melding.Raadplegingen.Select(raadpleging => raadpleging.Door), ct);
        await logboek.Inzage("Landelijk register", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}

public sealed class RaadpleegInvoer
{
    public DatumInvoer Dag { get; set; } = new();

    [Required(ErrorMessage = "Kies wat het register antwoordt")]
    public Registerantwoord? Antwoord { get; set; }

    [StringLength(200, ErrorMessage = "Maak de naam korter: er passen 200 tekens.")]
    public string? Organisatie { get; set; }

    [StringLength(4000, ErrorMessage = "Maak de tekst korter: er passen 4.000 tekens.")]
    public string? WatBekendIs { get; set; }
}
