using System.Net;
using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Whoever types an address or sends a form without login, without the right, or in another way than a page does, gets nowhere.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class ZonderRechtTests(Aanvalshost host) : IClassFixture<Aanvalshost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_niet_is_ingelogd_komt_bij_elke_pagina_en_elk_formulier_op_inloggen_uit()
    {
        var stand = await Stand.Van(host);
        using var niemand = host.Anoniem();
        var token = await Token(niemand);
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.Recht is not null))
        {
            using var antwoord = await Stuur(niemand, weg.Methode, host.Doelwit.Pad(weg), token);
            Assert.True(antwoord.StatusCode == HttpStatusCode.Redirect, $"{weg} gave {(int)antwoord.StatusCode}");
            Assert.StartsWith("/inloggen", antwoord.Headers.Location!.OriginalString, StringComparison.Ordinal);
            await Indringer.Zwijgt(antwoord, weg.Sjabloon);
            Telling.Poging(Aanval.Rondneuzen);
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task Wie_alleen_het_wachtwoord_gaf_is_nergens_binnen()
    {
        using var half = host.Anoniem();
        await Reis.Doe(half, "/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Marijke].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        var token = await Token(half);
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.Recht is not null))
        {
            using var antwoord = await Stuur(half, weg.Methode, host.Doelwit.Pad(weg), token);
            Assert.True(antwoord.StatusCode == HttpStatusCode.Redirect, $"{weg} gave {(int)antwoord.StatusCode}");
            Assert.StartsWith("/inloggen", antwoord.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Telling.Poging(Aanval.Rondneuzen);
        }
    }

    [Fact]
    public async Task Zonder_het_recht_geeft_geen_pagina_en_geen_formulier_antwoord()
    {
        var stand = await Stand.Van(host);
        foreach (var wie in host.Buitenstaanders)
        {
            using var vreemde = await Indringer.LogIn(host, wie);
            foreach (var weg in (await Wegen.Van(host)).Where(weg => !weg.MagDoor(wie.Medewerker.Rollen[0])))
            {
                using var antwoord = await vreemde.Stuur(weg.Methode, host.Doelwit.Pad(weg));
                Assert.True(antwoord.StatusCode == HttpStatusCode.Forbidden, $"{wie.Naam} {weg} gave {(int)antwoord.StatusCode}");
                await Indringer.Zwijgt(antwoord, weg.Sjabloon);
                Telling.Poging(Aanval.Rondneuzen);
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREEK")]
    public async Task Op_een_andere_manier_vragen_werkt_nergens_en_maakt_niets_kapot(string methode)
    {
        var stand = await Stand.Van(host);
        using var hanneke = await Indringer.LogIn(host, Wereld.Hanneke);
        foreach (var weg in (await Wegen.Van(host)).DistinctBy(weg => weg.Sjabloon))
        {
            using var antwoord = await hanneke.Stuur(methode, host.Doelwit.Pad(weg with { Handler = null }));
            Assert.True((int)antwoord.StatusCode is >= 400 and < 500, $"{methode} {weg.Sjabloon} gave {(int)antwoord.StatusCode}");
            await Indringer.Zwijgt(antwoord, weg.Sjabloon);
            Telling.Poging(Aanval.Rondneuzen);
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task Een_knop_die_er_niet_is_of_die_met_een_adres_wordt_ingedrukt_doet_niets()
    {
        var stand = await Stand.Van(host);
        using var hanneke = await Indringer.LogIn(host, Wereld.Hanneke);
        foreach (var weg in await Wegen.Van(host))
        {
            var pad = host.Doelwit.Pad(weg with { Handler = weg.IsPost() && weg.Handler is not null ? weg.Handler : "BestaatNiet" });
            using var antwoord = await hanneke.Stuur("GET", pad);
            Assert.True((int)antwoord.StatusCode < 500, $"GET {pad} gave {(int)antwoord.StatusCode}");
            Telling.Poging(Aanval.Rondneuzen);
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Theory]
    [InlineData("/appsettings.json")]
    [InlineData("/web.config")]
    [InlineData("/.env")]
    [InlineData("/.git/config")]
    [InlineData("/kring.db")]
    [InlineData("/Kring.Web.dll")]
    [InlineData("/Meldingen/Bekijken/Bekijken.cshtml")]
    [InlineData("/Meldingen/Bekijken/Bekijken")]
    [InlineData("/Program.cs")]
    [InlineData("/package.json")]
    [InlineData("/swagger")]
    [InlineData("/_framework/")]
    [InlineData("/metrics")]
    [InlineData("/health")]
    [InlineData("/admin")]
    [InlineData("/dist/")]
    [InlineData("/dist/%2e%2e/appsettings.json")]
    [InlineData("/dist/..%2fappsettings.json")]
    [InlineData("/dist/..%5cappsettings.json")]
    [InlineData("/dist/....//appsettings.json")]
    public async Task Wat_niet_op_een_pagina_staat_is_er_niet(string pad)
    {
        using var niemand = host.Anoniem();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        foreach (var browser in new[] { niemand, hanneke })
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.True((int)antwoord.StatusCode is 404 or 400, $"{pad} gave {(int)antwoord.StatusCode}");
            Telling.Poging(Aanval.Rondneuzen);
        }
    }

    [Theory]
    [InlineData("X-Original-URL", "/logboek")]
    [InlineData("X-Rewrite-URL", "/logboek")]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("X-Forwarded-User", "marijke.postma")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "kwaad.example")]
    [InlineData("X-Forwarded-Prefix", "/kwaad")]
    public async Task Een_bijgeschreven_kop_verandert_het_antwoord_niet(string kop, string waarde)
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var gewoon = await hanneke.GetAsync(new Uri("/toegang", UriKind.Relative), Ct);
        hanneke.DefaultRequestHeaders.Add(kop, waarde);
        using var antwoord = await hanneke.GetAsync(new Uri("/toegang", UriKind.Relative), Ct);
        Assert.Equal((HttpStatusCode.Forbidden, gewoon.StatusCode), (antwoord.StatusCode, antwoord.StatusCode));
        Assert.DoesNotContain("kwaad", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);

        using var niemand = host.Anoniem();
        niemand.DefaultRequestHeaders.Add(kop, waarde);
        using var buiten = await niemand.GetAsync(new Uri("/casussen", UriKind.Relative), Ct);
        Assert.Equal("/inloggen?terug=%2Fcasussen", buiten.Headers.Location!.OriginalString);
        Telling.Poging(Aanval.Rondneuzen, 2);
    }

    private static async Task<string> Token(HttpClient browser) =>
        ((IHtmlInputElement)(await browser.Open("/inloggen")).QuerySelector("input[name=__RequestVerificationToken]")!).Value;

    private static async Task<HttpResponseMessage> Stuur(HttpClient browser, string methode, string pad, string token)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(pad, UriKind.Relative));
        verzoek.Content = methode == "POST" ? new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]) : null;
        return await browser.SendAsync(verzoek, Ct);
    }
}
