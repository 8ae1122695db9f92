using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Kring.Web.Werklijst.Overzicht;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Keep the overzicht that the worklist shows; what it shows stands in the address.</summary>
[Vereist(Recht.WerklijstZien)]
[ZonderPersoonsgegevens]
[BijVeld<NaamOntbreekt>("Naam")]
[BijVeld<NaamIsTeLang>("Naam")]
[BijVeld<NaamLijktOpNummer>("Naam")]
[BijVeld<OverzichtBestaatAl>("Naam")]
public sealed class NieuwPage(BewaarOverzichtHandler bewaar, Filteropties opties, Actor actor) : PageModel, IFormulierpagina
{
    public const string Pad = "/werklijst/overzichten/nieuw";

    private const string Team = "team";

    public static IReadOnlyList<Optie> Lezers { get; } = [new("mij", "Alleen ik"), new(Team, "Iedereen in mijn organisatie")];

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Voor { get; set; } = "mij";

    [BindProperty]
    public bool Start { get; set; }

    public Filterblad Blad { get; private set; } = null!;

    public bool LeidtTeam => actor.Mag(Recht.TeamLeiden);

    public string Lijst => Blad.Filter.Lijst switch
    {
        Weergave.Vrij => "Zonder behandelaar",
        Weergave.Team => "Hele team",
        _ => "Mijn werk van wie kijkt",
    };

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var filter = Werkfilter.Lees(Request.Query);
        await bewaar.Handle(new BewaarOverzicht { Naam = Naam ?? "", Filter = filter, VoorTeam = Voor == Team, Start = Start }, ct);
        return Redirect(filter.Pad);
    }

    public async Task Laad(CancellationToken ct) => Blad = await opties.Lees(Werkfilter.Lees(Request.Query), ct);
}
