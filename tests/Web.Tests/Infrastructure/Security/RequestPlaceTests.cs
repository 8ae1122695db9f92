using System.Net;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Security;

public sealed class RequestPlaceTests : IAsyncDisposable
{
    private const string Proxy = "10.9.0.5";

    private readonly KringHost host = new();

    public RequestPlaceTests()
    {
        host.Instellingen["Kring:InlogpogingenPerMinuut"] = "1";
        host.Diensten = services => services.AddSingleton<IStartupFilter>(new Verbinding(IPAddress.Parse(Proxy)));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("192.0.2.17", "192.0.2.17")]
    [InlineData("::ffff:192.0.2.17", "192.0.2.17")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void Een_lang_adres_telt_als_het_netwerk_van_een_huis_of_kantoor(string adres, string plaats)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(adres);

        Assert.Equal(plaats, http.Place());
    }

    [Fact]
    public async Task Zonder_genoemde_tussenserver_wordt_niet_gelezen_voor_wie_iemand_zegt_te_vragen()
    {
        using var browser = host.Anoniem();

        Assert.Equal(HttpStatusCode.OK, await Probeer(browser, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Probeer(browser, "192.0.2.2"));
    }

    [Fact]
    public async Task Achter_een_genoemde_tussenserver_telt_iedere_bezoeker_apart_en_staat_zijn_adres_in_het_log()
    {
        host.Instellingen["Kring:Proxies:0"] = "10.9.0.0/24";
        using var browser = host.Anoniem();

        Assert.Equal(HttpStatusCode.OK, await Probeer(browser, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await Probeer(browser, "192.0.2.2"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Probeer(browser, "192.0.2.2"));
        await using var beurt = host.Niemand();
        var plaatsen = await beurt.Db.Logregels.Select(regel => regel.Oorsprong).Distinct().Order().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["192.0.2.1", "192.0.2.2"], plaatsen);
    }

    [Fact]
    public async Task Wat_een_bezoeker_zelf_voor_zijn_adres_zet_telt_niet()
    {
        host.Instellingen["Kring:Proxies:0"] = Proxy;
        using var browser = host.Anoniem();

        Assert.Equal(HttpStatusCode.OK, await Probeer(browser, "198.51.100.1, 192.0.2.9"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Probeer(browser, "198.51.100.2, 192.0.2.9"));
    }

    [Fact]
    public void Een_tussenserver_die_geen_adres_is_houdt_de_start_tegen()
    {
        host.Instellingen["Kring:Proxies:0"] = "de voordeur";

        Assert.Contains("de voordeur", Assert.Throws<InvalidDataException>(() => host.Anoniem()).Message, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Probeer(HttpClient browser, string voor)
    {
        browser.DefaultRequestHeaders.Remove("X-Forwarded-For");
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", voor);
        using var antwoord = await browser.VulIn("/inloggen", [("Gebruikersnaam", "niemand"), ("Wachtwoord", "maakt niet uit welk")]);
        return antwoord.StatusCode;
    }

    private sealed class Verbinding(IPAddress van) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, verder) =>
            {
                http.Connection.RemoteIpAddress = van;
                return verder(http);
            });
            next(app);
        };
    }
}
