using System.Net;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Voorbeeldland;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Kring.Journeys.Tests.Browsers;

/// <summary>The real program on the stories of the invented region, at noon on the day its stories end.</summary>
public sealed class Voorbeeldhost : WebApplicationFactory<Actor>, IAsyncLifetime
{
    private static readonly DateOnly Peildatum = new(2026, 11, 18);

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-voorbeeld-");
    private readonly TestDatabase? postgres = TestDatabase.AlsGevraagd();

    public Voorbeeldhost() => UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));

    public FakeClock Klok { get; } = new(Amsterdam.Moment(Peildatum, new TimeOnly(12, 0)));

    public Uri Adres => Services.Adres();

    public async ValueTask InitializeAsync()
    {
        using var uit = new StringWriter();
        string[] opslag = postgres?.Opties ?? [];
        Assert.Equal(0, await Voorbeeldregio.Run(["--gegevens", map.FullName, "--peildatum", "2026-11-18", "--gezinnen", "0", .. opslag], uit, uit));
    }

    /// <summary>Somebody of the region, with the account as it is printed for whoever starts Kring.</summary>
    internal Inlog Inlog(Collega collega) => new(Adres, Services, Klok, collega.Gebruikersnaam, collega.Wachtwoord);

    /// <summary>Reads from the store.</summary>
    public async Task<T> Lees<T>(Func<KringDbContext, Task<T>> vraag)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Vrager>().WordSysteem();
        return await vraag(scope.ServiceProvider.GetRequiredService<KringDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Path.Combine(Bron.Map, "src", "Web"));
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("gegevens", map.FullName);
        builder.UseSetting("Kring:InlogpogingenPerMinuut", "100000");
        // Pages are looked at here, whoever's work they are.
        builder.UseSetting("Regio:VraagtInzagedoel", "false");
        if (postgres is not null)
        {
            builder.UseSetting("postgres", postgres.Verbinding);
            builder.UseSetting("postgres-beheer", postgres.Beheer);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Klok);
            services.AddLogging(logging => logging.ClearProviders());
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && map.Exists)
        {
            SqliteConnection.ClearAllPools();
            postgres?.Dispose();
            map.Delete(recursive: true);
            map.Refresh();
        }
    }
}
