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

    /// <summary>How these words came here.</summary>
    public string Herkomst { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(Id, ct);
        var bericht = await berichten.Lees(Id, ct);
        Groepen = Berichtweergave.Van(bericht, await maskers.Voor(Id, bericht, ct));
        Herkomst = melding.Kanaal switch
        {
            Meldkanaal.Telefoon or Meldkanaal.Gesprek or Meldkanaal.Chat => "Dit is alles wat in het gesprek met de melder is opgeschreven.",
            Meldkanaal.Email or Meldkanaal.Brief or Meldkanaal.GeweigerdBericht => "Dit is alles wat uit het bericht van de melder is overgenomen.",
            _ => "Dit is het hele bericht, zoals de melder het heeft gestuurd.",
        };
        Kop = await koppen.Voor(melding, ct);
        await logboek.Inzage(nameof(Meldbericht), Logonderwerp.Melding(Id), melding.PersoonIds, ct);
    }
}
