using System.Text;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>The refused messages of one's own organisation: those about which it has, or had, something to do.</summary>
public sealed class GeweigerdeBerichten(KringDbContext db, Zichtbaar zichtbaar, LopendeTermijnen termijnen)
{
    private const int MeesteTekens = 100_000;

    /// <exception cref="NietGevondenException">Not there, taken in as a report, or not for this person.</exception>
    public async Task<OntvangenBericht> Bericht(Guid id, CancellationToken ct)
    {
        var mijn = await zichtbaar.Termijnen()
            .AnyAsync(termijn => termijn.Waarover.Soort == Onderwerpsoort.Bericht && termijn.Waarover.Id == id, ct);
        var bericht = mijn ? await db.OntvangenBerichten.SingleOrDefaultAsync(een => een.Id == id && een.MeldingId == null, ct) : null;
        return bericht ?? throw new NietGevondenException(nameof(OntvangenBericht), id);
    }

    /// <summary>
    /// What stands in a refused message, as far as a person can read it: what cannot be read as a message may be no text at
    /// all, and unreadable bytes show as a mark.
    /// </summary>
    /// <returns>The text, and whether there is more.</returns>
    public static (string Tekst, bool Afgekapt) Tekst(OntvangenBericht bericht)
    {
        var inhoud = bericht.Inhoud.Inhoud;
        var tekst = Encoding.UTF8.GetString(inhoud.AsSpan(0, Math.Min(MeesteTekens, inhoud.Length)));
        return (tekst.Replace("\0", "\uFFFD", StringComparison.Ordinal), inhoud.Length > MeesteTekens);
    }

    /// <summary>When a refused message came in.</summary>
    public async Task<DateTimeOffset> Ontvangen(Guid id, CancellationToken ct) => (await db.OntvangenBerichten.FindAsync([id], ct))!.Ontvangen;

    /// <summary>A refused message was taken over by hand as a report; nobody has to look at it any more.</summary>
    public async Task NeemOver(Guid id, Melding melding, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var bericht = (await db.OntvangenBerichten.FindAsync([id], ct))!;
        if (bericht.Afhandeling is null)
        {
            bericht.HandelAf($"Overgenomen als melding {melding.Nummer}.", nu, wie);
            await termijnen.Haal(id, Termijnsoort.GeweigerdBericht, null, nu, wie, ct);
        }
    }
}
