using System.Runtime.CompilerServices;
using Kring.Domain.Logboek;
using Kring.Domain.Regio;
using Kring.Domain.Toezicht;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Opvallen;

/// <summary>What deserves a look in a week of the log. Found anew each time: nothing about a colleague is kept that nobody looked at.</summary>
public sealed class Blikken(KringDbContext db, Zichtbaar zichtbaar, Regioregels regels)
{
    private const int Greep = 1000;

    /// <summary>Monday of the week of a day.</summary>
    public static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    /// <param name="maandag">The first day of the week.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<IReadOnlyList<Blik>> VanWeek(DateOnly maandag, CancellationToken ct)
    {
        var begin = Amsterdam.Moment(maandag, TimeOnly.MinValue).ToUniversalTime();
        var eind = Amsterdam.Moment(maandag.AddDays(7), TimeOnly.MinValue).ToUniversalTime();
        var week = zichtbaar.Logregels().AsNoTracking().Where(regel => regel.Op >= begin && regel.Op < eind && regel.MedewerkerId != null);
        var blikken = await new Blikzoeker(regels).Zoek(Regels(week, ct));
        return [.. blikken.Concat(await Familie(week, ct)).OrderByDescending(blik => blik.Sinds).ThenBy(blik => blik.Sleutel, StringComparer.Ordinal)];
    }

    private static async IAsyncEnumerable<Gezien> Regels(IQueryable<Logregel> week, [EnumeratorCancellation] CancellationToken ct)
    {
        var regels = week.Where(regel => regel.Soort != Logsoort.Aanmelding).OrderBy(regel => regel.Op).ThenBy(regel => regel.Id)
            .Select(regel => new { regel.Op, regel.Soort, regel.MedewerkerId, regel.PersoonId }).AsAsyncEnumerable();
        await foreach (var regel in regels.WithCancellation(ct))
        {
            yield return new Gezien(regel.Op.InAmsterdam(), regel.Soort, regel.MedewerkerId!.Value, regel.PersoonId);
        }
    }

    // The first time in the week that a colleague saw somebody of the same family name.
    private async Task<IReadOnlyList<Blik>> Familie(IQueryable<Logregel> week, CancellationToken ct)
    {
        var gezien = await week.Where(regel => regel.PersoonId != null).GroupBy(regel => new { regel.MedewerkerId, regel.PersoonId })
            .Select(paar => new { paar.Key.MedewerkerId, paar.Key.PersoonId, Sinds = paar.Min(regel => regel.Op), Aantal = paar.Count() }).ToListAsync(ct);
        var wie = gezien.Select(paar => paar.MedewerkerId!.Value).Distinct().ToList();
        var achternamen = (await db.Medewerkers.AsNoTracking().Where(een => wie.Contains(een.Id)).Select(een => new { een.Id, een.Naam }).ToListAsync(ct))
            .ToDictionary(een => een.Id, een => Naamgenoot.Achternamen(een.Naam));
        var blikken = new List<Blik>();
        foreach (var greep in gezien.Chunk(Greep))
        {
            var personen = greep.Select(paar => paar.PersoonId!.Value).Distinct().ToList();
            var sleutels = await db.Personen.Where(persoon => personen.Contains(persoon.Id)).Select(persoon => new { persoon.Id, persoon.Naamsleutel }).ToDictionaryAsync(een => een.Id, een => een.Naamsleutel, ct);
            blikken.AddRange(greep
                .Where(paar => sleutels.TryGetValue(paar.PersoonId!.Value, out var naam) && achternamen.TryGetValue(paar.MedewerkerId!.Value, out var eigen) && eigen.Contains(naam))
                .Select(paar => new Blik(Bliksoort.EigenFamilie, paar.MedewerkerId!.Value, paar.Sinds, paar.Aantal, paar.PersoonId)));
        }

        return blikken;
    }
}
