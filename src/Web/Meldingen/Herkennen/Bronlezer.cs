using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>A report about somebody, and what it tells of that person.</summary>
/// <param name="Melding">The report, tracked.</param>
/// <param name="Volgnummer">The place of the person in it.</param>
/// <param name="Mensen">Everybody of the report, as its message tells of them.</param>
/// <param name="Verteld">What it tells of this person.</param>
public sealed record Bron(Melding Melding, int Volgnummer, IReadOnlyList<Gemelde> Mensen, Persoonsbron Verteld);

/// <summary>Reads again what each report told of somebody, whoever acts: to set a record right, not to be shown.</summary>
public sealed class Bronlezer(KringDbContext db, Meldingberichten berichten)
{
    /// <summary>The reports about this person, in the order in which they counted for the record.</summary>
    /// <exception cref="WeigeringException"><see cref="BerichtIsErNietMeer"/>.</exception>
    public async Task<IReadOnlyList<Bron>> Over(Guid persoon, CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Rechtzetten);
        var meldingen = await db.Meldingen.Where(melding => melding.Personen.Any(een => een.PersoonId == persoon)).AsSplitQuery().ToListAsync(ct);
        List<Guid> ids = [.. meldingen.Select(melding => melding.Id)];
        var gelezen = await berichten.LeesAlle(ids, ct);
        if (meldingen.Exists(melding => !gelezen.ContainsKey(melding.Id)))
        {
            throw new WeigeringException(new BerichtIsErNietMeer());
        }

        var gezet = await db.Losmakingen.Where(los => ids.Contains(los.MeldingId)).ToListAsync(ct);
        var bronnen =
            from melding in meldingen
            let mensen = Gemelden.Kaal(melding, gelezen[melding.Id], Amsterdam.Dag(melding.Herkend!.Op))
            from mens in mensen
            where mens.Persoon.PersoonId == persoon
            select new Bron(melding, mens.Volgnummer, mensen, Verteld(melding, mens, Sinds(melding, mens.Volgnummer, persoon, gezet)));
        return [.. bronnen.OrderBy(bron => bron.Verteld.Sinds).ThenBy(bron => bron.Melding.Ontvangen).ThenBy(bron => bron.Melding.Nummer, StringComparer.Ordinal)];
    }

    /// <summary>Since when a report counts for a person: since it was decided, or since it was set right.</summary>
    internal static DateTimeOffset Sinds(Melding melding, int volgnummer, Guid persoon, IEnumerable<Losmaking> gezet) => gezet
        .Where(los => los.MeldingId == melding.Id && los.Volgnummer == volgnummer && los.NaarId == persoon && los.Einde is null)
        .Select(los => los.Op).DefaultIfEmpty(melding.Herkend!.Op).Max();

    private static Persoonsbron Verteld(Melding melding, Gemelde mens, DateTimeOffset sinds) =>
        new(mens.Gegevens, mens.IsGeheim, melding.Herkend!.Op, sinds);
}
