using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Infrastructure;

public sealed class PaginabewakingTests(ProefHost host) : IClassFixture<ProefHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_niet_is_ingelogd_gaat_naar_inloggen_en_komt_daarna_terug()
    {
        var antwoord = await Haal(host.Anoniem(), "/proef/zonder-log?bladzijde=2");

        Assert.Equal("/inloggen?terug=%2Fproef%2Fzonder-log%3Fbladzijde%3D2", antwoord.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Zonder_recht_is_het_antwoord_403_en_staat_de_weigering_in_het_logboek()
    {
        var antwoord = await Haal(await host.Inloggen(Wereld.Karin), $"/proef/casus/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        var regel = await LaatsteWeigering(Wereld.Karin);
        Assert.Equal(("CasusZien", false, "proef/casus/{id:guid}"), (regel.Recht, regel.Gelukt, regel.Actie));
    }

    [Fact]
    public async Task Buiten_het_zicht_is_het_antwoord_404_en_staat_de_weigering_in_het_logboek()
    {
        var onbekend = Guid.NewGuid();

        var antwoord = await Haal(await host.Inloggen(Wereld.Hanneke), $"/proef/casus/{onbekend}");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        var regel = await LaatsteWeigering(Wereld.Hanneke);
        Assert.Equal(("Casus", onbekend), (regel.Onderwerp, regel.OnderwerpId));
        Assert.Contains("Deze pagina is er niet", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_pagina_die_niets_in_het_logboek_schreef_wordt_niet_getoond()
    {
        var antwoord = await Haal(await host.Inloggen(Wereld.Hanneke), "/proef/zonder-log");

        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        Assert.DoesNotContain("geheim gezin", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_in_het_programma_verklapt_niets()
    {
        var antwoord = await Haal(host.Anoniem(), "/proef/kapot");

        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.DoesNotContain("Zwartkruis", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", tekst, StringComparison.Ordinal);
        Assert.Contains("Er ging iets mis bij ons", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reden", "Reden")]
    [InlineData("gedaan", "")]
    public async Task Een_weigering_staat_bij_het_formulier_met_wat_u_typte(string wat, string veld)
    {
        var browser = await host.Inloggen(Wereld.Hanneke);

        var antwoord = await browser.VulIn("/proef/formulier", [("Wat", wat), ("Reden", "wat ik al typte")]);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var pagina = await antwoord.Lees();
        Assert.Equal(veld, pagina.QuerySelector("li")!.GetAttribute("data-veld"));
        Assert.Equal("wat ik al typte", pagina.QuerySelector("input[name=Reden]")!.GetAttribute("value"));
        Assert.Equal("1", pagina.QuerySelector("#geladen")!.TextContent);
    }

    [Fact]
    public async Task Een_formulier_zonder_het_teken_van_kring_wordt_niet_aangenomen()
    {
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("Wat", "iets")]);

        var antwoord = await (await host.Inloggen(Wereld.Hanneke)).PostAsync(new Uri("/proef/formulier", UriKind.Relative), inhoud, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_recht_dat_eindigt_geldt_bij_de_volgende_klik_niet_meer()
    {
        var browser = await host.Inloggen(Wereld.Aisha);
        Assert.Equal(HttpStatusCode.NotFound, (await Haal(browser, $"/proef/casus/{Guid.NewGuid()}")).StatusCode);
        await using (var beurt = host.Niemand())
        {
            var medewerker = await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == host.Wereld[Wereld.Aisha].Id, Ct);
            beurt.Db.Entry(medewerker).Property(wie => wie.Rollen).CurrentValue = [Domain.Toegang.Rol.Beheerder];
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await Haal(browser, $"/proef/casus/{Guid.NewGuid()}")).StatusCode);
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/bestaat-niet")]
    [InlineData("/proef/kapot")]
    [InlineData("/livez")]
    public async Task Elk_antwoord_draagt_de_beveiligingskoppen(string pad)
    {
        var koppen = (await Haal(host.Anoniem(tls: true), pad)).Headers;

        Assert.Equal(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            Assert.Single(koppen.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(koppen.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(koppen.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(koppen.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("camera=()", Assert.Single(koppen.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Contains("max-age=", Assert.Single(koppen.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.True(koppen.CacheControl!.NoStore);
        Assert.False(koppen.Contains("Server"));
        Assert.False(koppen.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task Wie_is_ingelogd_ziet_haar_naam_en_kan_uitloggen_ook_op_een_foutpagina()
    {
        var pagina = await (await Haal(await host.Inloggen(Wereld.Hanneke), "/proef/kapot")).Lees();

        Assert.Contains("Hanneke Bosma", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("form[action='/uitloggen'] input[name=__RequestVerificationToken]"));
        foreach (var link in pagina.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!))
        {
            Assert.NotEqual(HttpStatusCode.NotFound, (await Haal(host.Anoniem(), link)).StatusCode);
        }
    }

    [Fact]
    public async Task Zonder_tls_geen_hsts() =>
        Assert.False((await Haal(host.Anoniem(), "/inloggen")).Headers.Contains("Strict-Transport-Security"));

    [Fact]
    public async Task Kring_leeft_en_is_klaar()
    {
        Assert.Equal(HttpStatusCode.OK, (await Haal(host.Anoniem(), "/livez")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Haal(host.Anoniem(), "/readyz")).StatusCode);
    }

    private static Task<HttpResponseMessage> Haal(HttpClient browser, string pad) => browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);

    private async Task<Logregel> LaatsteWeigering(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        return await beurt.Db.Logregels.Where(regel => regel.MedewerkerId == id && regel.Soort == Logsoort.Weigering)
            .OrderByDescending(regel => regel.Id).FirstAsync(Ct);
    }
}
