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
/// What happened in a case, in what went up in it, in its households while they were in it, and in its reports, newest first. Who may read the reports reads everything. Who may not, a local
/// team, reads what happened in the case, and of a report only that it came in: its words are those of the reporter.
/// </summary>
public sealed class Tijdlijnen(
    KringDbContext db, Zichtbaar zichtbaar, OpgenomenCasussen opgenomen, Actor actor, Namen namen, TimeProvider klok)
{
    public async Task<Tijdlijn> Van(Casus casus, CancellationToken ct)
    {
        var meldingen = casus.Meldingen.Select(deel => deel.MeldingId).ToList();
        var zaken = await opgenomen.Zaken(casus, ct);
        var huishoudens = casus.Huishoudens.Select(deel => deel.HuishoudenId).ToList();
        var gevonden = await db.Tijdlijn.AsNoTracking()
            .Where(regel => zaken.Contains(regel.OnderwerpId) || meldingen.Contains(regel.OnderwerpId) || huishoudens.Contains(regel.OnderwerpId))
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).ToListAsync(ct);
        var regels = gevonden.Where(regel => !huishoudens.Contains(regel.OnderwerpId) || casus.Huishoudens.Any(deel => deel.HuishoudenId == regel.OnderwerpId && deel.Van <= regel.Op && !(deel.Tot < regel.Op))).ToList();
        var leesbaar = actor.Mag(Recht.MeldingZien) ? regels : [.. regels.Select(regel => VoorDeelnemer([.. zaken, .. huishoudens], regel)).OfType<Tijdlijnregel>()];
        var wie = await namen.Medewerkers(leesbaar.Select(regel => regel.Door).OfType<Guid>(), ct);
        var over = await Over([.. leesbaar.Select(regel => regel.BetreftId).OfType<Guid>().Distinct()], ct);
        return new Tijdlijn([.. leesbaar.Select(regel => Item(regel, wie, over))], klok.Vandaag());
    }

    // Who is on the timeline of a visible case may be named there, as far as the reader may see the person at all.
    private async Task<IReadOnlyDictionary<Guid, string>> Over(List<Guid> ids, CancellationToken ct)
    {
        var mensen = await zichtbaar.Personen().AsNoTracking().AsSplitQuery().Where(persoon => ids.Contains(persoon.Id)).ToListAsync(ct);
        return (await namen.Organisaties(ids, ct)).Concat(mensen.Select(persoon => KeyValuePair.Create(persoon.Id, persoon.Naam)))
            .ToDictionary(over => over.Key, over => over.Value);
    }

    private static Tijdlijnregel? VoorDeelnemer(IReadOnlyList<Guid> zaken, Tijdlijnregel regel)
    {
        if (zaken.Contains(regel.OnderwerpId))
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

    private static Tijdlijnitem Item(
        Tijdlijnregel regel, IReadOnlyDictionary<Guid, string> wie, IReadOnlyDictionary<Guid, string> over) => Tijdlijnitem.Op(
        regel.Op, regel.BetreftId is { } id && over.TryGetValue(id, out var naam) ? $"{regel.Kop}: {naam}" : regel.Kop, regel.Door is { } door ? wie.GetValueOrDefault(door, "Onbekende medewerker") : "Kring", regel.Tekst);
}
