using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Remembers that two people who were taken for one are two, so that nobody proposes them again; and takes that back.</summary>
public sealed class Losmaakparen(KringDbContext db, Persoonsgroepen groepen)
{
    /// <summary>The two are different people; and somebody new is none of the others that were proposed, or that is decided later.</summary>
    public async Task HoudApart(Losmaking los, IReadOnlyList<Kandidaat> voorgesteld, bool later, Inschrijfmoment moment, CancellationToken ct)
    {
        var kans = voorgesteld.FirstOrDefault(kandidaat => kandidaat.Persoon.Id == los.VanId)?.Kans ?? 0;
        var paar = await Vind(los.VanId, los.NaarId, ct) ?? Voeg(Personenpaar.StelVoor(moment.Nu, los.VanId, los.NaarId, kans));
        await Besluit(paar, Paarstand.Verschillend, los.Reden, moment, ct);
        foreach (var ander in voorgesteld.Where(kandidaat => los.IsNieuw && kandidaat.Persoon.Id != los.VanId))
        {
            var erbij = Voeg(Personenpaar.StelVoor(moment.Nu, los.NaarId, ander.Persoon.Id, ander.Kans));
            if (!later)
            {
                await Besluit(erbij, Paarstand.Verschillend, los.Reden, moment, ct);
            }
        }
    }

    /// <summary>What was decided with it is open again; who was made of the report is who it was taken for.</summary>
    public async Task Herstel(Losmaking los, string reden, Inschrijfmoment moment, CancellationToken ct)
    {
        var mee = await db.Personenparen.Where(paar => paar.EenId == los.NaarId || paar.AnderId == los.NaarId).ToListAsync(ct);
        foreach (var paar in mee.Where(paar => paar.Besluiten is [.., { } laatste] && laatste.Op == los.Op))
        {
            await Besluit(paar, paar.Besluiten is [.., { Stand: var eerder }, _] ? eerder : Paarstand.Voorgesteld, reden, moment, ct);
        }

        if (los.IsNieuw && await Vind(los.VanId, los.NaarId, ct) is { } zelfde)
        {
            await Besluit(zelfde, Paarstand.Dezelfde, reden, moment, ct);
        }
    }

    private async Task Besluit(Personenpaar paar, Paarstand stand, string reden, Inschrijfmoment moment, CancellationToken ct)
    {
        if (paar.Stand != stand)
        {
            paar.Besluit(stand, reden, await groepen.Rond(paar, ct), moment.Nu, moment.Wie);
        }
    }

    private async Task<Personenpaar?> Vind(Guid een, Guid ander, CancellationToken ct)
    {
        var (eerste, tweede) = Personenpaar.Orden(een, ander);
        return await db.Personenparen.SingleOrDefaultAsync(paar => paar.EenId == eerste && paar.AnderId == tweede, ct);
    }

    private Personenpaar Voeg(Personenpaar paar)
    {
        db.Add(paar);
        return paar;
    }
}
