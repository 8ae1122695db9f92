using Kring.Domain.Huishoudens;
using Kring.Herkenning.Besluiten;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens;

/// <summary>Weighs whole households: whether all who are reported together are the members of a known one.</summary>
public sealed class Huishoudenszoeker(KringDbContext db)
{
    private const int Meeste = 12;

    /// <summary>The households of the people that came up, likeliest first.</summary>
    public async Task<IReadOnlyList<Gewogengezin>> Zoek(Gemeldenweger weger, IReadOnlyList<Gewogen> paren, CancellationToken ct)
    {
        var waar = await Van([.. paren.Select(paar => paar.Bekend.Id).Distinct()], ct);
        var gezinnen = paren.Where(paar => waar.ContainsKey(paar.Bekend.Id)).GroupBy(paar => waar[paar.Bekend.Id].Id)
            .OrderByDescending(groep => Indruk([.. groep])).ThenBy(groep => groep.Key).Take(Meeste)
            .Select(groep => waar[groep.First().Bekend.Id]).ToList();
        var leden = await Leden([.. gezinnen.Select(gezin => gezin.Id)], ct);
        List<Gewogengezin> gewogen = [.. gezinnen.Select(gezin => Weeg(weger, gezin, [.. leden[gezin.Id]]))];
        return
        [
            .. gewogen.Select(gezin => gezin with { Paren = NaastElkaar(gezin, gewogen) })
                .OrderByDescending(gezin => gezin.Oordeel.Kansen).ThenBy(gezin => gezin.Huishouden.Id),
        ];
    }

    /// <summary>In which household these people are now; the last that they joined.</summary>
    public async Task<IReadOnlyDictionary<Guid, Kandidaathuishouden>> Van(IReadOnlyList<Guid> personen, CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Herkenning);
        var rijen = await (
            from huishouden in db.Huishoudens
            from lid in huishouden.Leden
            where lid.Tot == null && personen.Contains(lid.PersoonId)
            orderby lid.Van descending, lid.Id descending
            select new
            {
                lid.PersoonId,
                huishouden.Id,
                huishouden.Naam,
                Loopt = db.Casussen.Any(casus => casus.Huishoudens.Any(deel => deel.HuishoudenId == huishouden.Id && deel.Tot == null)),
            }).ToListAsync(ct);
        return rijen.DistinctBy(rij => rij.PersoonId).ToDictionary(rij => rij.PersoonId, rij => new Kandidaathuishouden(rij.Id, rij.Naam, rij.Loopt));
    }

    // Before the other members are known: what is shared once, what is one's own for each.
    private static double Indruk(IReadOnlyList<Gewogen> paren) => paren.Max(paar => paar.Weegsel.Gedeeld)
        + paren.GroupBy(paar => paar.Gemelde).Sum(groep => Math.Max(0, groep.Max(paar => paar.Weegsel.Eigen)));

    private async Task<ILookup<Guid, Persoon>> Leden(IReadOnlyList<Guid> gezinnen, CancellationToken ct)
    {
        var rijen = await (
            from huishouden in db.Huishoudens
            from lid in huishouden.Leden
            where lid.Tot == null && gezinnen.Contains(huishouden.Id)
            join persoon in db.Personen on lid.PersoonId equals persoon.Id
            orderby lid.Id
            select new { huishouden.Id, persoon }).AsNoTracking().ToListAsync(ct);
        return rijen.ToLookup(rij => rij.Id, rij => rij.persoon);
    }

    private static Gewogengezin Weeg(Gemeldenweger weger, Kandidaathuishouden gezin, IReadOnlyList<Persoon> leden)
    {
        List<Persoon> geborenen = [.. leden.Where(lid => !lid.IsOngeboren)];
        List<IReadOnlyList<Gewogen>> rijen = [.. Enumerable.Range(0, weger.Gemelden.Count).Select(gemelde => weger.Weeg(gemelde, geborenen))];
        var oordeel = Huishoudoordeel.Weeg(
            [.. rijen.Select(rij => (IReadOnlyList<Lidgewicht>)[.. rij.Select(paar => new Lidgewicht(paar.Weegsel.Eigen, paar.Weegsel.Familie, paar.Weegsel.Gedeeld))])],
            Herkenner.Model.Huishoudens);
        return new(gezin, leden, oordeel, [.. oordeel.Paren.Select(paar => rijen[paar.Gemelde][paar.Lid])]);
    }

    // Nobody is a member of two households that are no family of each other: the likelier one takes from the other.
    private static List<Gewogen> NaastElkaar(Gewogengezin gezin, IReadOnlyList<Gewogengezin> alle) =>
        [.. gezin.Paren.Zip(gezin.Oordeel.Paren, (gewogen, paar) => gewogen with
        {
            Kansen = gezin.Oordeel.KansenVan(paar, alle.Where(ander => ander != gezin && ander.Oordeel.Paren.Any(zelfde => zelfde.Gemelde == paar.Gemelde && zelfde.Kansen > 0))
                .Select(ander => ander.Oordeel.Kansen).DefaultIfEmpty(double.NegativeInfinity).Max()),
        })];
}
