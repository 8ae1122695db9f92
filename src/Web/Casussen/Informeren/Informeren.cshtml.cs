using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Informeren;

/// <summary>Who was told of which report, and more time to do it (Wmo 2015 art. 5.3.1).</summary>
[Vereist(Recht.InformerenVastleggen)]
[BijVeld<Domain.Casussen.RedenOntbreekt>("Invoer.Toelichting")]
[BijVeld<AlGeinformeerd>("Invoer.Wie")]
[BijVeld<VerlengingIsTeLang>("Verlengen.Tot.Dag")]
[BijVeld<VerlengingIsNietLater>("Verlengen.Tot.Dag")]
public sealed class InformerenPage(
    Casusinzage inzage, Informeerlijst lijst, LegInformeringVastHandler leg, VerlengInformerenHandler verleng)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public InformerenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public VerlengenInvoer Verlengen { get; set; } = new();

    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Informeermelding> Meldingen { get; private set; } = [];

    /// <summary>Who is still to be told, with of which report.</summary>
    public IReadOnlyList<Optie> Nog =>
    [
        .. Meldingen.SelectMany(melding => melding.Mensen.Where(regel => regel.Informering is null).Select(regel => new Optie(
            $"{melding.Id}/{regel.Persoon.Id}", $"{regel.Persoon.Naam}, {regel.Leeftijd}, melding {melding.Nummer}{(Contactwoorden.NietVeilig(regel.Persoon) is { } niet ? $"; {niet}" : "")}"))),
    ];

    public IReadOnlyList<Optie> Hoe =>
    [
        .. Optie.Van<Informeerwijze>(wijze => wijze.Naam()),
        new(InformerenInvoer.Niet, "Niet geïnformeerd", "Schrijf op waarom niet, bijvoorbeeld omdat het gevaar geeft."),
    ];

    public IReadOnlyList<Optie> Verlengbaar =>
    [
        .. Meldingen.Where(melding => melding.Uiterlijk is not null)
            .Select(melding => new Optie(melding.Id.ToString(), $"Melding {melding.Nummer}")),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostVastleggenAsync(CancellationToken ct)
    {
        if (!Invoer.Controleer(ModelState, out var melding, out var persoon))
        {
            await Laad(ct);
            return Page();
        }

        await leg.Handle(
            new LegInformeringVast
            {
                CasusId = Id,
                Versie = Versie,
                MeldingId = melding,
                PersoonId = persoon,
                Wijze = Invoer.Wijze,
                Toelichting = Invoer.Toelichting,
            },
            ct);
        return Redirect(Paden.Informeren(Id));
    }

    public async Task<IActionResult> OnPostVerlengenAsync(CancellationToken ct)
    {
        if (!Verlengen.Controleer(ModelState))
        {
            await Laad(ct);
            return Page();
        }

        await verleng.Handle(
            new VerlengInformeren
            {
                CasusId = Id,
                Versie = Versie,
                MeldingId = Verlengen.Melding!.Value,
                Tot = Verlengen.Tot.Volledig!.Value,
                Reden = Verlengen.Reden!,
            },
            ct);
        return Redirect(Paden.Informeren(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Betrokkenen informeren", "Informeren", ct);
        Meldingen = await lijst.Van(Beeld, ct);
    }
}
