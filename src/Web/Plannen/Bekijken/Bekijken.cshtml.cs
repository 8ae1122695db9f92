using Kring.Domain.Toegang;
using Kring.Web.Casussen;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Plannen.Bekijken;

/// <summary>One household, one plan: agreements per person, and what each child said.</summary>
[Printable]
[Vereist(Recht.PlanZien)]
public sealed class BekijkenPage(Plantoegang toegang, Planlezer lezer, Casusbeginnen beginnen, Actor actor) : PageModel
{
    public Geopend Bij { get; private set; } = null!;

    public Planblad Blad { get; private set; } = null!;

    /// <summary>What the plan begins with; null when there was no immediate danger.</summary>
    public Casusbegin? Begin { get; private set; }

    public bool MagAfspreken => Bij.Belet is null && actor.Mag(Recht.PlanBijwerken);

    public bool MagSpreken => Bij.Belet is null && actor.Mag(Recht.KindgesprekVastleggen);

    public string Pad => $"/casussen/{Bij.Casus.Id}/plan";

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Bij = await toegang.Open(id, "Plan", ct);
        Blad = await lezer.Lees(Bij, ct);
        Begin = await beginnen.Van(Bij.Casus, ct);
    }
}
