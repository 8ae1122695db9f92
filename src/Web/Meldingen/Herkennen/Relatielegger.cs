using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Records the relations that a message gives, where both ends are people of this report.</summary>
public sealed class Relatielegger(KringDbContext db)
{
    /// <summary>Adds what is not known yet; a pair of people has one relation in each direction.</summary>
    public async Task Leg(IReadOnlyList<Gemelde> mensen, IReadOnlyDictionary<int, Persoon> personen, DateTimeOffset nu, CancellationToken ct)
    {
        List<Guid> ids = [.. personen.Values.Select(persoon => persoon.Id)];
        var bekend = (await db.Relaties.Where(relatie => ids.Contains(relatie.VanId) && ids.Contains(relatie.NaarId))
            .Select(relatie => new { relatie.VanId, relatie.NaarId }).ToListAsync(ct)).Select(paar => (paar.VanId, paar.NaarId)).ToHashSet();
        db.AddRange(Verteld(mensen, volgnummer => personen[volgnummer].Id).Where(een => bekend.Add((een.Van, een.Naar)))
            .Select(een => Relatie.Leg(nu, een.Van, een.Naar, een.Wat)));
    }

    /// <summary>The relations that a message gives, between who its people are.</summary>
    internal static IEnumerable<(Guid Van, Guid Naar, string Wat)> Verteld(IReadOnlyList<Gemelde> mensen, Func<int, Guid> wie) =>
        from mens in mensen
        from relatie in mens.Relaties
        where relatie.Omschrijving.IsIngevuld
        let ander = AndereKant(mens, relatie, mensen)
        where ander is not null
        select (wie(mens.Volgnummer), wie(ander.Volgnummer), relatie.Omschrijving.Waarde!.Trim());

    // By number, else by whole name when only one person bears it: a wrong relation is worse than none.
    private static Gemelde? AndereKant(Gemelde van, GemeldeRelatie relatie, IReadOnlyList<Gemelde> mensen)
    {
        if (relatie.Met is not { } met)
        {
            return null;
        }

        List<Gemelde> anderen = [.. mensen.Where(mens => mens != van && mens.Moeder is null)];
        if (Bsn.Lees(met.Bsn.Waarde) is { } bsn && anderen.Find(mens => mens.Gegevens.Bsn == bsn) is { } zelfde)
        {
            return zelfde;
        }

        var naam = Zoeknaam.Van(met.Naam);
        var genoemd = anderen.FindAll(mens => naam.Length > 0 && Zoeknaam.Van(mens.Persoon.Naam) == naam);
        return genoemd.Count == 1 ? genoemd[0] : null;
    }
}
