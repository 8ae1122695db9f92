using System.Data.Common;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Berichten.Versturen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Berichten;

/// <summary>One round over what must go out: every message whose turn it is, each in a turn of its own.</summary>
public sealed class Verstuurronde(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Verstuurronde> logger)
{
    private const int MeesteTegelijk = 100;

    public async Task Doe(CancellationToken ct)
    {
        foreach (var id in await AanDeBeurt(ct))
        {
            await Verstuur(id, ct);
        }
    }

    private async Task<List<Guid>> AanDeBeurt(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nu = klok.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<KringDbContext>().UitgaandeBerichten
            .Where(bericht => bericht.Verzonden == null && bericht.VolgendePoging <= nu)
            .OrderBy(bericht => bericht.Gemaakt).Select(bericht => bericht.Id).Take(MeesteTegelijk).ToListAsync(ct);
    }

    private async Task Verstuur(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().WordSysteem(nameof(VerstuurBerichten), Recht.BerichtVersturen);
        try
        {
            await scope.ServiceProvider.GetRequiredService<VerstuurBerichtHandler>().Handle(new VerstuurBericht(id), ct);
        }
        catch (WeigeringException)
        {
            // Another instance sent the same message at the same time; both wrote the same file.
        }
        catch (Exception fout) when (fout is DbException or DbUpdateException)
        {
            logger.LogWarning("Sending postponed: {Type}", fout.GetType().Name);
        }
    }
}
