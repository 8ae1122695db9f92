using System.Net;
using System.Net.Http.Headers;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Kring.Web.Tests.Proef;
using Kring.Web.Tests.Toegang.Inloggen;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>What was sent once and is sent again, word for word, has no second effect.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class HerhalingTests : IAsyncLifetime
{
    // A talk that was begun twice is two empty talks; nothing tells a second press from a second call.
    private static readonly string[] MagNogEens = ["/gesprekken/nieuw"];

    private readonly KringHost host = new();
    private readonly Meelezer meelezer = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Papierproef.Zet(host);
        host.Instellingen["Politie:Sleutel"] = StufHost.Sleutel;
        meelezer.Luister(host);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Elk_verzoek_van_een_hele_reis_dat_nog_eens_komt_verandert_niets_meer()
    {
        await Reis.Maak(host, _ => null);
        using var melder = host.Anoniem();
        await melder.Druk(await melder.TotNakijken(), "verstuur");
        var stand = await Stand.Van(host);
        using var afspeler = host.CreateDefaultClient(new Uri("http://localhost"));
        var verzonden = meelezer.Gelezen.Where(een => een.Methode == "POST" && !MagNogEens.Contains(een.Pad)).ToList();
        Assert.True(verzonden.Count >= 15, $"only {verzonden.Count}");

        foreach (var een in verzonden.Concat(verzonden.AsEnumerable().Reverse()))
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, een.Pad) { Content = new ByteArrayContent(een.Inhoud) };
            verzoek.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(een.Soort);
            verzoek.Headers.Add("Cookie", een.Koekjes);
            using var antwoord = await afspeler.SendAsync(verzoek, Ct);
            Assert.True((int)antwoord.StatusCode < 500, $"{een.Pad} gave {(int)antwoord.StatusCode}");
            await stand.Onveranderd(host, een.Pad);
            Telling.Poging(Aanval.Herhaling);
        }
    }

    [Fact]
    public async Task Een_code_van_de_tweede_stap_en_een_herstelcode_werken_een_keer()
    {
        var code = await Codes.Van(host, Wereld.Joost);
        Assert.True(await Binnen("/inloggen/code", code));
        Assert.False(await Binnen("/inloggen/code", code));
        Assert.False(await Binnen("/inloggen/code", code));
        string herstelcode;
        await using (var beurt = host.Niemand())
        {
            var accounts = beurt.Haal<Accounts>();
            var account = await accounts.FindByNameAsync(host.Wereld[Wereld.Joost].Gebruikersnaam);
            herstelcode = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account!, 2))!.First();
        }

        Assert.True(await Binnen("/inloggen/herstelcode", herstelcode));
        Assert.False(await Binnen("/inloggen/herstelcode", herstelcode));
        Telling.Poging(Aanval.Herhaling, 3);
    }

    [Fact]
    public async Task Hetzelfde_bericht_van_de_politie_komt_een_keer_binnen()
    {
        var bericht = Bericht.Gezin("HERHAALD-1").Bouw();
        using var politie = host.Anoniem();
        politie.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StufHost.Sleutel);
        using var eerste = await politie.PostAsync(new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent(bericht), Ct);
        Assert.Equal(HttpStatusCode.Accepted, eerste.StatusCode);
        var stand = await Stand.Van(host);
        for (var keer = 0; keer < 3; keer++)
        {
            using var antwoord = await politie.PostAsync(new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent(bericht), Ct);
            Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
            Telling.Poging(Aanval.Herhaling);
        }

        await stand.Onveranderd(host, "the same message");
    }

    private async Task<bool> Binnen(string pad, string code)
    {
        using var browser = host.Anoniem();
        await Reis.Doe(browser, "/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Joost].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        using var antwoord = await browser.VulIn(pad, [("Code", code)]);
        using var start = await browser.GetAsync(new Uri("/casussen", UriKind.Relative), Ct);
        Assert.Equal(antwoord.StatusCode == HttpStatusCode.Redirect, start.StatusCode == HttpStatusCode.OK);
        return start.StatusCode == HttpStatusCode.OK;
    }
}
