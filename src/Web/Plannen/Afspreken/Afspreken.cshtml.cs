using System.ComponentModel.DataAnnotations;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Web.Casussen;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Plannen.Afspreken;

[Vereist(Recht.PlanBijwerken)]
[BijVeld<AfspraakOntbreekt>("Invoer.Wat")]
[BijVeld<WieOntbreekt>("Invoer.WieDoetHet")]
[BijVeld<HoeNagaanOntbreekt>("Invoer.HoeNagaan")]
[BijVeld<AfspraakIsVoorbij>("Invoer.Tot.Dag")]
public sealed class AfsprekenPage(Plantoegang toegang, MaakAfspraakHandler handler, Casusbeginnen beginnen) : PlanPage(toegang, "Afspraak maken")
{
    private const string Allen = "huishouden";

    [BindProperty]
    public AfspraakInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Optie> VoorWie =>
    [
        new(Allen, "Het hele huishouden"),
        .. Bij.Leden.Where(lid => !lid.IsOngeboren).Select(lid => new Optie(lid.Id.ToString(), lid.Naam)),
    ];

    /// <summary>Which of the agreements to begin with this one starts from, counted from nought; null for an empty form.</summary>
    [FromQuery(Name = "begin")]
    public int? Begin { get; set; }

    public override async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Begin is { } plek && (await beginnen.Van(Bij.Casus, ct))?.Afspraken.ElementAtOrDefault(plek) is { } eerste)
        {
            (Invoer.Wat, Invoer.HoeNagaan) = (eerste.Wat, eerste.HoeNagaan);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoer.Tot.Controleer(ModelState, "Invoer.Tot", "de laatste dag", new Datumeis(MagLeeg: true));
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        await handler.Handle(Act(), ct);
        return Redirect(PadVanPlan);
    }

    private MaakAfspraak Act() => new()
    {
        CasusId = Id,
        Versie = Versie,
        PersoonId = Guid.TryParse(Invoer.VoorWie, out var persoon) ? persoon : null,
        Wat = Invoer.Wat!,
        WieDoetHet = Invoer.WieDoetHet!,
        Tot = Invoer.Tot.Volledig,
        HoeNagaan = Invoer.HoeNagaan!,
    };
}

public sealed class AfspraakInvoer
{
    [Required(ErrorMessage = "Kies voor wie de afspraak is")]
    public string? VoorWie { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u afspreekt")]
    [StringLength(1000, ErrorMessage = "Maak de afspraak korter: hoogstens 1000 tekens")]
    public string? Wat { get; set; }

    [Required(ErrorMessage = "Schrijf op wie het doet")]
    [StringLength(200, ErrorMessage = "Schrijf korter op wie het doet: hoogstens 200 tekens")]
    public string? WieDoetHet { get; set; }

    public DatumInvoer Tot { get; set; } = new();

    [Required(ErrorMessage = "Schrijf op hoe u ziet dat het lukt")]
    [StringLength(1000, ErrorMessage = "Schrijf korter op hoe u het ziet: hoogstens 1000 tekens")]
    public string? HoeNagaan { get; set; }
}
