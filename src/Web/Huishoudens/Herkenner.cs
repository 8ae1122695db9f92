using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens;

/// <summary>
/// Finds known people whom a reported person may be, over the whole region: recognition must not stop at the border of a
/// work area. It proposes with reasons and never joins anything itself.
/// </summary>
public sealed class Herkenner(KringDbContext db)
{
    private const int Meeste = 8;

    /// <summary>The known people this may be, with the strongest reasons first; at most eight.</summary>
    public async Task<IReadOnlyList<Kandidaat>> Zoek(Persoonsgegevens gemeld, CancellationToken ct)
    {
        var gevonden = await Gevonden(gemeld, ct);
        return await MetHuishouden(
            [
                .. gevonden.Where(bekend => Domain.Huishoudens.Herkenning.IsVoorstel(gemeld, bekend))
                    .Select(bekend => (bekend, Domain.Huishoudens.Herkenning.Redenen(gemeld, bekend)))
                    .OrderByDescending(voorstel => Domain.Huishoudens.Herkenning.Volgorde(voorstel.Item2)).ThenBy(voorstel => voorstel.bekend.Id)
                    .Take(Meeste),
            ],
            ct);
    }

    /// <summary>The known unborn children of these women.</summary>
    public async Task<IReadOnlyList<Kandidaat>> ZoekOngeboren(IReadOnlyCollection<Guid> moeders, CancellationToken ct)
    {
        var ongeboren = await db.Personen.Where(persoon => persoon.Zwangerschap != null && moeders.Contains(persoon.Zwangerschap.MoederId))
            .OrderBy(persoon => persoon.Id).ToListAsync(ct);
        return await MetHuishouden(
            [.. ongeboren.Select(kind => (kind, (IReadOnlyList<Herkenningsreden>)[new(Weging.Gelijk, "ongeboren kind van dezelfde moeder")]))], ct);
    }

    private async Task<List<Persoon>> Gevonden(Persoonsgegevens gemeld, CancellationToken ct)
    {
        var gevonden = new HashSet<Persoon>();
        if (gemeld.Bsn is { } bsn)
        {
            gevonden.UnionWith(await db.PersonenMet(bsn).ToListAsync(ct));
        }

        if ((gemeld.Geboren is not null || gemeld.LeeftijdVolgensMelder is not null) && Zoeknaam.Van(gemeld.Geslachtsnaam) is { Length: > 0 } naam)
        {
            gevonden.UnionWith(await db.Personen.Where(persoon => persoon.Naamsleutel == naam).ToListAsync(ct));
        }

        string[] adressen = [.. new[] { gemeld.FeitelijkAdres?.Sleutel, gemeld.FormeelAdres?.Sleutel }.OfType<string>().Distinct()];
        if (adressen.Length > 0)
        {
            gevonden.UnionWith(await db.Personen
                .Where(persoon => persoon.Verblijven.Any(plek => plek.Adressleutel != null && adressen.Contains(plek.Adressleutel)))
                .ToListAsync(ct));
        }

        return [.. gevonden];
    }

    private async Task<IReadOnlyList<Kandidaat>> MetHuishouden(
        IReadOnlyList<(Persoon Persoon, IReadOnlyList<Herkenningsreden> Redenen)> voorstellen, CancellationToken ct)
    {
        List<Guid> ids = [.. voorstellen.Select(voorstel => voorstel.Persoon.Id)];
        var leden = await (
            from huishouden in db.Huishoudens
            from lid in huishouden.Leden
            where lid.Tot == null && ids.Contains(lid.PersoonId)
            orderby lid.Van descending, lid.Id descending
            select new
            {
                lid.PersoonId,
                huishouden.Id,
                huishouden.Naam,
                Loopt = db.Casussen.Any(casus => casus.Huishoudens.Any(deel => deel.HuishoudenId == huishouden.Id && deel.Tot == null)),
            }).ToListAsync(ct);
        return [.. voorstellen.Select(voorstel =>
        {
            var lid = leden.Find(een => een.PersoonId == voorstel.Persoon.Id);
            return new Kandidaat(
                voorstel.Persoon, voorstel.Redenen, lid is null ? null : new Kandidaathuishouden(lid.Id, lid.Naam, lid.Loopt));
        })];
    }
}

/// <summary>A known person whom a reported person may be.</summary>
/// <param name="Persoon">The known person, tracked.</param>
/// <param name="Redenen">Why it may be, or may not be, strongest first.</param>
/// <param name="Huishouden">The household this person belongs to now, or null.</param>
public sealed record Kandidaat(Persoon Persoon, IReadOnlyList<Herkenningsreden> Redenen, Kandidaathuishouden? Huishouden);

/// <summary>A household in which a candidate lives, and whether it has an open casus.</summary>
public sealed record Kandidaathuishouden(Guid Id, string Naam, bool HeeftLopendeCasus);
