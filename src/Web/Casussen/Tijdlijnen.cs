using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Onderdelen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>
/// What happened in a case and in its reports, newest first. Who may read the reports reads everything. Who may not, a local
/// team, reads what happened in the case, and of a report only that it came in: its words are those of the reporter.
/// </summary>
public sealed class Tijdlijnen(KringDbContext db, Actor actor, Namen namen, TimeProvider klok)
{
    public async Task<Tijdlijn> Van(Casus casus, CancellationToken ct)
    {
        var meldingen = casus.Meldingen.Select(deel => deel.MeldingId).ToList();
        var regels = await db.Tijdlijn.AsNoTracking()
            .Where(regel => regel.OnderwerpId == casus.Id || meldingen.Contains(regel.OnderwerpId))
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).ToListAsync(ct);
        var leesbaar = actor.Mag(Recht.MeldingZien) ? regels : [.. regels.Select(regel => VoorDeelnemer(casus, regel)).OfType<Tijdlijnregel>()];
        var wie = await namen.Medewerkers(leesbaar.Select(regel => regel.Door).OfType<Guid>(), ct);
        return new Tijdlijn([.. leesbaar.Select(regel => Item(regel, wie))], klok.Vandaag());
    }

    private static Tijdlijnregel? VoorDeelnemer(Casus casus, Tijdlijnregel regel)
    {
        if (regel.OnderwerpId == casus.Id)
        {
            return regel;
        }

        return regel.Soort != nameof(MeldingOntvangen) ? null : new Tijdlijnregel
        {
            Id = regel.Id,
            Op = regel.Op,
            Soort = regel.Soort,
            Onderwerp = regel.Onderwerp,
            OnderwerpId = regel.OnderwerpId,
            Volgorde = regel.Volgorde,
            Kop = "Melding ontvangen",
        };
    }

    private static Tijdlijnitem Item(Tijdlijnregel regel, IReadOnlyDictionary<Guid, string> wie) => Tijdlijnitem.Op(
        regel.Op, regel.Kop, regel.Door is { } door ? wie.GetValueOrDefault(door, "Onbekende medewerker") : "Kring", regel.Tekst);
}
