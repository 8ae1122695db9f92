using Kring.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Plannen;

/// <summary>A page with a form that writes in the plan.</summary>
public abstract class PlanPage(Plantoegang toegang, string naam) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Geopend Bij { get; private set; } = null!;

    public string PadVanPlan => $"/casussen/{Id}/plan";

    public virtual async Task Laad(CancellationToken ct)
    {
        Bij = await toegang.Open(Id, naam, ct);
        // What is on the screen now is the newest, also after a refusal: sending again is a choice made with open eyes.
        ModelState.Remove(nameof(Versie));
        Versie = Bij.Plan?.Versie ?? 0;
    }

    public virtual Task OnGetAsync(CancellationToken ct) => Laad(ct);
}
