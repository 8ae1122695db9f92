using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Beoordelen;

/// <summary>Earlier reports about the same people: what the actor may see, and of the rest only how many there are.</summary>
public sealed class EerdereMeldingen(KringDbContext db, Zichtbaar zichtbaar)
{
    public async Task<EerderGemeld> Van(Melding melding, CancellationToken ct)
    {
        var personen = melding.PersoonIds;
        IQueryable<Melding> Over(IQueryable<Melding> meldingen) => meldingen.Where(eerder => eerder.Id != melding.Id
            && eerder.Personen.Any(persoon => persoon.PersoonId != null && personen.Contains(persoon.PersoonId.Value)));
        var gevonden = await Over(zichtbaar.Meldingen()).AsNoTracking().OrderByDescending(eerder => eerder.Ontvangen).AsSplitQuery().ToListAsync(ct);
        using var regio = db.OverDeRegio(Regiogrond.Telling);
        return new EerderGemeld([.. gevonden.Select(Regel)], await Over(db.Meldingen).CountAsync(ct));
    }

    private static EerdereMelding Regel(Melding melding) =>
        new(melding.Id, melding.Nummer, Amsterdam.Dag(melding.Ontvangen), melding switch
        {
            { Beoordeling: { } beoordeling } => beoordeling.Uitkomst.Naam(),
            { Teruggave: not null } => "teruggegeven aan de melder",
            _ => "nog niet beoordeeld",
        });
}

/// <summary>Earlier reports about the same people.</summary>
public sealed record EerderGemeld(IReadOnlyList<EerdereMelding> Zichtbaar, int Totaal)
{
    public static EerderGemeld Niets { get; } = new([], 0);

    /// <summary>How many the actor may not see.</summary>
    public int Elders => Totaal - Zichtbaar.Count;
}

/// <summary>One earlier report.</summary>
public sealed record EerdereMelding(Guid Id, string Nummer, DateOnly Dag, string Uitkomst);
