using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Gesprekken.Nalezen;

/// <summary>An advice that was given, and what came before and after it on the same question.</summary>
[Vereist(Recht.AdviesZien)]
[ZonderPersoonsgegevens]
public sealed class NalezenPage(Zichtbaar zichtbaar, Namen namen, Actor actor, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Advies Advies { get; private set; } = null!;

    public string Door { get; private set; } = "";

    public Advies? Eerder { get; private set; }

    public IReadOnlyList<Advies> Later { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public bool MagVervolgen => actor.Mag(Recht.GesprekVoeren);

    public string Vormen => string.Join("; ", Advies.Aanleidingen.Select(vorm => vorm.Naam()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Advies = await zichtbaar.Advies(Id, ct);
        Door = (await namen.Medewerkers([Advies.GegevenDoor], ct)).GetValueOrDefault(Advies.GegevenDoor, "een collega");
        Eerder = Advies.VervolgOpId is { } eerder ? await zichtbaar.Advies(eerder, ct) : null;
        Later = await zichtbaar.Adviezen().AsNoTracking().Where(advies => advies.VervolgOpId == Id).OrderBy(advies => advies.Gegeven).ToListAsync(ct);
    }
}
