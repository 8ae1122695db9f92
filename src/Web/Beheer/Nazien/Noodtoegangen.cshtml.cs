using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Nazien;

/// <summary>What was opened in an emergency, what is still to be judged first.</summary>
[Vereist(Recht.NoodtoegangBeoordelen)]
[ZonderPersoonsgegevens]
public sealed class NoodtoegangenPage(Zichtbaar zichtbaar, Namen namen) : PageModel
{
    private const int Meeste = 200;

    public IReadOnlyList<Noodtoegang> Rijen { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Organisaties { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rijen = await zichtbaar.Noodtoegangen().AsNoTracking()
            .OrderByDescending(nood => nood.Oordeel == null).ThenByDescending(nood => nood.Van).Take(Meeste).ToListAsync(ct);
        Wie = await namen.Medewerkers([.. Rijen.Select(nood => nood.MedewerkerId)], ct);
        Organisaties = await namen.Organisaties([.. Rijen.Select(nood => nood.OrganisatieId)], ct);
    }
}
