using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Where one is logged in, and was lately.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
public sealed class MijnAccountPage(
    Zichtbaar zichtbaar, EigenAccount eigen, Actor actor, Sessieduur duur, TimeProvider klok, BeeindigAndereSessiesHandler beeindigAndere) : PageModel
{
    public const string Pad = "/mijn-account";

    private const int AantalEerder = 10;

    public DateOnly Vandaag => klok.Vandaag();

    public IReadOnlyList<Sessie> Lopend { get; private set; } = [];

    /// <summary>What ended, last first; what lapsed and was not seen since stands there too.</summary>
    public IReadOnlyList<(Sessie Sessie, string Einde)> Eerder { get; private set; } = [];

    /// <summary>How many recovery codes still work.</summary>
    public int Herstelcodes { get; private set; }

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public bool IsDeze(Sessie sessie) => sessie.Id == actor.Sessie?.Id;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (nu, sinds) = (klok.GetUtcNow(), klok.GetUtcNow() - duur.Langst);
        var open = await zichtbaar.Sessies().AsNoTracking()
            .Where(sessie => sessie.Einde == null && sessie.Begonnen >= sinds).ToListAsync(ct);
        Lopend = [.. open.Where(sessie => sessie.IsLopend(duur, nu)).OrderByDescending(IsDeze).ThenByDescending(sessie => sessie.LaatstGebruikt)];
        var lopend = Lopend.Select(sessie => sessie.Id).ToList();
        var eerder = await zichtbaar.Sessies().AsNoTracking().Where(sessie => !lopend.Contains(sessie.Id))
            .OrderByDescending(sessie => sessie.Begonnen).Take(AantalEerder).ToListAsync(ct);
        eerder.ForEach(sessie => sessie.LaatVerlopen(duur));
        Passkeys = await eigen.Passkeys(ct);
        Herstelcodes = await eigen.Herstelcodes(ct);
        Eerder = [.. eerder.Select(sessie => (sessie, InWoorden(sessie)))];
    }

    public async Task<IActionResult> OnPostBeeindigAndereAsync(CancellationToken ct)
    {
        await beeindigAndere.Handle(new BeeindigAndereSessies(), ct);
        return Redirect(Pad);
    }

    private string InWoorden(Sessie sessie) => sessie.Einde!.Door switch
    {
        EindeDoor.Uitloggen => "u logde uit",
        EindeDoor.Beeindigen => "u beëindigde dit zelf",
        EindeDoor.Verloop when sessie.Einde.Op - sessie.Begonnen >= duur.Langst => "de langste tijd was voorbij",
        EindeDoor.Verloop => "te lang niets gedaan",
        EindeDoor.NieuweInlog => "u logde in dezelfde browser opnieuw in",
        _ => "uw account veranderde",
    };
}
