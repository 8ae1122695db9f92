using System.Diagnostics;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Toezicht.Inzien;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kring.Meet.Logboek;

/// <summary>Measures the log at its full size: how fast it answers, whether sealing keeps up, and what it adds to an act.</summary>
internal sealed class Logmeting(Logkeuzes keuzes, TextWriter uit)
{
    private const int Zaken = 150;
    private const int Vragen = 400;

    private readonly ZonderLog zonderLog = new();

    public async Task Doe(CancellationToken ct)
    {
        using var opslag = new Opslag(new Keuzes(keuzes.Map, keuzes.Postgres, "", [1], 1, Zaken));
        await uit.WriteLineAsync("De opslag wordt gevuld.");
        var inhoud = await opslag.Vul(ct);
        await using var app = Bouw(opslag.Opties);
        var klok = Stopwatch.StartNew();
        var mensen = await Vul(app, ct);
        var regels = new List<string> { $"# Logboek van Kring, {TimeProvider.System.Vandaag():yyyy-MM-dd}", "", $"{inhoud.Motor}, {Environment.ProcessorCount} kernen." };
        await Zeg(regels, $"{keuzes.Regels:N0} regels met hun zegel erin gezet in {klok.Elapsed.TotalSeconds:N0} s.");
        await Zeg(regels, await Inzage(app, mensen, ct));
        await Zeg(regels, await new Zegelproef(app, keuzes.Seconden).Doe(ct));
        await Zeg(regels, await new Handelingproef(app, zonderLog).Doe(ct));
        await Zeg(regels, await Controle(app, ct));
        var bestand = Path.Combine(keuzes.Map, $"logboek-{Verslag.Stempel()}.md");
        await File.WriteAllLinesAsync(bestand, regels, ct);
        await uit.WriteLineAsync($"Dit verslag staat ook in {bestand}.");
    }

    private WebApplication Bouw(string[] opties)
    {
        var builder = WebApplication.CreateBuilder(opties);
        builder.AddKring();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureDbContext<KringDbContext>(db => db.AddInterceptors(zonderLog));
        return builder.Build();
    }

    private async Task Zeg(List<string> regels, string regel)
    {
        regels.Add(regel);
        await uit.WriteLineAsync(regel);
    }

    private async Task<IReadOnlyList<Guid>> Vul(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        await Zegelproef.Verzegel(app, ct);
        var collegas = await db.Medewerkers.Select(wie => wie.Id).ToListAsync(ct);
        var vulling = new Logvulling(db, scope.ServiceProvider.GetRequiredService<Versleuteling>(), collegas, await db.Organisaties.Select(een => een.Id).FirstAsync(ct));
        await vulling.Vul(keuzes.Regels, ct);
        return vulling.Mensen;
    }

    // Each for another person, over all years there are.
    private static async Task<string> Inzage(WebApplication app, IReadOnlyList<Guid> mensen, CancellationToken ct)
    {
        var (duren, toeval, gelezen) = (new Duren(), new Random(2), 0);
        var vandaag = TimeProvider.System.Vandaag();
        for (var i = -20; i < Vragen; i++)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var begin = Stopwatch.GetTimestamp();
            var dagen = await scope.ServiceProvider.GetRequiredService<Inzagelezer>().Van(mensen[toeval.Next(mensen.Count)], vandaag.AddYears(-6), vandaag, ct);
            if (i >= 0)
            {
                duren.Voeg(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                gelezen += dagen.Sum(dag => dag.Regels.Sum(regel => regel.Aantal));
            }
        }

        return $"Wie heeft mijn dossier bekeken: p50 {duren.Percentiel(50):N1} ms, p95 {duren.Percentiel(95):N1} ms, gemiddeld {gelezen / Vragen} regels per mens.";
    }

    private static async Task<string> Controle(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var klok = Stopwatch.StartNew();
        var uitslag = await scope.ServiceProvider.GetRequiredService<Zegelcontrole>().Doe(null, ct);
        return uitslag.Breuk is null
            ? $"Alles nagaan: {uitslag.Goed:N0} regels in {klok.Elapsed.TotalSeconds:N0} s, {uitslag.Goed / klok.Elapsed.TotalSeconds:N0} per seconde; {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB hoogstens in gebruik."
            : throw new MetingMislukt($"Het logboek klopt niet: {uitslag.Breuk}");
    }
}
