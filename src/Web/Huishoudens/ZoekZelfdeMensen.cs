using System.Data.Common;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Huishoudens.Nazoeken;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens;

/// <summary>Looks every night for people who are in Kring twice, in small steps; its pace stands in the timetable.</summary>
public sealed class ZoekZelfdeMensen(IServiceScopeFactory scopes, TimeProvider klok, ILogger<ZoekZelfdeMensen> logger) : BackgroundService
{
    /// <summary>All steps that are to be done now.</summary>
    public async Task Doe(CancellationToken ct)
    {
        while (await Stap(ct))
        {
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Timetable.ZoekZelfdeMensen, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException or WeigeringException)
            {
                // Somebody changed the same, or another instance is at it: the next round goes on from what is kept.
                logger.LogWarning("The search for people who are there twice stopped for now: {Type}", fout.GetType().Name);
            }
        }
    }

    private async Task<bool> Stap(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().WordSysteem(nameof(ZoekZelfdeMensen), Recht.HerkenningVastleggen);
        return await scope.ServiceProvider.GetRequiredService<ZoekParenHandler>().Handle(new ZoekParen(), ct);
    }
}
