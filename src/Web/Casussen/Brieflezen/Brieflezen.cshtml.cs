using Kring.Domain;
using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Brieflezen;

/// <summary>One letter as it was made, and whether it went; on paper the sheet alone. What may not go any more is not shown as a letter.</summary>
[Printable]
[Vereist(Recht.BriefZien)]
[BijVeld<BriefdagLigtInToekomst>("Dag.Dag")]
[BijVeld<BriefdagLigtVoorBrief>("Dag.Dag")]
public sealed class BrieflezenPage(
    Zichtbaar zichtbaar, Briefkeuring keuring, Namen namen, Logboekschrijver logboek, IPress press, TimeProvider klok, Actor actor)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The day on which the letter went.</summary>
    [BindProperty]
    public DatumInvoer Dag { get; set; } = new();

    public Brief Brief { get; private set; } = null!;

    public bool MagVersturen => actor.Mag(Recht.BriefVersturen);

    /// <summary>What the act is called for the way this letter goes.</summary>
    public string Gegaan => Brief.Weg == Briefweg.Post ? "verstuurd" : "gegeven";

    public string VerstuurdDoor { get; private set; } = "";

    public Briefblad Blad { get; private set; } = null!;

    /// <summary>Why it may not go any more; null when it may.</summary>
    public Weigering? Bezwaar { get; private set; }

    public string Door { get; private set; } = "";

    public DateOnly Vandaag => klok.Vandaag();

    public bool KanPdf => press.IsThere;

    public string Terug { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Dag = DatumInvoer.Van(Vandaag);
        await Laad(ct);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] VerstuurBriefHandler handler, CancellationToken ct)
    {
        if (!Dag.Controleer(ModelState, nameof(Dag), "de dag"))
        {
            await Laad(ct);
            return Page();
        }

        await handler.Handle(new VerstuurBrief(Id, Versie, Dag.Volledig!.Value), ct);
        return Redirect($"/brieven/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Brief = await zichtbaar.Brief(Id, ct);
        var melding = await zichtbaar.Melding(Brief.MeldingId, ct);
        Terug = Brief.PersoonId is null || melding.CasusId is null ? $"/meldingen/{melding.Id}" : $"/casussen/{melding.CasusId}/informeren";
        var verzonden = Brief.Verstuurd?.Door ?? Brief.GemaaktDoor;
        var wie = await namen.Medewerkers([Brief.GemaaktDoor, verzonden], ct);
        (Door, VerstuurdDoor) = (wie.GetValueOrDefault(Brief.GemaaktDoor, "een collega"), wie.GetValueOrDefault(verzonden, "een collega"));
        Bezwaar = await keuring.Bezwaar(Brief, melding, ct);
        Blad = new Briefblad((await namen.Organisaties([Brief.OrganisatieId], ct))[Brief.OrganisatieId], Brief.Nummer, Brief.Lees());
        await logboek.Inzage(nameof(Brief), Logonderwerp.Van(nameof(Brief), Id), Brief.PersoonId is { } persoon ? [persoon] : [], ct);
    }
}
