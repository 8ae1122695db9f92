using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Berichten.Lezen;

/// <summary>One letter as it was made; on paper the sheet alone.</summary>
[Printable]
[Vereist(Recht.BriefZien)]
public sealed class LezenPage(Zichtbaar zichtbaar, Namen namen, Logboekschrijver logboek, IPress press, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Brief Brief { get; private set; } = null!;

    public Briefblad Blad { get; private set; } = null!;

    public string Door { get; private set; } = "";

    public DateOnly Vandaag => klok.Vandaag();

    public bool KanPdf => press.IsThere;

    public string Terug { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Brief = await zichtbaar.Brief(Id, ct);
        var melding = await zichtbaar.Melding(Brief.MeldingId, ct);
        Terug = Brief.PersoonId is null || melding.CasusId is null ? $"/meldingen/{melding.Id}" : $"/casussen/{melding.CasusId}/informeren";
        Door = (await namen.Medewerkers([Brief.GemaaktDoor], ct)).GetValueOrDefault(Brief.GemaaktDoor, "een collega");
        Blad = new Briefblad((await namen.Organisaties([Brief.OrganisatieId], ct))[Brief.OrganisatieId], Brief.Nummer, Brief.Lees());
        await logboek.Inzage(nameof(Brief), Logonderwerp.Van(nameof(Brief), Id), Brief.PersoonId is { } persoon ? [persoon] : [], ct);
    }
}
