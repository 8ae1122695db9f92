using Kring.Domain.Toegang;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>The access policy that holds now. Asked for at the begin of every request, so that a change works from the next one on.</summary>
public sealed class Geldendbeleid
{
    public Toegangsbeleid Nu { get; private set; } = Toegangsbeleid.Begin;

    /// <summary>Reads a version when that is another than the one at hand.</summary>
    /// <param name="nummer">The newest version that was agreed to; null when the region never changed anything.</param>
    /// <param name="db">Where it stands.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Ververs(int? nummer, KringDbContext db, CancellationToken ct)
    {
        if ((nummer ?? Toegangsbeleid.Begin.Versie) != Nu.Versie)
        {
            Nu = nummer is null ? Toegangsbeleid.Begin : (await db.Toegangsversies.AsNoTracking().SingleAsync(versie => versie.Nummer == nummer, ct)).Beleid;
        }
    }
}
