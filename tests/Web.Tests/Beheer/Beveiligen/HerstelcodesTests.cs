using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Beheer.Beveiligen;

public sealed class HerstelcodesTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Pad = "/mijn-account/herstelcodes";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task U_krijgt_tien_codes_een_keer_te_zien_en_niemand_leest_ze_in_de_opslag()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("U hebt er nu geen.", (await browser.Open("/mijn-account")).Body!.TextContent, StringComparison.Ordinal);

        var codes = await Maak(browser);

        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$", code));
        var account = await browser.Open("/mijn-account");
        Assert.Contains("nog 10", account.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(codes[0], (await browser.Open(Pad)).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var bewaard = string.Join(' ', await beurt.Db.UserTokens.Select(token => token.Value).ToListAsync(Ct));
        Assert.All(codes, code =>
        {
            Assert.DoesNotContain(code, bewaard, StringComparison.Ordinal);
            Assert.DoesNotContain(Overtikbaar.Kern(code), bewaard, StringComparison.Ordinal);
        });
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.Actie == "MaakHerstelcodes" && een.MedewerkerId == host.Wereld[Wereld.Hanneke].Id, Ct);
        Assert.Equal((Logsoort.Handeling, true, (string?)null), (regel.Soort, regel.Gelukt, regel.Bijzonderheden));
    }

    [Fact]
    public async Task Een_herstelcode_vervangt_de_code_van_de_app_en_werkt_een_keer()
    {
        var codes = await Maak(await host.Inloggen(Wereld.Joost));

        var eerste = await NaWachtwoord(Wereld.Joost);
        Assert.Equal("/", (await Herstel(eerste, codes[3])).Headers.Location!.ToString());
        var account = await eerste.Open("/mijn-account");
        Assert.Contains("nog 9", account.Body!.TextContent, StringComparison.Ordinal);
        var regel = await Laatste(Wereld.Joost);
        Assert.Equal(("InloggenMetHerstelcode", true, "Sessie"), (regel.Actie, regel.Gelukt, regel.Onderwerp));

        var tweede = await Herstel(await NaWachtwoord(Wereld.Joost), codes[3]);
        Assert.Equal(HttpStatusCode.OK, tweede.StatusCode);
        Assert.Contains("Deze code klopt niet", await tweede.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(("InloggenMetHerstelcode", false), await Uitkomst(Wereld.Joost));

        var slordig = codes[4].Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant() + " ";
        Assert.Equal(HttpStatusCode.Redirect, (await Herstel(await NaWachtwoord(Wereld.Joost), slordig)).StatusCode);
    }

    [Fact]
    public async Task Nieuwe_codes_maken_de_oude_waardeloos()
    {
        var browser = await host.Inloggen(Wereld.Marijke);
        var oude = await Maak(browser);
        await Maak(browser);

        Assert.Equal(HttpStatusCode.OK, (await Herstel(await NaWachtwoord(Wereld.Marijke), oude[0])).StatusCode);
    }

    [Fact]
    public async Task De_code_van_een_ander_werkt_niet()
    {
        var codes = await Maak(await host.Inloggen(Wereld.Femke));
        await Maak(await host.Inloggen(Wereld.Pieter));

        Assert.Equal(HttpStatusCode.OK, (await Herstel(await NaWachtwoord(Wereld.Pieter), codes[0])).StatusCode);
    }

    [Fact]
    public async Task Vijf_foute_codes_doen_het_account_een_kwartier_dicht()
    {
        var codes = await Maak(await host.Inloggen(Wereld.Aisha));
        var browser = await NaWachtwoord(Wereld.Aisha);
        for (var poging = 0; poging < 5; poging++)
        {
            await Herstel(browser, "aaaa-bbbb-cccc");
        }

        Assert.Equal(HttpStatusCode.OK, (await Herstel(browser, codes[0])).StatusCode);

        host.Klok.Reis(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await Herstel(await NaWachtwoord(Wereld.Aisha), codes[0])).StatusCode);
    }

    [Fact]
    public async Task Wie_tegelijk_dezelfde_code_gebruikt_komt_maar_een_keer_binnen()
    {
        var codes = await Maak(await host.Inloggen(Wereld.Rachid));
        await using var een = host.Niemand();
        await using var twee = host.Niemand();
        var (accounts, andere) = (een.Haal<Accounts>(), twee.Haal<Accounts>());
        var (account, ander) = ((await accounts.FindByNameAsync("rachid.amrani"))!, (await andere.FindByNameAsync("rachid.amrani"))!);
        Assert.Equal((10, 10), (await accounts.CountRecoveryCodesAsync(account), await andere.CountRecoveryCodesAsync(ander)));

        Assert.True((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, codes[0])).Succeeded);
        Assert.False((await andere.RedeemTwoFactorRecoveryCodeAsync(ander, codes[0])).Succeeded);
    }

    [Fact]
    public async Task Zonder_het_eigen_wachtwoord_komen_er_geen_codes_en_gaat_het_account_op_slot()
    {
        var browser = await host.Inloggen(Wereld.Tom);
        for (var poging = 0; poging < 5; poging++)
        {
            var fout = await browser.VulIn(Pad, [("Wachtwoord", "niet mijn wachtwoord")]);
            Assert.Equal("Wachtwoord", (await fout.Lees()).QuerySelector("[aria-invalid=true]")!.GetAttribute("name"));
        }

        var goedMaarDicht = await browser.VulIn(Pad, [("Wachtwoord", Gebruiker.Wachtwoord)]);

        Assert.Empty((await goedMaarDicht.Lees()).QuerySelectorAll("code"));
        Assert.Equal(("Bevestigen", false), await Uitkomst(Wereld.Tom));
    }

    [Fact]
    public async Task De_herstelstap_zonder_wachtwoord_gaat_terug_naar_het_begin()
    {
        var antwoord = await host.Anoniem().GetAsync(new Uri("/inloggen/herstelcode", UriKind.Relative), Ct);

        Assert.Equal("/inloggen", antwoord.Headers.Location!.ToString());
    }

    private static async Task<List<string>> Maak(HttpClient browser)
    {
        var pagina = await (await browser.VulIn(Pad, [("Wachtwoord", Gebruiker.Wachtwoord)])).Lees();
        return [.. pagina.QuerySelectorAll("code").Select(code => code.TextContent)];
    }

    private async Task<HttpClient> NaWachtwoord(string naam)
    {
        var browser = host.Anoniem();
        await browser.VulIn("/inloggen", [("Gebruikersnaam", host.Wereld[naam].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        return browser;
    }

    private static Task<HttpResponseMessage> Herstel(HttpClient browser, string code) =>
        browser.VulIn("/inloggen/herstelcode", [("Code", code)]);

    private async Task<(string Actie, bool Gelukt)> Uitkomst(string naam)
    {
        var regel = await Laatste(naam);
        return (regel.Actie, regel.Gelukt);
    }

    private async Task<Logregel> Laatste(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        // Lines of one moment have no order, so the clock goes on before the next.
        host.Klok.Reis(TimeSpan.FromSeconds(1));
        return await beurt.Db.Logregels.Where(regel => regel.MedewerkerId == id && regel.Soort == Logsoort.Aanmelding)
            .OrderByDescending(regel => regel.Op).FirstAsync(Ct);
    }
}
