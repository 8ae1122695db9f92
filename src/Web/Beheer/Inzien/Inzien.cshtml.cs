using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Inzien;

/// <summary>The access policy as a table that somebody without technique can read.</summary>
[Vereist(Recht.ToegangZien)]
[ZonderPersoonsgegevens]
public sealed class InzienPage(KringDbContext db, Geldendbeleid beleid, Namen namen, Actor actor) : PageModel
{
    public Toegangsbeleid Beleid => beleid.Nu;

    public IEnumerable<IGrouping<Rol, Toegangsregel>> Rollen => Beleid.Regels.GroupBy(regel => regel.Rol);

    public IReadOnlyList<Toegangsversie> Versies { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public Toegangsversie? Open => Versies.FirstOrDefault(versie => versie.Besluit is null);

    public bool MagVoorstellen => Open is null && actor.Mag(Recht.ToegangVoorstellen);

    /// <summary>Ways of standing to a record for which a role has no line yet and could have one.</summary>
    public static IEnumerable<Betrekking> Vrij(IGrouping<Rol, Toegangsregel> rol) => Enum.GetValues<Betrekking>()
        .Except(rol.Select(regel => regel.Betrekking))
        .Where(betrekking => Rechten.Van(rol.Key).Any(recht => recht.PastBij(betrekking)));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Versies = await db.Toegangsversies.AsNoTracking().OrderByDescending(versie => versie.Nummer).ToListAsync(ct);
        Wie = await namen.Medewerkers([.. Versies.SelectMany(versie => new[] { versie.VoorgesteldDoor, versie.Besluit?.Door ?? versie.VoorgesteldDoor })], ct);
    }
}
