using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Meldweging = Kring.Herkenning.Modellen.Meldweging;

namespace Kring.Web.Huishoudens;

/// <summary>
/// Finds the known people and households that a report may be about, over the whole region: recognition must not stop at the
/// border of a work area. It proposes with reasons and never joins anything itself.
/// </summary>
public sealed class Herkenner(KringDbContext db, Persoonsvinder vinder, Huishoudenszoeker huishoudens, Persoonsgroepen groepen, Afschermingen afschermingen)
{
    /// <summary>What is believed of people of whom somebody tells: it stands in the model file.</summary>
    internal static readonly Meldweging Model = Kring.Herkenning.Modellen.Model.Vast.Melding;

    private const int Meeste = 8;

    /// <summary>Looks for the people of one report together.</summary>
    /// <param name="gemelden">Who is told of.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <param name="alleenOpen">Whether shielded addresses count for nothing, also where they are named whole.</param>
    public async Task<Herkenningsuitslag> Zoek(IReadOnlyList<Persoonsgegevens> gemelden, CancellationToken ct, bool alleenOpen = false)
    {
        var gevonden = await vinder.Vind(gemelden, ct);
        var bekenden = await Laad([.. gevonden.SelectMany(een => een).Distinct()], ct);
        var geheim = await afschermingen.Onder(gemelden.SelectMany(gemeld => new[] { gemeld.FeitelijkAdres, gemeld.FormeelAdres }).OfType<Adres>(), ct);
        var weger = new Gemeldenweger(gemelden, alleenOpen ? (plek, _) => plek.Afscherming is null : null, geheim);
        var paren = gevonden.SelectMany((ids, gemelde) => weger.Weeg(gemelde, [.. ids.Where(bekenden.ContainsKey).Select(id => bekenden[id])])).ToList();
        var gezinnen = await huishoudens.Zoek(weger, paren, ct);
        return new(await Kandidaten(weger, Samen(paren, gezinnen), ct), [.. gezinnen.Where(gezin => gezin.Oordeel.Kans >= Model.TonenVanaf).Select(weger.Voorstel)]);
    }

    /// <summary>The known unborn children of these women.</summary>
    public async Task<IReadOnlyList<Kandidaat>> ZoekOngeboren(IReadOnlyCollection<Guid> moeders, CancellationToken ct)
    {
        var ongeboren = await db.Personen.Where(persoon => persoon.Zwangerschap != null && moeders.Contains(persoon.Zwangerschap.MoederId))
            .OrderBy(persoon => persoon.Id).ToListAsync(ct);
        var waar = await huishoudens.Van([.. ongeboren.Select(kind => kind.Id)], ct);
        return [.. ongeboren.Select(kind => new Kandidaat(
            kind, [new(Weging.Gelijk, "ongeboren kind van dezelfde moeder")], waar.GetValueOrDefault(kind.Id), Kandidaat.Waarschijnlijk))];
    }

    private async Task<Dictionary<Guid, Persoon>> Laad(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        await db.Personen.AsNoTracking().Where(persoon => ids.Contains(persoon.Id)).ToDictionaryAsync(persoon => persoon.Id, ct);

    // Weak by itself, strong where the rest of the household fits as well.
    private static List<Gewogen> Samen(List<Gewogen> paren, IReadOnlyList<Gewogengezin> gezinnen) =>
    [
        .. paren.Concat(gezinnen.SelectMany(gezin => gezin.Paren))
            .GroupBy(paar => (paar.Gemelde, paar.Bekend.Id)).Select(groep => groep.MaxBy(paar => paar.Kansen)!)
            .Where(paar => paar.Kans >= Model.TonenVanaf),
    ];

    private async Task<IReadOnlyList<IReadOnlyList<Kandidaat>>> Kandidaten(Gemeldenweger weger, List<Gewogen> paren, CancellationToken ct)
    {
        List<Guid> ids = [.. paren.Select(paar => paar.Bekend.Id).Distinct()];
        var (oudste, waar) = (await groepen.Van(ids, ct), await huishoudens.Van(ids, ct));
        var besten = Enumerable.Range(0, weger.Gemelden.Count)
            .Select(gemelde => EenKeer([.. paren.Where(paar => paar.Gemelde == gemelde)], oudste, waar)).ToList();
        List<Guid> getoond = [.. besten.SelectMany(een => een).Select(mens => mens.Paar.Bekend.Id).Distinct()];
        var personen = await db.Personen.Where(persoon => getoond.Contains(persoon.Id)).ToDictionaryAsync(persoon => persoon.Id, ct);
        return
        [
            .. besten.Select(mensen => (IReadOnlyList<Kandidaat>)
            [
                .. mensen.Select(mens => new Kandidaat(
                    personen[mens.Paar.Bekend.Id], weger.Redenen(mens.Paar), waar.GetValueOrDefault(mens.Paar.Bekend.Id), mens.Paar.Kans) { Ook = mens.Ook }),
            ]),
        ];
    }

    // Records that were linked are one person and come up once, unless they live in different households: that is a choice.
    private static List<Meermalen> EenKeer(List<Gewogen> paren, IReadOnlyDictionary<Guid, Guid> oudste, IReadOnlyDictionary<Guid, Kandidaathuishouden> waar) =>
    [
        .. paren.GroupBy(paar => (oudste[paar.Bekend.Id], waar.GetValueOrDefault(paar.Bekend.Id)?.Id))
            .Select(mens => mens.OrderByDescending(paar => paar.Kansen).ThenBy(paar => paar.Bekend.Id).First())
            .Select(paar => new Meermalen(paar, [.. paren.Select(ander => ander.Bekend).Where(ander => ander.Id != paar.Bekend.Id && oudste[ander.Id] == oudste[paar.Bekend.Id])]))
            .OrderByDescending(mens => mens.Paar.Kansen).ThenBy(mens => mens.Paar.Bekend.Id).Take(Meeste),
    ];

    private sealed record Meermalen(Gewogen Paar, IReadOnlyList<Persoon> Ook);
}
