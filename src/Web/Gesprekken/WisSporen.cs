using Kring.Persistence;

namespace Kring.Web.Gesprekken;

/// <summary>Takes what was destroyed out of the files, again and again; its pace stands in the timetable.</summary>
public sealed class WisSporen(IServiceScopeFactory scopes, TimeProvider klok, ILogger<WisSporen> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.WisSporen, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await Wisser.Wis(scope.ServiceProvider.GetRequiredService<KringDbContext>(), stoppingToken))
            {
                logger.LogWarning("What was destroyed could not be taken out of the files now; the next round tries again.");
            }
        }
    }
}
