using System.Data.Common;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Toegang;
using Kring.Web.Toezicht.Nagaan;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht;

/// <summary>Goes over the whole log once a day; its pace stands in the timetable.</summary>
public sealed class ControleerLogboek(IServiceScopeFactory scopes, TimeProvider klok, ILogger<ControleerLogboek> logger) : BackgroundService
{
    /// <summary>The check of today, unless it was done.</summary>
    public async Task Doe(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().WordSysteem(nameof(ControleerLogboek), Recht.LogboekNakijken);
        if (await scope.ServiceProvider.GetRequiredService<GaLogboekNaHandler>().Handle(new GaLogboekNa(), ct) is { Breuk: not null })
        {
            logger.LogCritical("The log does not hold; ./kring controleer logboek tells where");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.ControleerLogboek, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException or WeigeringException)
            {
                // Another program was first, or the store was away: the next round looks again.
                logger.LogWarning("The log was not checked this time: {Type}", fout.GetType().Name);
            }
        }
    }
}
