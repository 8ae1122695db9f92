using System.Globalization;
using Kring.Persistence;
using Kring.Voorbeeldland.Gezinnen;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Tijd;
using Kring.Voorbeeldland.Verhalen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Infrastructure.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kring.Voorbeeldland;

/// <summary>Fills an empty store with the invented region, through the same acts as the web.</summary>
public static class Voorbeeldregio
{
    private const int Failed = 1;
    private const int WrongUse = 2;

    // Nobody can guess less of a password that is printed for all to read; at the first login it is hashed as always.
    private const int Hashrondes = 1000;

    /// <summary>
    /// Runs the program: <c>--gegevens MAP [--postgres VERBINDING [--postgres-beheer VERBINDING]] [--peildatum JJJJ-MM-DD] [--gezinnen AANTAL]</c>. Without
    /// the last, all households there are; with 0 only the stories that are told one by one.
    /// </summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="output">Where the table of accounts goes.</param>
    /// <param name="error">Where a sentence goes when it did not work.</param>
    /// <returns>The exit code: 0, also when the store was filled before; 1 when it failed; 2 for wrong use.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var klok = new Reisklok();
        await using var app = Bouw(arguments, klok);
        if (Peildatum(app.Configuration["peildatum"]) is not { } peildatum)
        {
            await error.WriteLineAsync("Geef bij --peildatum een bestaande dag, bijvoorbeeld 2026-11-01.");
            return WrongUse;
        }

        var omvang = Omvang.Met(app.Configuration.GetValue("gezinnen", Bewoners.Gezinnen));
        try
        {
            return await Meld(await Vul(app.Services, klok, peildatum, omvang), omvang, app.Services.GetRequiredService<StorageSettings>().Map, output, error);
        }
        catch (SchemaLooptAchterException achter)
        {
            await error.WriteLineAsync(achter.Message);
            return Failed;
        }
    }

    private static async Task<int> Meld(Vulling vulling, Omvang omvang, string map, TextWriter output, TextWriter error)
    {
        switch (vulling)
        {
            case Vulling.Onaf:
                await error.WriteLineAsync("Het vullen van deze database is eerder afgebroken. Begin met een lege database.");
                return Failed;
            case Vulling.EigenGegevens:
                return 0;
            default:
                await error.WriteAsync(omvang.Gestopt > 0 ? $"Op deze peildatum zijn {omvang.Gestopt} verhalen niet afgemaakt.\n" : "");
                await Accountlijst.Schrijf(output, omvang.Collegas, map);
                return 0;
        }
    }

    /// <summary>The same services as the web, with a clock that the stories move.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="klok">The clock.</param>
    public static WebApplication Bouw(string[] arguments, Reisklok klok)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.AddKring().AddKringWeb();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(klok);
        builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = Hashrondes);
        builder.Services.ConfigureDbContext<KringDbContext>(db => db.AddInterceptors(Haast.Altijd));
        return builder.Build();
    }

    /// <summary>Fills a store when it is empty; leaves every other store alone.</summary>
    /// <returns>How the store was found.</returns>
    internal static async Task<Vulling> Vul(
        IServiceProvider diensten, Reisklok klok, DateOnly peildatum, Omvang omvang, CancellationToken ct = default)
    {
        await diensten.UpdateSchema(ct);
        var vulling = await Keurmerk.Lees(diensten, ct);
        if (vulling == Vulling.Leeg)
        {
            klok.ZetOp(Amsterdam.Moment(peildatum.AddYears(-4), new TimeOnly(8, 0)));
            await Keurmerk.Begin(diensten, ct);
            var bevolking = await Bevolking.Vestig(diensten, klok, omvang.Collegas, ct);
            await VasteTeksten.Stel(diensten, bevolking, ct);
            omvang.Gestopt = await new Toneel(diensten, klok, bevolking).Speel(omvang.Verhalen, peildatum, ct);
            await Keurmerk.Voltooi(diensten, peildatum, ct);
        }

        return vulling;
    }

    private static DateOnly? Peildatum(string? gegeven) =>
        string.IsNullOrEmpty(gegeven) ? Tijdbalk.LaatsteDag(TimeProvider.System.GetUtcNow())
        : DateOnly.TryParseExact(gegeven, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag
        : null;
}
