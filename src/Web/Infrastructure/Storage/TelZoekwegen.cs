using System.Data.Common;
using Kring.Persistence;

namespace Kring.Web.Infrastructure.Storage;

/// <summary>Keeps the ways of the database short, at the start and as it grows; its pace stands in the timetable.</summary>
public sealed class TelZoekwegen(IServiceScopeFactory scopes, TimeProvider klok, ILogger<TelZoekwegen> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.TelZoekwegen, klok);
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await Zoekwegen.Tel(scope.ServiceProvider.GetRequiredService<KringDbContext>(), stoppingToken);
            }
            catch (DbException fout)
            {
                logger.LogWarning("The database was busy and did not count ({Fault}); the next round tries again.", fout.ErrorCode);
            }
        }
        while (await tik.WaitForNextTickAsync(stoppingToken));
    }
}
