using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Nazoeken;

/// <summary>Somebody puts two records side by side, to decide whether they are one person.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record StelPaarVoor(Guid PersoonId, Guid AnderId);

public sealed class StelPaarVoorHandler(KringDbContext db, Zichtbaar zichtbaar, Zelfden zelfden, Logboekschrijver logboek, TimeProvider klok)
{
    /// <returns>The pair; the one that was there already, or a new one.</returns>
    /// <exception cref="NietGevondenException">One of the two is not there, or not alike.</exception>
    public async Task<Guid> Handle(StelPaarVoor act, CancellationToken ct)
    {
        var persoon = await zichtbaar.Persoon(act.PersoonId, ct);
        var kandidaat = (await zelfden.Van(persoon, ct)).FirstOrDefault(een => een.Persoon.Id == act.AnderId)
            ?? throw new NietGevondenException(nameof(Persoon), act.AnderId);
        var (een, ander) = Personenpaar.Orden(act.PersoonId, act.AnderId);
        if (await db.Personenparen.Where(paar => paar.EenId == een && paar.AnderId == ander).Select(paar => (Guid?)paar.Id).FirstOrDefaultAsync(ct) is { } bekend)
        {
            return bekend;
        }

        var nieuw = Personenpaar.StelVoor(klok.GetUtcNow(), een, ander, kandidaat.Kans);
        db.Add(nieuw);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Personenpaar), nieuw.Id, een, ander), ct);
        return nieuw.Id;
    }
}
