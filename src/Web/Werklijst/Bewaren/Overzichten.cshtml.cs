using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>The kept overzichten: with which one the worklist opens, and the way to change them.</summary>
[Vereist(Recht.WerklijstZien)]
[ZonderPersoonsgegevens]
public sealed class OverzichtenPage(Overzichtlijst lijst, KiesStartHandler kies, Actor actor) : PageModel
{
    public const string Pad = "/werklijst/overzichten";

    public IReadOnlyList<BewaardOverzicht> Overzichten { get; private set; } = [];

    /// <summary>With which one the worklist opens; null for one's own work.</summary>
    public Guid? Start { get; private set; }

    public bool MagWijzigen(BewaardOverzicht overzicht) => overzicht.IsBaas(actor);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Overzichten = await lijst.Lees(ct);
        Start = (await lijst.Start(ct))?.Id;
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid? overzicht, CancellationToken ct)
    {
        await kies.Handle(new KiesStart { OverzichtId = overzicht }, ct);
        return Redirect(Pad);
    }
}
