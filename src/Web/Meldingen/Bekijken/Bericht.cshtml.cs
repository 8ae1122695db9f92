using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Bekijken;

/// <summary>The whole message of the reporter.</summary>
[Printable]
[Vereist(Recht.BerichtZien)]
public sealed class BerichtPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, Meldingberichten berichten, Adresmaskers maskers, Logboekschrijver logboek) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Meldingkop Kop { get; private set; } = null!;

    public IReadOnlyList<Berichtgroep> Groepen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(Id, ct);
        var bericht = await berichten.Lees(Id, ct);
        Groepen = Berichtweergave.Van(bericht, await maskers.Voor(bericht, ct));
        Kop = await koppen.Voor(melding, ct);
        await logboek.Inzage(nameof(Meldbericht), Logonderwerp.Melding(Id), melding.PersoonIds, ct);
    }
}
