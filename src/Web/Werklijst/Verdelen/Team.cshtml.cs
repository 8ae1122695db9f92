using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Kring.Web.Werklijst.Overzicht;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>Who of the team can take more: only numbers, and who is absent.</summary>
[Vereist(Recht.TeamLeiden)]
[ZonderPersoonsgegevens]
public sealed class TeamPage(Teamlast last, TimeProvider klok) : PageModel
{
    public Teamstand Stand { get; private set; } = null!;

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct) => Stand = await last.Lees(ct);

    /// <summary>The rows behind a number.</summary>
    public static string Pad(Werklast last, params Tijdvak[] vakken) =>
        new Werkfilter { Lijst = Weergave.Team, Van = last.Id, Wanneer = vakken }.Pad;
}
