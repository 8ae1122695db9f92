using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Plannen.Spreken;

[Vereist(Recht.KindgesprekVastleggen)]
[BijVeld<EigenWoordenOntbreken>("Invoer.EigenWoorden")]
[BijVeld<WaaromNietOntbreekt>("Invoer.WaaromNiet")]
[BijVeld<GesprekMoetNogKomen>("Invoer.Dag.Dag")]
[BijVeld<GesprekWasTeVroeg>("Invoer.Dag.Dag")]
public sealed class SprekenPage(Plantoegang toegang, LegKindgesprekVastHandler handler) : PlanPage(toegang, "Kindgesprek")
{
    [FromRoute]
    public Guid PersoonId { get; set; }

    [BindProperty]
    public GesprekInvoer Invoer { get; set; } = new();

    public Persoon? Kind { get; private set; }

    public IReadOnlyList<Optie> JaOfNee => [new("true", "Ja"), new("false", "Nee")];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoer.Dag.Controleer(ModelState, "Invoer.Dag", "de datum");
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        await handler.Handle(Act(), ct);
        return Redirect(PadVanPlan);
    }

    public override async Task Laad(CancellationToken ct)
    {
        await base.Laad(ct);
        if (Bij.Plan is { } plan)
        {
            Kind = plan.Kinderen.Any(kind => kind.PersoonId == PersoonId)
                ? Bij.Leden.Single(lid => lid.Id == PersoonId)
                : throw new NietGevondenException(nameof(Kindlijn), PersoonId);
        }
    }

    private LegKindgesprekVast Act() => new()
    {
        CasusId = Id,
        Versie = Versie,
        PersoonId = PersoonId,
        Dag = Invoer.Dag.Volledig!.Value,
        Gesproken = Invoer.Gesproken!.Value,
        EigenWoorden = Invoer.EigenWoorden,
        WatNodig = Invoer.WatNodig,
        WaaromNiet = Invoer.WaaromNiet,
    };
}

public sealed class GesprekInvoer
{
    [Required(ErrorMessage = "Kies of iemand met het kind sprak")]
    public bool? Gesproken { get; set; }

    public DatumInvoer Dag { get; set; } = new();

    [StringLength(2000, ErrorMessage = "Schrijf korter op wat het kind zei: hoogstens 2000 tekens")]
    public string? EigenWoorden { get; set; }

    [StringLength(2000, ErrorMessage = "Schrijf korter op wat het kind nodig heeft: hoogstens 2000 tekens")]
    public string? WatNodig { get; set; }

    [StringLength(2000, ErrorMessage = "Schrijf korter op waarom niet: hoogstens 2000 tekens")]
    public string? WaaromNiet { get; set; }
}
