using System.Data.Common;

namespace Kring.Web.Berichten;

/// <summary>Sends what must go out, again and again; its pace stands in the timetable.</summary>
public sealed class VerstuurBerichten(Verstuurronde ronde, TimeProvider klok, ILogger<VerstuurBerichten> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.VerstuurBerichten, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ronde.Doe(stoppingToken);
            }
            catch (DbException fout)
            {
                logger.LogError("Round failed: {Type}", fout.GetType().Name);
            }
        }
    }
}
