using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Afhandelen;

/// <summary>The refused messages of one's own organisation: those about which it has, or had, something to do.</summary>
public sealed class GeweigerdeBerichten(KringDbContext db, Zichtbaar zichtbaar)
{
    /// <exception cref="NietGevondenException">Not there, taken in as a report, or not for this person.</exception>
    public async Task<OntvangenBericht> Bericht(Guid id, CancellationToken ct)
    {
        var mijn = await zichtbaar.Termijnen()
            .AnyAsync(termijn => termijn.Waarover.Soort == Onderwerpsoort.Bericht && termijn.Waarover.Id == id, ct);
        var bericht = mijn ? await db.OntvangenBerichten.SingleOrDefaultAsync(een => een.Id == id && een.MeldingId == null, ct) : null;
        return bericht ?? throw new NietGevondenException(nameof(OntvangenBericht), id);
    }
}
