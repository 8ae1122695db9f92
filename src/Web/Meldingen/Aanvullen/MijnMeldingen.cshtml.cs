using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>What somebody reported with an account, and how far each report is. Nothing that stands in them.</summary>
[Vereist(Recht.MeldingDoen)]
public sealed class MijnMeldingenPage(Zichtbaar zichtbaar, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    private const int Meeste = 100;

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    public int Aantal { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var alle = zichtbaar.EigenMeldingen().AsNoTracking().OrderByDescending(melding => melding.Ontvangen).ThenByDescending(melding => melding.Nummer);
        Aantal = await alle.CountAsync(ct);
        Meldingen = await (Toon == "alles" ? alle : alle.Take(Meeste)).AsSplitQuery().ToListAsync(ct);
        await logboek.InzageLijst("MijnMeldingen", [.. Meldingen.Select(melding => melding.Id)], ct);
    }
}
