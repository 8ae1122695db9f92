using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Opvallen;

/// <summary>What deserves a look in a week of the log, and what was looked into already.</summary>
[Vereist(Recht.LogboekNakijken)]
public sealed class OpvallenPage(Blikken blikken, Zichtbaar zichtbaar, Namen namen, Regioregels regels, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "week")]
    public DateOnly? Week { get; set; }

    public IReadOnlyList<(Blik Blik, Nagekeken? Klaar)> Regels { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public Regioregels Grenzen => regels;

    public DateOnly Vandaag => klok.Vandaag();

    public DateOnly Maandag => Blikken.Maandag(Week is { } week && week <= Vandaag && Doorzoeken.Logfilter.Kan(week) ? week : Vandaag);

    public IEnumerable<(Blik Blik, Nagekeken? Klaar)> Open => Regels.Where(regel => regel.Klaar is null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var gevonden = await blikken.VanWeek(Maandag, ct);
        var sleutels = gevonden.Select(blik => blik.Sleutel).ToList();
        var klaar = await zichtbaar.Nagekeken().AsNoTracking().Where(een => sleutels.Contains(een.Sleutel)).ToDictionaryAsync(een => een.Sleutel, ct);
        Regels = [.. gevonden.Select(blik => (blik, klaar.GetValueOrDefault(blik.Sleutel)))];
        Wie = await namen.Medewerkers(gevonden.Select(blik => blik.MedewerkerId).Concat(klaar.Values.Select(een => een.Door)), ct);
        await logboek.InzageLijst("Opvallend in het logboek", gevonden.Select(blik => blik.MedewerkerId).Distinct(), ct);
    }
}
