using System.Diagnostics;
using Kring.Domain.Logboek;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.Web.Logboek;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Meet.Logboek;

/// <summary>Five hundred lines a second come in, ten at a time, while they are sealed beside it.</summary>
internal sealed class Zegelproef(WebApplication app, int seconden)
{
    private const int PerSeconde = 500;
    private const int PerKeer = 10;
    private const int Schrijvers = 4;
    private const int InEens = 20_000;

    public async Task<string> Doe(CancellationToken ct)
    {
        using var klaar = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var (duren, wachtend, oudst) = (new Duren(), 0, TimeSpan.Zero);
        var verzegelen = Task.Run(
            async () =>
            {
                while (!klaar.IsCancellationRequested)
                {
                    await Task.Delay(Web.Timetable.VerzegelLogboek, CancellationToken.None);
                    var stand = await Stand(ct);
                    wachtend = Math.Max(wachtend, stand.Wachtend);
                    oudst = stand.Sinds is { } sinds && TimeProvider.System.GetUtcNow() - sinds > oudst ? TimeProvider.System.GetUtcNow() - sinds : oudst;
                    await Verzegel(app, ct);
                }
            },
            ct);
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Schrijvers).Select(wie => Task.Run(() => Schrijf(wie, begin, duren, ct), ct)));
        var duur = Stopwatch.GetElapsedTime(begin);
        await klaar.CancelAsync();
        await verzegelen;
        return $"{seconden * PerSeconde:N0} regels kwamen erbij, {seconden * PerSeconde / duur.TotalSeconds:N0} per seconde; schrijven van tien p50 {duren.Percentiel(50):N1} ms, p95 {duren.Percentiel(95):N1} ms. "
            + $"Hoogstens {wachtend:N0} wachtten op een zegel, de oudste {oudst.TotalSeconds:N1} s. {await Hoogstens(ct)}";
    }

    /// <summary>Everything that waits gets its seal.</summary>
    public static async Task Verzegel(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        while (await scope.ServiceProvider.GetRequiredService<Verzegelaar>().Beurt(ct) == Verzegelaar.Hoogstens)
        {
        }
    }

    // Each writer takes its share of the moments; who is late goes on without waiting.
    private async Task Schrijf(int wie, long begin, Duren duren, CancellationToken ct)
    {
        for (var keer = wie; keer < seconden * PerSeconde / PerKeer; keer += Schrijvers)
        {
            var opTijd = TimeSpan.FromSeconds((double)keer * PerKeer / PerSeconde) - Stopwatch.GetElapsedTime(begin);
            await Task.Delay(opTijd > TimeSpan.Zero ? opTijd : TimeSpan.Zero, ct);
            var nu = Stopwatch.GetTimestamp();
            await Schrijf(PerKeer, ct);
            duren.Voeg(Stopwatch.GetElapsedTime(nu).TotalMilliseconds);
        }
    }

    private async Task<string> Hoogstens(CancellationToken ct)
    {
        await Verzegel(app, ct);
        await Schrijf(InEens, ct);
        var klok = Stopwatch.StartNew();
        await Verzegel(app, ct);
        return $"Een voorraad van {InEens:N0} regels: {InEens / klok.Elapsed.TotalSeconds:N0} zegels per seconde.";
    }

    private async Task<Zegelstand> Stand(CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KringDbContext>().Zegelstand(ct);
    }

    private async Task Schrijf(int aantal, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        var nu = TimeProvider.System.GetUtcNow();
        await db.Logregels.AddRangeAsync(
            Enumerable.Range(0, aantal).Select(_ => new Logregel
            {
                Id = Guid.CreateVersion7(nu),
                Op = nu,
                Soort = Logsoort.Inzage,
                Actie = "Casus bekijken",
                Rollen = "MedewerkerVeiligThuis",
                PersoonId = Guid.NewGuid(),
                Gelukt = true,
                Oorsprong = "10.20.30.40",
                Spoor = Guid.NewGuid().ToString("N"),
            }),
            ct);
        // Saves what was put in the context, as every writer does: nothing else may.
        await scope.ServiceProvider.GetRequiredService<Logboekschrijver>().Aanmelding([], ct);
    }
}
