using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Vervangen;

/// <summary>Who stands in for whom, now and later: all of the team for who leads it, else one's own.</summary>
[Vereist(Recht.VervangingRegelen)]
[ZonderPersoonsgegevens]
public sealed class VervangingenPage(Zichtbaar zichtbaar, Namen namen, BeeindigVervangingHandler beeindig, Actor actor, TimeProvider klok) : PageModel
{
    public const string Pad = "/werklijst/vervangingen";

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public bool LeidtTeam => actor.Mag(Recht.TeamLeiden);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (vandaag, ik, alle) = (klok.Vandaag(), actor.MedewerkerId, LeidtTeam);
        var gelezen = await zichtbaar.Vervangingen().AsNoTracking()
            .Where(een => een.Einde == null && een.Tot >= vandaag && (alle || een.AfwezigeId == ik || een.VervangerId == ik))
            .OrderBy(een => een.Van).ThenBy(een => een.Id).ToListAsync(ct);
        var wie = await namen.Medewerkers(gelezen.SelectMany(een => new[] { een.AfwezigeId, een.VervangerId }), ct);
        Rijen =
        [
            .. gelezen.Select(een => new Rij(
                een.Id, Naam(een.AfwezigeId), Naam(een.VervangerId), $"{Datumwoorden.Kort(een.Van, vandaag)} tot en met {Datumwoorden.Kort(een.Tot, vandaag)}",
                een.GeldtOp(vandaag), een.AfwezigeId == ik || alle)),
        ];

        string Naam(Guid id) => id == ik ? "u" : wie.GetValueOrDefault(id, "onbekend");
    }

    public async Task<IActionResult> OnPostBeeindigenAsync([FromForm] Guid vervanging, CancellationToken ct)
    {
        await beeindig.Handle(new BeeindigVervanging(vervanging), ct);
        return Redirect(Pad);
    }

    /// <summary>One on the list.</summary>
    public sealed record Rij(Guid Id, string Afwezige, string Vervanger, string Wanneer, bool IsNu, bool MagBeeindigen);
}
