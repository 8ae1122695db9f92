using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Nazoeken;

/// <summary>The next step of the pass over all people: proposes who may be in Kring twice.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record ZoekParen;

public sealed class ZoekParenHandler(KringDbContext db, Nazoekstanden standen, Persoonsvinder vinder, Logboekschrijver logboek, TimeProvider klok)
{
    private const int PerStap = 50;
    private const int Nachtuur = 2;

    /// <returns>Whether there is more to do tonight.</returns>
    public async Task<bool> Handle(ZoekParen act, CancellationToken ct)
    {
        if (await Beurt(await standen.Lees(ct), ct) is not { } stand)
        {
            return false;
        }

        var na = stand.Na;
        var mensen = await db.Personen.AsNoTracking().Where(persoon => persoon.Id > na).OrderBy(persoon => persoon.Id).Take(PerStap).ToListAsync(ct);
        var paren = await Nieuw(mensen.FindAll(mens => !mens.IsOngeboren), ct);
        db.AddRange(paren);
        await standen.Zet(
            stand with
            {
                Na = mensen.Count > 0 ? mensen[^1].Id : na,
                Bekeken = stand.Bekeken + mensen.Count,
                Gevonden = stand.Gevonden + paren.Count,
                Klaar = mensen.Count < PerStap ? klok.GetUtcNow() : null,
            },
            ct);
        await logboek.LegVast(act, [.. paren.Select(paar => Logonderwerp.Van(nameof(Personenpaar), paar.Id, paar.EenId, paar.AnderId))], ct);
        return mensen.Count == PerStap;
    }

    // One pass a day, from two at night on; one that was broken off goes on first.
    private async Task<Nazoekstand?> Beurt(Nazoekstand? stand, CancellationToken ct)
    {
        if (stand is { Klaar: null })
        {
            return stand;
        }

        var nu = klok.GetUtcNow();
        return nu.InAmsterdam().Hour < Nachtuur || (stand is not null && Amsterdam.Dag(stand.Begonnen) >= Amsterdam.Dag(nu)) ? null
            : new Nazoekstand(nu, Guid.Empty, await db.Personen.CountAsync(ct), 0, 0, null);
    }

    private async Task<List<Personenpaar>> Nieuw(IReadOnlyList<Persoon> mensen, CancellationToken ct)
    {
        List<Persoonsgegevens> gegevens = [.. mensen.Select(mens => mens.Gegevens)];
        var weger = new Gemeldenweger(gegevens, (plek, _) => plek.Afscherming is null);
        var gevonden = await vinder.Vind(gegevens, ct);
        List<Guid> ids = [.. gevonden.SelectMany(een => een).Distinct()];
        var bekend = await db.Personen.AsNoTracking().Where(persoon => ids.Contains(persoon.Id)).ToDictionaryAsync(persoon => persoon.Id, ct);
        var al = (await db.Personenparen.Where(paar => ids.Contains(paar.EenId) || ids.Contains(paar.AnderId))
            .Select(paar => new { paar.EenId, paar.AnderId }).ToListAsync(ct)).Select(paar => (paar.EenId, paar.AnderId)).ToHashSet();
        return
        [
            .. mensen.SelectMany((mens, plek) => weger.Weeg(plek, [.. gevonden[plek].Where(id => id != mens.Id && bekend.ContainsKey(id)).Select(id => bekend[id])])
                    .Select(paar => (mens.Id, Paar: paar)))
                .Where(een => een.Paar.Kans >= Kandidaat.Waarschijnlijk && al.Add(Personenpaar.Orden(een.Id, een.Paar.Bekend.Id)))
                .Select(een => Personenpaar.StelVoor(klok.GetUtcNow(), een.Id, een.Paar.Bekend.Id, een.Paar.Kans)),
        ];
    }
}
