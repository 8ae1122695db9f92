using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Logboek;
using Kring.Web.Tests.Gesprekken;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Bekijken;

public sealed class BekijkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_melding_zegt_meteen_dat_er_nog_geen_acute_check_is_en_wat_nu_moet()
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/meldingen/{melding.Id}");

        Assert.Equal("Melding over Kwastelaar", pagina.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Nog geen acute check", pagina.QuerySelector(".kring-identiteit")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/meldingen/{melding.Id}/acute-check", pagina.QuerySelector(".kring-watnu a")!.GetAttribute("href"));
        Assert.Contains("Anna Kwastelaar", pagina.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Inzage && regel.OnderwerpId == melding.Id, Ct));
    }

    [Fact]
    public async Task Direct_gevaar_staat_bovenaan_met_wat_er_is_afgesproken()
    {
        var melding = await host.Melding(Bericht.Gezin());
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            var zelf = await beurt.Haal<Zichtbaar>().Melding(melding.Id, Ct);
            zelf.LegAcuteCheckVast(true, "Hij staat voor de deur.", "Politie rijdt.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
            await beurt.Haal<Logboekschrijver>().LegVast(new Proefcheck(), Logonderwerp.Melding(melding.Id), Ct);
        }

        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/meldingen/{melding.Id}");

        Assert.Contains("Direct gevaar", pagina.QuerySelector(".kring-identiteit__nummer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hij staat voor de deur. Politie rijdt.", pagina.QuerySelector(".kring-watnu li")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Femke, HttpStatusCode.OK)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Els, HttpStatusCode.Forbidden)]
    public async Task Wie_de_melding_en_het_bericht_mag_zien(string naam, HttpStatusCode verwacht)
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var browser = await host.Inloggen(naam);
        foreach (var pad in new[] { $"/meldingen/{melding.Id}", $"/meldingen/{melding.Id}/bericht" })
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.Equal(verwacht, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task Wie_alleen_mag_lezen_krijgt_geen_knoppen()
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var browser = await host.Inloggen(Wereld.Femke);
        var pagina = await browser.Open($"/meldingen/{melding.Id}");

        Assert.Empty(pagina.QuerySelectorAll(".kring-watnu a"));
    }

    [Fact]
    public async Task Het_hele_bericht_staat_op_het_scherm_zonder_het_geheime_adres()
    {
        var melding = await host.Melding(Bericht.Nieuw()
            .Incident(new DateOnly(2026, 11, 1), "Sporthal, Elderveen", "Hij volgde haar.")
            .Extra("wapen", "geen")
            .Betrokkene(new Persoonsbouwer("Fem", "", "Zilverstam", "V").Bsn("123456789")
                .Ingeschreven("Merellaan", 5, null, null, "5775AB", "Elderveen").Verblijft("Schuilstraat", 9, null, null, "5779ZZ", "Oudemerk")
                .Rol("ouder met gezag").Informatie("Het adres van mevrouw is geheim.")));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var tekst = (await browser.Open($"/meldingen/{melding.Id}/bericht")).QuerySelector("main")!.TextContent;

        Assert.DoesNotContain("Schuilstraat", tekst, StringComparison.Ordinal);
        Assert.Contains("afgeschermd", tekst, StringComparison.Ordinal);
        foreach (var deel in new[] { "Merellaan 5", "Hij volgde haar.", "Extra gegeven wapen", "123456789", "het BSN klopt niet", "Het adres van mevrouw is geheim.", "PLMW-" })
        {
            Assert.Contains(deel, tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_geheim_adres_staat_ook_niet_bij_een_huisgenoot_in_de_locatie_of_in_de_tekst()
    {
        var melding = await host.Melding(Bericht.Nieuw()
            .Incident(new DateOnly(2026, 11, 1), "Rietweg 12, Oudemerk", "Hij stond bij haar deur aan de Rietweg 12 en riep.")
            .Zorg("Zij is bang dat hij terugkomt naar Rietweg 12.")
            .Betrokkene(new Persoonsbouwer("Gea", "", "Koperblad", "V").Woont("Rietweg", 12, null, null, "5779YY", "Oudemerk")
                .Rol("ouder met gezag").Informatie("Haar adres is geheim."))
            .Betrokkene(new Persoonsbouwer("Oma", "", "Koperblad", "V").Woont("Rietweg", 12, null, null, "5779YY", "Oudemerk").Rol("grootouder")));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        foreach (var pad in new[] { $"/meldingen/{melding.Id}", $"/meldingen/{melding.Id}/bericht", $"/meldingen/{melding.Id}/acute-check", $"/meldingen/{melding.Id}/beoordelen" })
        {
            var tekst = (await browser.Open(pad)).Source.Text;
            Assert.DoesNotContain("Rietweg", tekst, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("riep", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_latere_melding_toont_niet_wat_al_is_afgeschermd()
    {
        var geheim = await host.Ontvang(
            new Persoonsbouwer("Iva", "", "Zilverlinde", "V").Bsn(Meldingproef.Bsn(95, 1)).Woont("Biesweg", 3, null, null, "5779XX", "Oudemerk")
                .Rol("ouder met gezag").Informatie("Haar adres is geheim."));
        await host.Check(geheim);
        await host.Herken(geheim);
        var latere = await host.Ontvang(
            new Persoonsbouwer("Iva", "", "Zilverlinde", "V").Bsn(Meldingproef.Bsn(95, 1)).Woont("Biesweg", 3, null, null, "5779XX", "Oudemerk")
                .Rol("ouder met gezag"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain("Biesweg", (await browser.Open($"/meldingen/{latere}/bericht")).Source.Text, StringComparison.Ordinal);
        await host.Check(latere);
        Assert.Contains("Het adres is geheim.", (await browser.Open($"/meldingen/{latere}/herkennen")).Body!.TextContent, StringComparison.Ordinal);
        await host.Herken(latere);
        var persoon = (await host.Melding(latere)).Personen[0].PersoonId;
        Assert.DoesNotContain("Biesweg", (await browser.Open($"/personen/{persoon}")).Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_besloten_is_blijft_te_lezen()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(96, "Jasmijn"));
        await host.Beoordeel(id, UitkomstVeiligheidsbeoordeling.Overdracht);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var tekst = (await browser.Open($"/meldingen/{id}")).QuerySelector("main")!.TextContent;

        foreach (var deel in new[] { "Structurele onveiligheid", "Overdracht aan een andere organisatie", "Hulp is nodig." })
        {
            Assert.Contains(deel, tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("POST", "/casussen")]
    [InlineData("DELETE", "/")]
    public async Task Wat_een_pagina_niet_doet_is_geen_fout_van_kring(string hoe, string pad)
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open("/");
        using var vraag = new HttpRequestMessage(new HttpMethod(hoe), pad)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create(
                "__RequestVerificationToken", pagina.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };
        using var antwoord = await browser.SendAsync(vraag, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
    }

    [Vereist(Recht.AcuteCheckVastleggen)]
    private sealed record Proefcheck;

    [Fact]
    public async Task Bij_direct_gevaar_staat_er_geen_termijn_van_dagen_en_geen_teruggeven()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(612, "Gevaar"));
        await host.Check(id, gevaar: true);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open($"/meldingen/{id}");
        var rij = (await browser.Open("/meldingen")).QuerySelector($"a[href='/meldingen/{id}']")!.Closest("tr")!.TextContent;

        Assert.Contains("het gevaar afwenden", pagina.QuerySelector(".kring-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("werkdagen", pagina.QuerySelector(".kring-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector(".kring-watnu a[href$='/teruggeven']"));
        Assert.Contains("het gevaar afwenden", rij, StringComparison.Ordinal);
        Assert.DoesNotContain("werkdagen", rij, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bericht_van_de_melder_zegt_dat_het_niet_voor_het_gezin_is_en_hoe_het_er_kwam()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var gemeld = await browser.VulIn($"/gesprekken/{await host.BeginMet(Gespreksproef.Verteld)}/melding", []);
        var (gebeld, gestuurd) = (gemeld.Headers.Location!.OriginalString, await host.Ontvang(Meldingproef.Gezin(613, "Gestuurd")));

        var pagina = await browser.Open($"{gebeld}/bericht");

        Assert.Contains("Niet voor het gezin.", pagina.QuerySelector("main .utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("wat in het gesprek met de melder is opgeschreven", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niet voor het gezin", pagina.QuerySelector(".kring-afdrukregel")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zoals de melder het heeft gestuurd", (await browser.Open($"/meldingen/{gestuurd}/bericht")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_papier_staat_een_waarschuwing_als_het_gezin_niet_mag_weten_wie_meldde()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var gemeld = await browser.VulIn($"/gesprekken/{await host.BeginMet([.. Gespreksproef.Verteld.Where(veld => veld.Veld != "melder_noemen" && veld.Veld != "melder_hoedanigheid"), ("melder_hoedanigheid", "Burger"), ("sinds", "zeker voorjaar 2026")])}/melding", []);
        var pagina = await browser.Open(gemeld.Headers.Location!.OriginalString);

        Assert.Contains("Het gezin mag niet weten wie meldde.", pagina.QuerySelector(".kring-alleen-papier")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De melder zegt over sinds wanneer", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Het gezin mag niet weten", (await browser.Open($"/meldingen/{await host.Ontvang(Meldingproef.Gezin(614, "Open"))}")).Body!.TextContent, StringComparison.Ordinal);
    }
}
