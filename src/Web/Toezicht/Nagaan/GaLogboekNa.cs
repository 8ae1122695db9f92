using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Nagaan;

/// <summary>Go over the whole log and record whether it holds. It reads the log; its own line comes behind it as of every act.</summary>
[Vereist(Recht.LogboekNakijken)]
public sealed record GaLogboekNa;

public sealed class GaLogboekNaHandler(KringDbContext db, Zegelcontrole controle, Logboekschrijver logboek, TimeProvider klok)
{
    // After the pass over all people has begun, before anybody comes to work.
    private const int Nachtuur = 3;

    /// <returns>What was found; null when it is not time, or was done today already.</returns>
    public async Task<Logboekcontrole?> Handle(GaLogboekNa act, CancellationToken ct)
    {
        var begin = klok.GetUtcNow();
        var dag = Amsterdam.Dag(begin);
        if (begin.InAmsterdam().Hour < Nachtuur || await db.Logboekcontroles.AnyAsync(eerder => eerder.Dag == dag, ct))
        {
            return null;
        }

        var uitslag = await controle.Doe(await Bewaard(ct), ct);
        var gevonden = Logboekcontrole.Leg(
            klok.GetUtcNow(), dag, uitslag.Goed, uitslag.Laatste.Waarde, uitslag.Breuk is { } breuk ? Zegelwoorden.Zin(breuk) : null);
        db.Logboekcontroles.Add(gevonden);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Logboekcontrole), gevonden.Id), ct);
        return gevonden;
    }

    // The furthest seal that ever held: after something was cut off, a later day must not begin to trust what is left.
    private async Task<Zegel?> Bewaard(CancellationToken ct) =>
        await db.Logboekcontroles.AsNoTracking().Where(eerder => eerder.Regels > 0).OrderByDescending(eerder => eerder.Regels).FirstOrDefaultAsync(ct) is { } verst
            ? new Zegel { Nummer = verst.Regels, LogregelId = Guid.Empty, Waarde = verst.Zegel }
            : null;
}
