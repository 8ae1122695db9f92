using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>A form that another site sends in the name of somebody who is logged in (CSRF) is not accepted, and no address changes anything.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class OndergeschovenTests(Aanvalshost host) : IClassFixture<Aanvalshost>
{
    private static readonly (Rol Rol, string Naam)[] Mensen =
    [
        (Rol.TeamleiderVeiligThuis, Wereld.Marijke), (Rol.MedewerkerVeiligThuis, Wereld.Hanneke), (Rol.MedewerkerLokaalTeam, Wereld.Joost),
        (Rol.Ketenpartner, Wereld.Tom), (Rol.Beheerder, Wereld.Karin), (Rol.FunctionarisGegevensbescherming, Wereld.Ruben),
        (Rol.Procesregisseur, Wereld.Wim), (Rol.Vertrouwensarts, Wereld.Femke), (Rol.Gedragswetenschapper, Wereld.Pieter), (Rol.Beleidsregisseur, Wereld.Els),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elk_formulier_zonder_het_eigen_teken_wordt_geweigerd_en_verandert_niets()
    {
        var stand = await Stand.Van(host);
        using var ander = await Indringer.LogIn(host, Wereld.Rachid);
        using var niemand = host.Anoniem();
        var vanNiemand = ((IHtmlInputElement)(await niemand.Open("/inloggen")).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var browsers = new Dictionary<string, Indringer>();
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsPost()))
        {
            var naam = Mensen.First(mens => weg.MagDoor(mens.Rol)).Naam;
            browsers.TryAdd(naam, browsers.TryGetValue(naam, out var open) ? open : await Indringer.LogIn(host, naam));
            foreach (var (token, hoe) in new[] { ((string?)null, "zonder"), ("", "leeg"), (ander.Token, "van een ander"), (vanNiemand, "van niemand"), (browsers[naam].Token[..^8], "afgekapt") })
            {
                using var antwoord = await Stuur(browsers[naam].Browser, host.Doelwit.Pad(weg), token);
                Assert.True(antwoord.StatusCode == HttpStatusCode.BadRequest, $"{weg} {hoe} gave {(int)antwoord.StatusCode}");
                Telling.Poging(Aanval.Ondergeschoven);
            }
        }

        await stand.Onveranderd(host, "the attack");
        foreach (var browser in browsers.Values)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.Browser.GetAsync(new Uri("/mijn-account", UriKind.Relative), Ct)).StatusCode);
            browser.Dispose();
        }
    }

    [Fact]
    public async Task Het_teken_in_het_adres_telt_niet_en_een_ander_soort_inhoud_komt_niet_binnen()
    {
        var stand = await Stand.Van(host);
        using var marijke = await Indringer.LogIn(host, Wereld.Marijke);
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsPost() && weg.MagDoor(Rol.TeamleiderVeiligThuis)))
        {
            var pad = host.Doelwit.Pad(weg);
            using var inAdres = await Stuur(marijke.Browser, $"{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}__RequestVerificationToken={Uri.EscapeDataString(marijke.Token)}", null);
            using var json = new StringContent($$"""{"__RequestVerificationToken":"{{marijke.Token}}","Reden":"x"}""", Encoding.UTF8, "application/json");
            using var alsJson = await marijke.Browser.PostAsync(new Uri(pad, UriKind.Relative), json, Ct);
            using var tekst = new StringContent($"__RequestVerificationToken={Uri.EscapeDataString(marijke.Token)}", Encoding.UTF8, "text/plain");
            using var alsTekst = await marijke.Browser.PostAsync(new Uri(pad, UriKind.Relative), tekst, Ct);
            Assert.All([inAdres, alsJson, alsTekst], antwoord => Assert.Equal((weg, HttpStatusCode.BadRequest), (weg, antwoord.StatusCode)));
            Telling.Poging(Aanval.Ondergeschoven, 3);
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task Een_pagina_openen_verandert_niets_wat_er_ook_achter_staat()
    {
        var stand = await Stand.Van(host);
        const string Achter = "Stap=Maken&Doe=verstuur&Keuze=ja&Reden=x&Waarom=x&Versie=1&Invoer.Reden=x&Tekst=x&MedewerkerId=";
        foreach (var (rol, naam) in Mensen)
        {
            using var wie = await Indringer.LogIn(host, naam);
            foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsGet() && weg.MagDoor(rol)))
            {
                var pad = host.Doelwit.Pad(weg);
                using var antwoord = await wie.Stuur("GET", $"{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Achter}{host.Wereld[naam].Id}");
                Assert.True((int)antwoord.StatusCode < 500, $"{naam} {pad} gave {(int)antwoord.StatusCode}");
                Telling.Poging(Aanval.Ondergeschoven);
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    private static async Task<HttpResponseMessage> Stuur(HttpClient browser, string pad, string? token)
    {
        using var inhoud = new FormUrlEncodedContent(token is null ? [KeyValuePair.Create("Reden", "x")] : [KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, Ct);
    }
}
