using Kring.Domain.Berichten;
using Kring.Persistence;

namespace Kring.Web.Berichten;

/// <summary>Where a room lays what must go out; it is saved with the act and sent afterwards.</summary>
public sealed class Uitbak(KringDbContext db, TimeProvider klok)
{
    /// <summary>Lays a message ready in the transaction of the act.</summary>
    /// <param name="soort">Kind of message.</param>
    /// <param name="referentie">Our own reference, never used before.</param>
    /// <param name="inhoud">The whole message.</param>
    public void LegKlaar(string soort, string referentie, byte[] inhoud) =>
        db.Add(UitgaandBericht.LegKlaar(klok.GetUtcNow(), soort, referentie, inhoud));
}
