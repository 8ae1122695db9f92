using System.Net;
using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Xunit;

namespace Kring.Web.Tests.Beheer.Beveiligen;

public sealed class BlijfIngelogdTests(ProefHost host) : IClassFixture<ProefHost>
{
    private const string Pad = "/blijf-ingelogd";
    private const string Account = "/mijn-account";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_bladzijde_weet_wanneer_de_sessie_eindigt_en_verbergt_de_knop()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);
        await browser.Open(Account);
        host.Klok.Reis(TimeSpan.FromSeconds(40));

        var waarschuwing = (await browser.Open(Account)).QuerySelector("[data-sessie-over]")!;

        Assert.Equal(("1760", "300"), (waarschuwing.GetAttribute("data-sessie-over"), waarschuwing.GetAttribute("data-sessie-waarschuwing")));
        Assert.Equal("", waarschuwing.QuerySelector("[role=status]")!.TextContent);
        Assert.True(waarschuwing.QuerySelector("form")!.HasAttribute("hidden"));
        Assert.NotNull(waarschuwing.QuerySelector("input[name=__RequestVerificationToken]"));
        Assert.Null((await host.Anoniem().Open("/inloggen")).QuerySelector("[data-sessie-over]"));
    }

    [Fact]
    public async Task De_knop_verlengt_de_sessie()
    {
        var browser = await host.Inloggen(Wereld.Joost);
        var pagina = await browser.Open(Account);
        host.Klok.Reis(TimeSpan.FromMinutes(29));

        var antwoord = await Blijf(browser, pagina);

        Assert.Equal("1800", await antwoord.Content.ReadAsStringAsync(Ct));
        host.Klok.Reis(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(Account, UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_sessie_die_haar_langste_tijd_bereikt_wordt_niet_verlengd()
    {
        var browser = await host.Inloggen(Wereld.Femke);
        for (var keer = 0; keer < 29; keer++)
        {
            await browser.Open(Account);
            host.Klok.Reis(TimeSpan.FromMinutes(24.5));
        }

        var antwoord = await Blijf(browser, await browser.Open(Account));

        Assert.Equal("570", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task Een_verlopen_sessie_wordt_niet_verlengd()
    {
        var browser = await host.Inloggen(Wereld.Marijke);
        var pagina = await browser.Open(Account);
        host.Klok.Reis(TimeSpan.FromMinutes(31));

        var antwoord = await Blijf(browser, pagina);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }

    [Fact]
    public async Task Zonder_formulier_van_kring_wordt_niets_verlengd()
    {
        var browser = await host.Inloggen(Wereld.Rachid);

        var antwoord = await browser.PostAsync(new Uri(Pad, UriKind.Relative), null, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_formulier_na_een_verlopen_sessie_leidt_naar_inloggen_en_terug_naar_de_bladzijde()
    {
        var browser = await host.Inloggen(Wereld.Aisha);
        var pagina = await browser.Open("/proef/formulier");
        host.Klok.Reis(TimeSpan.FromMinutes(31));

        var antwoord = await browser.Verzend(pagina, "/proef/formulier?stap=2&handler=Weg", [("Wat", "lang verhaal")], "form");

        Assert.Equal("/inloggen?terug=%2Fproef%2Fformulier%3Fstap%3D2&reden=verzonden", antwoord.Headers.Location!.ToString());
        var inloggen = await browser.Open(antwoord.Headers.Location!.ToString());
        Assert.Contains("Wat u verzond, is niet vastgelegd.", inloggen.Body!.TextContent, StringComparison.Ordinal);
        var opnieuw = await browser.Verzend(
            inloggen, "/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Aisha].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        var code = await browser.VulIn(opnieuw.Headers.Location!.ToString(), [("Code", await Web.Tests.Toegang.Inloggen.Codes.Van(host, Wereld.Aisha))]);
        Assert.Equal("/proef/formulier?stap=2", code.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Een_bladzijde_na_een_verlopen_sessie_zegt_bij_het_inloggen_waarom()
    {
        var browser = await host.Inloggen(Wereld.Wim);
        host.Klok.Reis(TimeSpan.FromMinutes(31));

        var antwoord = await browser.GetAsync(new Uri(Account, UriKind.Relative), Ct);

        Assert.Equal("/inloggen?terug=%2Fmijn-account&reden=verlopen", antwoord.Headers.Location!.ToString());
        Assert.Contains("U was niet meer ingelogd.", (await browser.Open(antwoord.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_reden_in_het_adres_toont_alleen_zinnen_van_kring()
    {
        var pagina = await host.Anoniem().Open("/inloggen?reden=Bel%20dit%20nummer");

        Assert.DoesNotContain("Bel dit nummer", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Blijf(HttpClient browser, IHtmlDocument pagina) =>
        browser.Verzend(pagina, Account, [], $"form[action='{Pad}']");
}

public sealed class SessieduurTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Een_kortere_stilte_geldt_voor_de_sessie_en_voor_de_waarschuwing()
    {
        host.Instellingen["Kring:SessieMinuten"] = "6";
        var browser = await host.Inloggen(Wereld.Hanneke);

        var waarschuwing = (await browser.Open("/mijn-account")).QuerySelector("[data-sessie-over]")!;

        Assert.Equal(("360", "180"), (waarschuwing.GetAttribute("data-sessie-over"), waarschuwing.GetAttribute("data-sessie-waarschuwing")));
        host.Klok.Reis(TimeSpan.FromMinutes(7));
        var daarna = await browser.GetAsync(new Uri("/mijn-account", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, daarna.StatusCode);
    }
}

public sealed class OnmogelijkeSessieduurTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public void Langer_dan_een_half_uur_stilte_stopt_de_start()
    {
        host.Instellingen["Kring:SessieMinuten"] = "31";

        Assert.Throws<InvalidDataException>(() => host.Services);
    }
}
