using Kring.Domain.Casussen;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>A case that went up in another.</summary>
/// <param name="Id">The case.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Naam">How people call it.</param>
/// <param name="Op">When it went up.</param>
/// <param name="Reden">Why.</param>
/// <param name="InCasusId">The case in which it went up: the one that leads, or one that went up in that afterwards.</param>
public sealed record OpgenomenCasus(Guid Id, string Nummer, string Naam, DateTimeOffset Op, string Reden, Guid InCasusId)
{
    /// <summary>Whether somebody joined the two, so that they can be parted.</summary>
    public bool Samengevoegd { get; init; }
}

/// <summary>The case that leads, for who may see it.</summary>
public sealed record LeidendeCasus(Guid Id, string Nummer, bool Zichtbaar);

/// <summary>What went up in a case, as far as the reader may see it: it is read in the case that leads.</summary>
public sealed class OpgenomenCasussen(KringDbContext db, Zichtbaar zichtbaar)
{
    public async Task<IReadOnlyList<OpgenomenCasus>> Van(Casus casus, CancellationToken ct) =>
    [
        .. await zichtbaar.Casussen().AsNoTracking().Where(ander => ander.LeidendeCasusId == casus.Id).OrderBy(ander => ander.Nummer)
            .Select(ander => new OpgenomenCasus(
                ander.Id, ander.Nummer, ander.Naam, ander.Afsluiting!.Op, ander.Afsluiting.Reden, ander.Afsluiting.InCasusId!.Value)
            {
                Samengevoegd = db.Samenvoegingen.Any(samen => samen.OpgegaanCasusId == ander.Id && samen.Einde == null),
            }).ToListAsync(ct),
    ];

    /// <summary>The case itself and what went up in it.</summary>
    public async Task<IReadOnlyList<Guid>> Zaken(Casus casus, CancellationToken ct) =>
        [casus.Id, .. await zichtbaar.Casussen().Where(ander => ander.LeidendeCasusId == casus.Id).Select(ander => ander.Id).ToListAsync(ct)];

    /// <summary>The case in which this one goes on; null when it did not go up in another.</summary>
    public async Task<LeidendeCasus?> Leidend(Casus casus, CancellationToken ct)
    {
        if (casus.LeidendeCasusId is not { } id)
        {
            return null;
        }

        using var regio = db.OverDeRegio(Regiogrond.Nummer);
        return new LeidendeCasus(
            id,
            await db.Casussen.Where(ander => ander.Id == id).Select(ander => ander.Nummer).SingleAsync(ct),
            await zichtbaar.Casussen().AnyAsync(ander => ander.Id == id, ct));
    }
}
