using System.ComponentModel.DataAnnotations;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Plannen.Volgen;

[Vereist(Recht.PlanBijwerken)]
[BijVeld<ToelichtingStandOntbreekt>("Invoer.Toelichting")]
public sealed class VolgenPage(Plantoegang toegang, LegAfspraakstandVastHandler handler, Namen namen)
    : PlanPage(toegang, "Afspraak volgen")
{
    [FromRoute]
    public Guid AfspraakId { get; set; }

    [BindProperty]
    public StandInvoer Invoer { get; set; } = new();

    public Afspraak? Afspraak { get; private set; }

    public string VoorWie { get; private set; } = "";

    public IReadOnlyDictionary<Guid, string> Namen { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Optie> Standen =>
    [
        new(nameof(Afspraakstand.Gelukt), "Gelukt"),
        new(nameof(Afspraakstand.NietGelukt), "Niet gelukt", "De afspraak blijft staan"),
        new(nameof(Afspraakstand.Loopt), "Loopt weer"),
        new(nameof(Afspraakstand.Vervallen), "Vervallen", "De afspraak geldt niet meer"),
    ];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await Laad(ct);
            return Page();
        }

        await handler.Handle(
            new LegAfspraakstandVast
            {
                CasusId = Id,
                Versie = Versie,
                AfspraakId = AfspraakId,
                Stand = Invoer.Stand!.Value,
                Toelichting = Invoer.Toelichting,
            },
            ct);
        return Redirect(PadVanPlan);
    }

    public override async Task Laad(CancellationToken ct)
    {
        await base.Laad(ct);
        if (Bij.Plan is not { } plan)
        {
            return;
        }

        Afspraak = plan.Afspraken.SingleOrDefault(afspraak => afspraak.Id == AfspraakId)
            ?? throw new NietGevondenException(nameof(Afspraak), AfspraakId);
        VoorWie = Bij.Leden.FirstOrDefault(lid => lid.Id == Afspraak.PersoonId)?.Naam ?? "Het hele huishouden";
        Namen = await namen.Medewerkers([Afspraak.GemaaktDoor, .. Afspraak.Standen.Select(stand => stand.Door)], ct);
    }
}

public sealed class StandInvoer
{
    [Required(ErrorMessage = "Kies hoe het gaat met de afspraak")]
    public Afspraakstand? Stand { get; set; }

    [StringLength(1000, ErrorMessage = "Maak de toelichting korter: hoogstens 1000 tekens")]
    public string? Toelichting { get; set; }
}
