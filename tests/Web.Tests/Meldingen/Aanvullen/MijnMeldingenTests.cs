using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Aanvullen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Aanvullen;

/// <summary>A partner who reports with an account, and comes back to it.</summary>
public sealed class MijnMeldingenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_partner_meldt_met_het_account_en_kan_zich_niet_anders_noemen()
    {
        using var browser = await host.Inloggen(Wereld.Tom);
        var werklijst = await browser.Open("/");
        Assert.NotNull(werklijst.QuerySelector("main a[href='/melding-doen']"));
        Assert.Equal(["Werklijst", "Melden", "Mijn meldingen"], werklijst.QuerySelectorAll("nav a").Select(link => link.TextContent.Trim()));
        var nakijken = await browser.TotNakijken("/melding-doen");

        using var antwoord = await browser.Stuur(nakijken, "verstuur", ("melder_naam", "Iemand Anders"), ("melder_organisatie", "Niet de Ggz"));

        var id = Guid.Parse(antwoord.Headers.Location!.OriginalString.Split('/')[2]);
        var melding = await host.Melding(id);
        Assert.Equal((Meldkanaal.Partneraccount, host.Wereld[Wereld.Tom].Id, "Ggz Merewold"), (melding.Kanaal, melding.MelderId, melding.MelderNaam));
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Ontvangstbewijzen.AnyAsync(een => een.MeldingId == id, Ct));
        Assert.Equal(host.Wereld[Wereld.Tom].Id, (await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == id && een.Soort == Logsoort.Handeling, Ct)).MedewerkerId);
        Assert.Null((await beurt.Db.Tijdlijn.SingleAsync(een => een.OnderwerpId == id, Ct)).Door);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Tom Visser", (await hanneke.Open($"/meldingen/{id}/bericht")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_partner_ziet_de_eigen_meldingen_en_alleen_hoe_ver_die_zijn()
    {
        var id = await host.GemeldDoor(Wereld.Tom);
        await host.Check(id);
        using var browser = await host.Inloggen(Wereld.Tom);

        var lijst = await browser.Open("/mijn-meldingen");
        var een = await browser.Open($"/mijn-meldingen/{id}");

        Assert.Contains("In behandeling", lijst.QuerySelector($"tr:has(a[href='/mijn-meldingen/{id}'])")!.TextContent, StringComparison.Ordinal);
        Assert.All(["Roos", "Verheul", "Vlierweg", "bang", "Vader is weg"], woord =>
        {
            Assert.DoesNotContain(woord, lijst.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain(woord, een.DocumentElement.OuterHtml, StringComparison.Ordinal);
        });
        foreach (var pad in new[] { $"/meldingen/{id}", $"/meldingen/{id}/bericht", $"/meldingen/{id}/aanvullingen", "/meldingen" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Status(browser, pad));
        }

        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Inzage && regel.Actie == "MijnMelding" && regel.OnderwerpId == id, Ct));
    }

    [Fact]
    public async Task De_melding_van_een_ander_bestaat_niet()
    {
        var (online, vanTom) = ((await host.Gemeld()).MeldingId, await host.GemeldDoor(Wereld.Tom));
        using var tom = await host.Inloggen(Wereld.Tom);
        Assert.Equal(HttpStatusCode.NotFound, await Status(tom, $"/mijn-meldingen/{online}"));
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Meldingen.Where(melding => melding.Id == vanTom)
                .ExecuteUpdateAsync(zet => zet.SetProperty(melding => melding.MelderId, host.Wereld[Wereld.Joost].Id), Ct);
        }

        using var antwoord = await tom.GetAsync(new Uri($"/mijn-meldingen/{vanTom}", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Null((await tom.Open("/mijn-meldingen")).QuerySelector($"a[href='/mijn-meldingen/{vanTom}']"));
        await using var nog = host.Als(Wereld.Tom);
        await Assert.ThrowsAsync<Web.Toegang.NietGevondenException>(() => nog.Haal<VulMeldingAanHandler>().Handle(new VulMeldingAan(vanTom, "Iets.", null), Ct));
    }

    [Fact]
    public async Task De_partner_voegt_iets_toe_en_dat_wordt_werk()
    {
        var id = await host.GemeldDoor(Wereld.Tom);
        using var browser = await host.Inloggen(Wereld.Tom);
        using var leeg = await browser.VulIn($"/mijn-meldingen/{id}", [("Invoer.Tekst", ""), ("Invoer.Telefoon", "0199000301")], "main form");
        Assert.Equal("0199000301", (await leeg.Lees()).QuerySelector("input[name='Invoer.Telefoon']")!.GetAttribute("value"));

        using var antwoord = await browser.VulIn($"/mijn-meldingen/{id}", [("Invoer.Tekst", "Zij belde mij net.")], "main form");

        Assert.Equal($"/mijn-meldingen/{id}", antwoord.Headers.Location!.OriginalString);
        var pagina = await browser.Open($"/mijn-meldingen/{id}");
        Assert.Contains("U voegde iets toe", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Zij belde mij net.", pagina.Body!.TextContent, StringComparison.Ordinal);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Zij belde mij net.", (await hanneke.Open($"/meldingen/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_keer_drukken_is_een_melding()
    {
        using var browser = await host.Inloggen(Wereld.Tom);
        var nakijken = await browser.TotNakijken("/melding-doen");

        using var een = await browser.Stuur(nakijken, "verstuur");
        using var twee = await browser.Stuur(nakijken, "verstuur");

        Assert.Equal(een.Headers.Location, twee.Headers.Location);
    }

    [Fact]
    public async Task Wie_niet_mag_melden_krijgt_het_formulier_niet()
    {
        using var browser = await host.Inloggen(Wereld.Karin);

        Assert.Equal(HttpStatusCode.Forbidden, await Status(browser, "/melding-doen"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(browser, "/mijn-meldingen"));
    }

    private static async Task<HttpStatusCode> Status(HttpClient browser, string pad)
    {
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
        return antwoord.StatusCode;
    }
}
