using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>Who of the actor's organisation is absent today, until when, and who stands in.</summary>
public sealed class Afwezigen(Zichtbaar zichtbaar, KringDbContext db, TimeProvider klok)
{
    public async Task<IReadOnlyList<Afwezigheid>> Nu(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var gelezen =
            from vervanging in zichtbaar.Vervangingen().AsNoTracking()
            where vervanging.Einde == null && vervanging.Van <= vandaag && vervanging.Tot >= vandaag
            join afwezige in db.Medewerkers on vervanging.AfwezigeId equals afwezige.Id
            join vervanger in db.Medewerkers on vervanging.VervangerId equals vervanger.Id
            orderby afwezige.Naam
            select new Afwezigheid(vervanging.Id, afwezige.Id, afwezige.Naam, vervanger.Id, vervanger.Naam, vervanging.Tot);
        return await gelezen.ToListAsync(ct);
    }
}

/// <summary>Somebody who is absent today.</summary>
public sealed record Afwezigheid(Guid VervangingId, Guid AfwezigeId, string Afwezige, Guid VervangerId, string Vervanger, DateOnly Tot)
{
    /// <summary>"tot en met vr 27 nov".</summary>
    public string Duur(DateOnly vandaag) => $"tot en met {Datumwoorden.Kort(Tot, vandaag)}";

    /// <summary>"afwezig tot en met vr 27 nov, vervangen door Hanneke Bosma".</summary>
    public string InWoorden(DateOnly vandaag) => $"afwezig {Duur(vandaag)}, vervangen door {Vervanger}";
}
