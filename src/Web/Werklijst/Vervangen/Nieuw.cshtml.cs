using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Vervangen;

/// <summary>Arrange who stands in: for oneself, or for anybody of the team by who leads it.</summary>
[Vereist(Recht.VervangingRegelen)]
[ZonderPersoonsgegevens]
[BijVeld<VervangingEindigtVoorBegin>("Tot")]
[BijVeld<VervangingIsVoorbij>("Tot")]
[BijVeld<KanNietVervangen>("VervangerId")]
[BijVeld<VervangerIsZelfAfwezig>("VervangerId")]
[BijVeld<AfwezigeHeeftAlVervanging>("Van")]
[BijVeld<AfwezigeVervangtZelf>("Van")]
public sealed class NieuwPage(Teamleden team, Afwezigen afwezigen, RegelVervangingHandler regel, Actor actor, TimeProvider klok) : PageModel, IFormulierpagina
{
    /// <summary>Who is absent; the reader unless the team leader chooses somebody else.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? AfwezigeId { get; set; }

    [BindProperty]
    public Guid? VervangerId { get; set; }

    [BindProperty]
    public DatumInvoer Van { get; set; } = new();

    [BindProperty]
    public DatumInvoer Tot { get; set; } = new();

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public bool LeidtTeam => actor.Mag(Recht.TeamLeiden);

    /// <summary>Who stands in is a colleague; the team leader may be asked to choose oneself.</summary>
    public IEnumerable<Optie> Vervangers => LeidtTeam ? Collegas : Collegas.Where(wie => wie.Waarde != actor.MedewerkerId.ToString());

    public async Task OnGetAsync(CancellationToken ct)
    {
        Van = DatumInvoer.Van(klok.Vandaag());
        await Laad(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Controleer())
        {
            await Laad(ct);
            return Page();
        }

        await regel.Handle(
            new RegelVervanging
            {
                AfwezigeId = AfwezigeId ?? actor.MedewerkerId!.Value,
                VervangerId = VervangerId!.Value,
                Van = Van.Volledig!.Value,
                Tot = Tot.Volledig!.Value,
            },
            ct);
        return Redirect(VervangingenPage.Pad);
    }

    public async Task Laad(CancellationToken ct)
    {
        var (weg, vandaag) = (await afwezigen.Nu(ct), klok.Vandaag());
        Collegas =
        [
            .. (await team.Lees(ct)).Select(wie => new Optie(
                wie.Id.ToString(),
                weg.FirstOrDefault(een => een.AfwezigeId == wie.Id) is { } afwezig ? $"{wie.Naam}, afwezig {afwezig.Duur(vandaag)}"
                    : wie.Id == actor.MedewerkerId ? $"{wie.Naam} (u)" : wie.Naam)),
        ];
        AfwezigeId ??= actor.MedewerkerId;
    }

    private bool Controleer()
    {
        if (VervangerId is null)
        {
            ModelState.AddModelError(nameof(VervangerId), "Kies wie op het werk let.");
        }

        var van = Van.Controleer(ModelState, nameof(Van), "de eerste dag");
        return Tot.Controleer(ModelState, nameof(Tot), "de laatste dag") && van && VervangerId is not null;
    }
}
