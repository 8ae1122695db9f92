using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Logboek;

/// <summary>Seals what was written to the log, within a second; its pace stands in the timetable.</summary>
public sealed class VerzegelLogboek(IServiceScopeFactory scopes, TimeProvider klok, ILogger<VerzegelLogboek> logger) : BackgroundService
{
    /// <summary>All lines that wait now.</summary>
    public async Task Doe(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var verzegelaar = scope.ServiceProvider.GetRequiredService<Verzegelaar>();
        while (await verzegelaar.Beurt(ct) == Verzegelaar.Hoogstens)
        {
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.VerzegelLogboek, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException)
            {
                // The turn was undone as a whole, so the next one begins where this one did.
                logger.LogWarning("The log was not sealed this time: {Type}", fout.GetType().Name);
            }
        }
    }
}
