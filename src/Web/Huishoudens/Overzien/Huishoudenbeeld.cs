using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Overzien;

/// <summary>Somebody of the household, or tied to it.</summary>
/// <param name="Persoon">Name, sex and age.</param>
/// <param name="Banden">"moeder van Sem", in the words of the reports.</param>
public sealed record Huisgenoot(Genogrampersoon Persoon, IReadOnlyList<string> Banden)
{
    /// <summary>That the person is no longer a member, or never was; null for who belongs to it or never stood in it.</summary>
    public Lid? Vertrokken { get; init; }
}

/// <summary>A household as it is now, with who is tied to it and who left it.</summary>
public sealed record Huishoudenbeeld(
    string Naam, IReadOnlyList<Huisgenoot> Leden, IReadOnlyList<Huisgenoot> Verwanten, IReadOnlyList<Huisgenoot> Vertrokken, Genogram Genogram)
{
    public IEnumerable<Guid> Personen => Leden.Concat(Verwanten).Concat(Vertrokken).Select(mens => mens.Persoon.Id);
}

/// <summary>Reads a household as far as the reader may see the people in it.</summary>
public sealed class Huishoudenlezer(Zichtbaar zichtbaar, KringDbContext db, TimeProvider klok)
{
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Huishoudenbeeld> Lees(Guid id, CancellationToken ct)
    {
        var huishouden = await zichtbaar.Huishouden(id, ct);
        var (nu, ooit) = (huishouden.LedenNu.ToHashSet(), huishouden.Leden.Select(lid => lid.PersoonId).ToHashSet());
        // Who is tied to somebody that never belonged to it has nothing to do with this household.
        var echt = huishouden.Leden.Where(lid => !lid.WasNooitLid).Select(lid => lid.PersoonId).ToHashSet();
        var relaties = await db.Relaties.AsNoTracking().Where(relatie => echt.Contains(relatie.VanId) || echt.Contains(relatie.NaarId))
            .OrderBy(relatie => relatie.Id).ToListAsync(ct);
        var personen = await Personen(nu, [.. ooit.Union(relaties.SelectMany(relatie => new[] { relatie.VanId, relatie.NaarId }))], ct);
        var mensen = personen.Values.OrderBy(persoon => persoon.Fase.IsMinderjarigOp(klok.Vandaag())).ThenByDescending(persoon => persoon.Fase.Geboren?.LeeftijdOp(klok.Vandaag()).Minimaal)
            .ThenBy(persoon => persoon.Id).Select(persoon => new Huisgenoot(persoon, Banden(persoon.Id, relaties, personen))
            {
                Vertrokken = persoon.IsLid ? null : huishouden.LaatstVertrokken(persoon.Id),
            }).ToList();
        List<Huisgenoot> verwanten = [.. mensen.Where(mens => !ooit.Contains(mens.Persoon.Id))];
        List<Huisgenoot> leden = [.. mensen.Where(mens => mens.Persoon.IsLid)];
        List<Huisgenoot> vertrokken = [.. mensen.Where(mens => ooit.Contains(mens.Persoon.Id) && !mens.Persoon.IsLid)];
        var getekend = leden.Concat(verwanten).Concat(vertrokken.Where(mens => HoortBijEen(mens, nu, relaties))).Select(mens => mens.Persoon).ToList();
        return new Huishoudenbeeld(
            huishouden.Naam, leden, verwanten, vertrokken,
            Genogram.Teken(getekend, [.. relaties.Select(Band), .. await Zwangerschappen(getekend, ct)], klok.Vandaag()));
    }

    private Task<Dictionary<Guid, Genogrampersoon>> Personen(HashSet<Guid> leden, List<Guid> ids, CancellationToken ct) =>
        zichtbaar.Personen().AsNoTracking().Where(persoon => ids.Contains(persoon.Id)).Select(persoon => new Genogrampersoon(
            persoon.Id,
            new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Zwangerschap != null),
            persoon.Geslacht,
            new Levensfase(persoon.Geboren, persoon.Zwangerschap != null, persoon.GemeldAlsKind),
            leden.Contains(persoon.Id))
        { VolgensMelder = persoon.LeeftijdVolgensMelder }).ToDictionaryAsync(persoon => persoon.Id, ct);

    private async Task<IEnumerable<Genogramband>> Zwangerschappen(List<Genogrampersoon> mensen, CancellationToken ct)
    {
        var ongeboren = mensen.Where(mens => mens.Fase.IsOngeboren).Select(mens => mens.Id).ToList();
        var moeders = await db.Personen.AsNoTracking().Where(persoon => ongeboren.Contains(persoon.Id))
            .Select(persoon => new { persoon.Id, persoon.Zwangerschap!.MoederId }).ToListAsync(ct);
        return moeders.Select(paar => new Genogramband(paar.MoederId, paar.Id, Verwantschap.Ouder));
    }

    // Whoever left is still drawn where somebody who stayed is tied to the person.
    private static bool HoortBijEen(Huisgenoot mens, HashSet<Guid> leden, List<Relatie> relaties) => relaties.Exists(relatie =>
        (relatie.VanId == mens.Persoon.Id && leden.Contains(relatie.NaarId)) || (relatie.NaarId == mens.Persoon.Id && leden.Contains(relatie.VanId)));

    private static Genogramband Band(Relatie relatie) => new(relatie.VanId, relatie.NaarId, Verwantschappen.Lees(relatie.Omschrijving));

    // A report tells it from one side, mostly the parent's.
    private static List<string> Banden(Guid id, List<Relatie> relaties, Dictionary<Guid, Genogrampersoon> personen) =>
    [
        .. relaties.Where(relatie => relatie.VanId == id && personen.ContainsKey(relatie.NaarId))
            .Select(relatie => relatie.Tot(personen[relatie.NaarId].Naam.Roepnaam)),
        .. relaties.Where(relatie => relatie.NaarId == id && personen.ContainsKey(relatie.VanId) && Verwantschappen.Lees(relatie.Omschrijving) == Verwantschap.Ouder
                && !relaties.Any(terug => terug.VanId == id && terug.NaarId == relatie.VanId))
            .Select(relatie => $"kind van {personen[relatie.VanId].Naam.Roepnaam}"),
    ];
}
