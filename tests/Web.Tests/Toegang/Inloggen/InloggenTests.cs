using System.Net;
using Kring.Domain.Logboek;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang.Inloggen;

public sealed class InloggenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_aanwijzer_staat_meteen_in_het_eerste_veld()
    {
        using var browser = host.Anoniem();
        Assert.True((await browser.Open("/inloggen")).QuerySelector("#Gebruikersnaam")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task Met_wachtwoord_en_code_komt_u_binnen()
    {
        var browser = host.Anoniem();

        var eerste = await Wachtwoord(browser, Wereld.Hanneke);
        Assert.Equal(HttpStatusCode.Redirect, eerste.StatusCode);
        Assert.StartsWith("/inloggen/code", eerste.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.False(await IsBinnen(browser));

        var tweede = await Code(browser, await CodeVan(Wereld.Hanneke));
        Assert.Equal("/", tweede.Headers.Location!.ToString());
        Assert.True(await IsBinnen(browser));
        var regel = (await Regels(Wereld.Hanneke)).Last();
        Assert.Equal((Logsoort.Aanmelding, "Inloggen", true), (regel.Soort, regel.Actie, regel.Gelukt));
    }

    [Fact]
    public async Task Een_fout_wachtwoord_en_een_onbekende_naam_krijgen_hetzelfde_antwoord()
    {
        var fout = await Wachtwoord(host.Anoniem(), Wereld.Rachid, "een heel ander wachtwoord");
        var onbekend = await Wachtwoord(host.Anoniem(), "niemand.bekend", "een heel ander wachtwoord", ruw: true);

        Assert.Equal(HttpStatusCode.OK, fout.StatusCode);
        Assert.Equal(HttpStatusCode.OK, onbekend.StatusCode);
        Assert.Equal(await Zinnen(fout), await Zinnen(onbekend));
        var regel = (await Regels(Wereld.Rachid)).Last();
        Assert.Equal(("Wachtwoord", false), (regel.Actie, regel.Gelukt));
    }

    [Fact]
    public async Task Na_vijf_foute_wachtwoorden_is_het_account_een_kwartier_dicht_met_hetzelfde_antwoord()
    {
        var browser = host.Anoniem();
        HttpResponseMessage laatste = null!;
        for (var poging = 0; poging < 5; poging++)
        {
            laatste = await Wachtwoord(browser, Wereld.Pieter, "steeds iets anders");
        }

        var goedMaarDicht = await Wachtwoord(browser, Wereld.Pieter);
        Assert.Equal(HttpStatusCode.OK, goedMaarDicht.StatusCode);
        Assert.Equal(await Zinnen(laatste), await Zinnen(goedMaarDicht));

        host.Klok.Reis(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await Wachtwoord(browser, Wereld.Pieter)).StatusCode);
    }

    [Fact]
    public async Task Een_foute_code_laat_niemand_binnen_en_telt_mee_voor_het_slot()
    {
        var browser = host.Anoniem();
        await Wachtwoord(browser, Wereld.Femke);
        var goed = await CodeVan(Wereld.Femke);
        var fout = goed == "000000" ? "111111" : "000000";
        for (var poging = 0; poging < 5; poging++)
        {
            Assert.Equal(HttpStatusCode.OK, (await Code(browser, fout)).StatusCode);
        }

        var dicht = await Code(browser, goed);

        Assert.Equal(HttpStatusCode.OK, dicht.StatusCode);
        Assert.False(await IsBinnen(browser));
    }

    [Fact]
    public async Task Een_code_werkt_een_keer()
    {
        var code = await CodeVan(Wereld.Joost);
        var eerste = host.Anoniem();
        await Wachtwoord(eerste, Wereld.Joost);
        Assert.Equal(HttpStatusCode.Redirect, (await Code(eerste, code)).StatusCode);

        var tweede = host.Anoniem();
        await Wachtwoord(tweede, Wereld.Joost);
        Assert.Equal(HttpStatusCode.OK, (await Code(tweede, code)).StatusCode);
    }

    [Fact]
    public async Task De_codestap_zonder_wachtwoord_gaat_terug_naar_het_begin()
    {
        var antwoord = await host.Anoniem().GetAsync(new Uri("/inloggen/code", UriKind.Relative), Ct);

        Assert.Equal("/inloggen", antwoord.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/casussen/7?x=1", "/casussen/7?x=1")]
    [InlineData("https://elders.example/", "/")]
    [InlineData("//elders.example/", "/")]
    [InlineData("/\\elders.example", "/")]
    public async Task Na_het_inloggen_gaat_u_alleen_naar_een_pagina_van_kring(string terug, string naar)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var browser = host.Anoniem();
        var vraag = $"?terug={Uri.EscapeDataString(terug)}";
        await browser.VulIn($"/inloggen{vraag}", Invoer(Wereld.Wim));

        var antwoord = await browser.VulIn($"/inloggen/code{vraag}", [("Code", await CodeVan(Wereld.Wim))]);

        Assert.Equal(naar, antwoord.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Zonder_voorbeeldgegevens_staat_de_code_nooit_op_het_scherm()
    {
        var browser = host.Anoniem();
        await Wachtwoord(browser, Wereld.Els);

        var tekst = (await browser.Open("/inloggen/code")).DocumentElement.OuterHtml;

        Assert.DoesNotContain(await CodeVan(Wereld.Els), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("voorbeeldcode", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_uit_dienst_is_komt_niet_binnen_en_een_lopende_sessie_stopt()
    {
        var browser = await host.Inloggen(Wereld.Ruben);
        Assert.True(await IsBinnen(browser));
        await using (var beurt = host.Niemand())
        {
            (await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == host.Wereld[Wereld.Ruben].Id, Ct))
                .GaUitDienst(host.Klok.Nu, host.Wereld[Wereld.Karin].Id);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.False(await IsBinnen(browser));
        Assert.Equal(HttpStatusCode.OK, (await Wachtwoord(host.Anoniem(), Wereld.Ruben)).StatusCode);
    }

    private Task<HttpResponseMessage> Wachtwoord(HttpClient browser, string naam, string wachtwoord = Gebruiker.Wachtwoord, bool ruw = false) =>
        browser.VulIn("/inloggen", [("Gebruikersnaam", ruw ? naam : host.Wereld[naam].Gebruikersnaam), ("Wachtwoord", wachtwoord)]);

    private IEnumerable<(string, string)> Invoer(string naam) =>
        [("Gebruikersnaam", host.Wereld[naam].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)];

    private static Task<HttpResponseMessage> Code(HttpClient browser, string code) => browser.VulIn("/inloggen/code", [("Code", code)]);

    private Task<string> CodeVan(string naam) => Codes.Van(host, naam);

    // The login page sends whoever is logged in on to the first page.
    private static async Task<bool> IsBinnen(HttpClient browser) =>
        (await browser.GetAsync(new Uri("/inloggen", UriKind.Relative), Ct)).StatusCode == HttpStatusCode.Redirect;

    private static async Task<string> Zinnen(HttpResponseMessage antwoord)
    {
        var pagina = await antwoord.Lees();
        foreach (var veld in pagina.QuerySelectorAll("input"))
        {
            veld.RemoveAttribute("value");
        }

        return pagina.Body!.TextContent + pagina.QuerySelector("form")!.OuterHtml;
    }

    private async Task<List<Logregel>> Regels(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        return await beurt.Db.Logregels.Where(regel => regel.MedewerkerId == id).OrderBy(regel => regel.Op).ThenBy(regel => regel.Id).ToListAsync(Ct);
    }
}

public sealed class VoorbeeldcodeTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_voorbeeldgegevens_staat_de_code_op_het_scherm_en_die_werkt()
    {
        await using (var beurt = host.Niemand())
        {
            beurt.Db.Instellingen.Add(new Instelling { Sleutel = Instelling.Voorbeeldgegevens, Waarde = "2026-11-02" });
            await beurt.Db.SaveChangesAsync(Ct);
        }

        var browser = host.Anoniem();
        await browser.VulIn("/inloggen", [("Gebruikersnaam", "hanneke.bosma"), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        var pagina = await browser.Open("/inloggen/code");
        var code = pagina.QuerySelector("#voorbeeldcode strong")!.TextContent;

        Assert.Equal(await Codes.Van(host, Wereld.Hanneke), code);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Verzend(pagina, "/inloggen/code", [("Code", code)])).StatusCode);
    }
}

public sealed class SnelheidTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Te_veel_pogingen_van_een_adres_krijgen_een_poosje_geen_antwoord()
    {
        host.Instellingen["Kring:InlogpogingenPerMinuut"] = "3";
        var browser = host.Anoniem();
        var antwoorden = new List<HttpStatusCode>();
        for (var poging = 0; poging < 4; poging++)
        {
            var antwoord = await browser.VulIn("/inloggen", [("Gebruikersnaam", $"naam{poging}"), ("Wachtwoord", "maakt niet uit welk")]);
            antwoorden.Add(antwoord.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], antwoorden);
    }
}

public sealed class SnelheidVanElkeWegTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Herstelcodes_en_passkeys_tellen_mee_voor_de_pogingen_van_een_adres()
    {
        host.Instellingen["Kring:InlogpogingenPerMinuut"] = "3";
        var browser = host.Anoniem();
        var antwoorden = new List<HttpStatusCode>();
        foreach (var pad in new[] { "/inloggen/herstelcode", "/inloggen/passkey?handler=Vraag", "/inloggen/passkey", "/inloggen/code" })
        {
            antwoorden.Add((await browser.PostAsync(new Uri(pad, UriKind.Relative), null, TestContext.Current.CancellationToken)).StatusCode);
        }

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests], antwoorden);
    }
}

internal static class Codes
{
    public static async Task<string> Van(KringHost host, string naam)
    {
        await using var beurt = host.Niemand();
        var accounts = beurt.Haal<Accounts>();
        var account = await accounts.FindByNameAsync(host.Wereld[naam].Gebruikersnaam);
        return Totp.Code((await accounts.GetAuthenticatorKeyAsync(account!))!, Totp.Step(host.Klok.Nu));
    }
}
