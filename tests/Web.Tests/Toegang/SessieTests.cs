using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang;

public sealed class SessieTests(ProefHost host) : IClassFixture<ProefHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_half_uur_stilte_beeindigt_de_sessie()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);
        host.Klok.Reis(TimeSpan.FromMinutes(29));
        Assert.True(await IsBinnen(browser));
        host.Klok.Reis(TimeSpan.FromMinutes(29));
        Assert.True(await IsBinnen(browser));

        host.Klok.Reis(TimeSpan.FromMinutes(31));

        Assert.False(await IsBinnen(browser));
    }

    [Fact]
    public async Task Na_twaalf_uur_eindigt_ook_een_drukke_sessie()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);
        for (var keer = 0; keer < 36; keer++)
        {
            host.Klok.Reis(TimeSpan.FromMinutes(20));
            Assert.True(await IsBinnen(browser));
        }

        host.Klok.Reis(TimeSpan.FromMinutes(1));

        Assert.False(await IsBinnen(browser));
    }

    [Fact]
    public async Task Een_nieuw_stempel_op_het_account_beeindigt_elke_sessie_bij_de_volgende_klik()
    {
        var browser = await host.Inloggen(Wereld.Joost);
        Assert.True(await IsBinnen(browser));
        await using (var beurt = host.Niemand())
        {
            var accounts = beurt.Haal<Accounts>();
            await accounts.UpdateSecurityStampAsync((await accounts.FindByNameAsync("joost.hendriks"))!);
        }

        Assert.False(await IsBinnen(browser));
    }

    [Fact]
    public async Task Uitloggen_beeindigt_de_sessie_ook_voor_wie_het_koekje_bewaarde_en_staat_in_het_logboek()
    {
        var browser = await host.Inloggen(Wereld.Marijke);
        var bewaard = await host.Inloggen(Wereld.Marijke);

        var antwoord = await Uitloggen(browser);

        Assert.Equal("/inloggen", antwoord.Headers.Location!.ToString());
        Assert.False(await IsBinnen(browser));
        Assert.False(await IsBinnen(bewaard));
        await using var beurt = host.Niemand();
        var id = host.Wereld[Wereld.Marijke].Id;
        Assert.Equal("Uitloggen", (await beurt.Db.Logregels.SingleAsync(regel => regel.MedewerkerId == id && regel.Soort == Logsoort.Aanmelding, Ct)).Actie);
    }

    [Fact]
    public async Task Uitloggen_zonder_formulier_van_kring_doet_niets()
    {
        var browser = await host.Inloggen(Wereld.Femke);

        var antwoord = await browser.PostAsync(new Uri("/uitloggen", UriKind.Relative), null, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.True(await IsBinnen(browser));
    }

    [Fact]
    public async Task Een_sessie_met_alleen_de_eerste_stap_geldt_niet()
    {
        var browser = host.Anoniem();
        await browser.VulIn("/inloggen", [("Gebruikersnaam", "aisha.kaya"), ("Wachtwoord", Gebruiker.Wachtwoord)]);

        Assert.False(await IsBinnen(browser));
    }

    [Fact]
    public async Task Onder_tls_dragen_de_koekjes_het_voorvoegsel_voor_deze_host()
    {
        var koekjes = await Koekjes(host.Anoniem(tls: true));

        Assert.NotEmpty(koekjes);
        Assert.All(koekjes, koekje =>
        {
            Assert.StartsWith("__Host-kring", koekje, StringComparison.Ordinal);
            Assert.Contains("secure", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", koekje, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Contains(koekjes, koekje => koekje.StartsWith("__Host-kring=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Op_gewoon_http_hebben_de_koekjes_hun_gewone_naam()
    {
        var koekjes = await Koekjes(host.Anoniem());

        Assert.Contains(koekjes, koekje => koekje.StartsWith("kring=", StringComparison.Ordinal));
        Assert.All(koekjes, koekje => Assert.DoesNotContain("secure", koekje, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<List<string>> Koekjes(HttpClient browser)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var begin = await browser.GetAsync(new Uri("/inloggen", UriKind.Relative), Ct);
        var eerste = await browser.VulIn("/inloggen", [("Gebruikersnaam", "karin.vos"), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        var tweede = await browser.VulIn("/inloggen/code", [("Code", await Inloggen.Codes.Van(host, Wereld.Karin))]);
        Assert.Equal(HttpStatusCode.Redirect, tweede.StatusCode);
        return [.. new[] { begin, eerste, tweede }.Where(antwoord => antwoord.Headers.Contains("Set-Cookie"))
            .SelectMany(antwoord => antwoord.Headers.GetValues("Set-Cookie"))];
    }

    // The form that logs out stands on every page; its token is the same for all forms of this browser.
    private static async Task<HttpResponseMessage> Uitloggen(HttpClient browser)
    {
        var pagina = await browser.Open("/proef/formulier");
        var token = pagina.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await browser.PostAsync(new Uri("/uitloggen", UriKind.Relative), inhoud, Ct);
    }

    private static async Task<bool> IsBinnen(HttpClient browser) =>
        (await browser.GetAsync(new Uri("/inloggen", UriKind.Relative), Ct)).StatusCode == HttpStatusCode.Redirect;
}
