using System.Net;
using System.Security.Claims;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kring.TestSupport;

/// <summary>
/// The real program with a database of its own, a clock that stands still, and the named people of <see cref="Wereld"/>.
/// One per test class: <c>IClassFixture&lt;KringHost&gt;</c>. On PostgreSQL when <c>KRING_TEST_POSTGRES</c> is set.
/// </summary>
public class KringHost : WebApplicationFactory<Actor>
{
    /// <summary>A Monday, nine o'clock in Amsterdam.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    // All hosts have one key, so that they share the model of the database and the queries that were compiled for it.
    private static readonly string Sleutel = Convert.ToBase64String(Enumerable.Range(1, 32).Select(getal => (byte)getal).ToArray());

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-test-");
    private readonly TestDatabase? postgres = TestDatabase.AlsGevraagd();
    private readonly Lock starten = new();
    private Wereld? wereld;

    public FakeClock Klok { get; } = new(Begin);

    /// <summary>Settings that differ from the normal ones; fill before the first use.</summary>
    public Dictionary<string, string> Instellingen { get; } = new()
    {
        ["Kring:InlogpogingenPerMinuut"] = "100000",
        ["Meldformulier:VersturenPerUur"] = "100000",
        ["Meldformulier:StappenPerMinuut"] = "100000",
        ["Meldformulier:CodesPerMinuut"] = "100000",
        ["Kring:Hoofdsleutel"] = Sleutel,
        // Who opens a casus of others is asked why; that has tests of its own.
        ["Regio:VraagtInzagedoel"] = "false",
        // A test does a round itself when it wants one.
        ["taken"] = "uit",
    };

    /// <summary>More or other services; fill before the first use.</summary>
    public Action<IServiceCollection> Diensten { get; set; } = _ => { };

    public string Map => map.FullName;

    public bool IsPostgres => postgres is not null;

    public Wereld Wereld
    {
        get
        {
            Start();
            return wereld!;
        }
    }

    /// <summary>A browser that nobody logged in on; it keeps cookies and does not follow redirects.</summary>
    public HttpClient Anoniem(bool tls = false) => Browser(new CookieContainer(), tls);

    /// <summary>A browser on which this person is logged in from now.</summary>
    public async Task<HttpClient> Inloggen(string naam) => MetKoekje(await Koekje(naam));

    /// <summary>The same, for somebody who is not of the base world.</summary>
    public async Task<HttpClient> Inloggen(Gebruiker gebruiker) => MetKoekje(await Koekje(gebruiker));

    /// <summary>A browser with the cookie of a session, such as one that was copied.</summary>
    public HttpClient MetKoekje(string koekje)
    {
        var koekjes = new CookieContainer();
        koekjes.Add(new Uri("http://localhost"), new Cookie("kring", koekje));
        return Browser(koekjes, tls: false);
    }

    /// <summary>The cookie of a new session: the same ticket that the login pages give; those have tests of their own.</summary>
    public Task<string> Koekje(string naam) => Koekje(Wereld[naam]);

    private async Task<string> Koekje(Gebruiker gebruiker)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var account = await accounts.FindByNameAsync(gebruiker.Gebruikersnaam);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account!);
        principal.Identities.First().AddClaim(new Claim("amr", "mfa"));
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Klok.Nu, ExpiresUtc = Klok.Nu + options.ExpireTimeSpan };
        var sessie = Domain.Toegang.Sessie.Begin(Klok.Nu, gebruiker.Id, "Firefox op Windows");
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        db.Sessies.Add(sessie);
        await db.SaveChangesAsync();
        Sessiebewaking.Draag(properties, sessie);
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        return options.TicketDataFormat.Protect(ticket);
    }

    // Several turns may ask at once; the program is built once.
    private void Start()
    {
        lock (starten)
        {
            _ = Services;
        }
    }

    private HttpClient Browser(CookieContainer koekjes, bool tls) =>
        CreateDefaultClient(new Uri(tls ? "https://localhost" : "http://localhost"), new CookieContainerHandler(koekjes));

    /// <summary>A turn without an actor, that sees the whole region: for a test that looks what is there.</summary>
    public Beurt Niemand()
    {
        Start();
        var beurt = new Beurt(Services.CreateAsyncScope());
        beurt.Haal<Vrager>().WordSysteem();
        return beurt;
    }

    /// <summary>A turn of who owns the database, which may what the program may not; on SQLite there is no difference.</summary>
    public Beurt AlsEigenaar()
    {
        var beurt = Niemand();
        if (postgres is not null)
        {
            beurt.Db.Database.SetConnectionString(postgres.Beheer);
        }

        return beurt;
    }

    /// <summary>A turn in which this person acts.</summary>
    public Beurt Als(string naam)
    {
        var beurt = Niemand();
        beurt.Haal<Actor>().Word(Wereld[naam].Medewerker, Wereld[naam].Organisatie, "test");
        return beurt;
    }

    /// <summary>A turn in which the system acts with these rights.</summary>
    public Beurt AlsSysteem(params Recht[] rechten)
    {
        var beurt = Niemand();
        beurt.Haal<Actor>().WordSysteem("test", rechten);
        return beurt;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Path.Combine(Bron.Map, "src", "Web"));
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("gegevens", map.FullName);
        if (postgres is not null)
        {
            builder.UseSetting("postgres", postgres.Verbinding);
            builder.UseSetting("postgres-beheer", postgres.Beheer);
        }
        else
        {
            Sjablonen.ZetIn(map.FullName);
        }

        foreach (var (naam, waarde) in Instellingen)
        {
            builder.UseSetting(naam, waarde);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Klok);
            services.AddLogging(logging => logging.ClearProviders());
            // A real hash takes a tenth of a second, times twelve people, times every test class.
            services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000);
            Diensten(services);
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        wereld = Wereld.Bouw(host.Services, Klok).GetAwaiter().GetResult();
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            SqliteConnection.ClearAllPools();
            postgres?.Dispose();
            map.Delete(recursive: true);
        }
    }
}
