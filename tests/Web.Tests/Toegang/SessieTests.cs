using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
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
        var koekje = await host.Koekje(Wereld.Marijke);
        var (browser, bewaard, elders) = (host.MetKoekje(koekje), host.MetKoekje(koekje), await host.Inloggen(Wereld.Marijke));

        var antwoord = await Uitloggen(browser);

        Assert.Equal("/inloggen", antwoord.Headers.Location!.ToString());
        Assert.False(await IsBinnen(browser));
        Assert.False(await IsBinnen(bewaard));
        Assert.True(await IsBinnen(elders));
        await using var beurt = host.Niemand();
        var beeindigd = await beurt.Db.Sessies.SingleAsync(sessie => sessie.MedewerkerId == host.Wereld[Wereld.Marijke].Id && sessie.Einde != null, Ct);
        Assert.Equal(new Sessieeinde(host.Klok.Nu, EindeDoor.Uitloggen), beeindigd.Einde);
        Assert.Equal(("Uitloggen", Logsoort.Aanmelding), await Regel(beeindigd));
    }

    [Fact]
    public async Task Een_verlopen_sessie_krijgt_haar_einde_in_de_rij_en_in_het_logboek()
    {
        var browser = await host.Inloggen(Wereld.Tom);
        var begin = host.Klok.Nu;
        host.Klok.Reis(TimeSpan.FromMinutes(45));

        Assert.False(await IsBinnen(browser));

        var sessie = await EnigeSessie(Wereld.Tom);
        Assert.Equal(new Sessieeinde(begin.AddMinutes(30), EindeDoor.Verloop), sessie.Einde);
        Assert.Equal(("Sessie-einde", Logsoort.Aanmelding), await Regel(sessie));
    }

    [Fact]
    public async Task Het_laatste_gebruik_wordt_hoogstens_eens_per_minuut_genoteerd()
    {
        var browser = await host.Inloggen(Wereld.Wim);
        var begin = host.Klok.Nu;

        host.Klok.Reis(TimeSpan.FromSeconds(59));
        Assert.True(await IsBinnen(browser));
        Assert.Equal(begin, (await EnigeSessie(Wereld.Wim)).LaatstGebruikt);

        host.Klok.Reis(TimeSpan.FromSeconds(1));
        Assert.True(await IsBinnen(browser));
        Assert.Equal(begin.AddMinutes(1), (await EnigeSessie(Wereld.Wim)).LaatstGebruikt);
    }

    [Fact]
    public async Task Wie_opnieuw_inlogt_krijgt_een_nieuwe_sessie_en_de_oude_van_die_browser_eindigt()
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var geplant = await host.Koekje(Wereld.Els);
        var (browser, aanvaller) = (host.MetKoekje(geplant), host.MetKoekje(geplant));
        host.Klok.Reis(TimeSpan.FromMinutes(1));

        await LogIn(browser, Wereld.Els);

        Assert.True(await IsBinnen(browser));
        Assert.False(await IsBinnen(aanvaller));
        await using var beurt = host.Niemand();
        var sessies = await beurt.Db.Sessies.Where(sessie => sessie.MedewerkerId == host.Wereld[Wereld.Els].Id).OrderBy(sessie => sessie.Begonnen).ToListAsync(Ct);
        Assert.Equal([EindeDoor.NieuweInlog, null], sessies.Select(sessie => sessie.Einde?.Door));
    }

    [Fact]
    public async Task Inloggen_begint_een_sessie_met_het_apparaat_en_een_regel_in_het_logboek()
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var browser = host.Anoniem();
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");

        await LogIn(browser, Wereld.Ruben);

        var sessie = await EnigeSessie(Wereld.Ruben);
        Assert.Equal(("Firefox op Windows", host.Klok.Nu, null), (sessie.Apparaat, sessie.Begonnen, sessie.Einde));
        Assert.Equal(("Inloggen", Logsoort.Aanmelding), await Regel(sessie));
    }

    [Fact]
    public async Task Een_sessie_van_een_ander_bij_het_eigen_account_geldt_niet()
    {
        var browser = await host.Inloggen(Wereld.Rachid);
        await using (var beurt = host.Niemand())
        {
            var (eigen, ander) = (host.Wereld[Wereld.Rachid].Id, host.Wereld[Wereld.Pieter].Id);
            await beurt.Db.Sessies.Where(sessie => sessie.MedewerkerId == eigen)
                .ExecuteUpdateAsync(zet => zet.SetProperty(sessie => sessie.MedewerkerId, ander), Ct);
        }

        Assert.False(await IsBinnen(browser));
        Assert.Equal(EindeDoor.Intrekken, (await EnigeSessie(Wereld.Pieter)).Einde!.Door);
    }

    [Fact]
    public async Task Een_koekje_zonder_rij_geldt_niet()
    {
        var browser = await host.Inloggen(Wereld.Pieter);
        await using (var beurt = host.AlsEigenaar())
        {
            var pieter = host.Wereld[Wereld.Pieter].Id;
            await beurt.Db.Sessies.Where(sessie => sessie.MedewerkerId == pieter && sessie.Einde == null).ExecuteDeleteAsync(Ct);
        }

        Assert.False(await IsBinnen(browser));
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
        var (eerste, tweede) = await LogIn(browser, Wereld.Karin);
        return [.. new[] { begin, eerste, tweede }.Where(antwoord => antwoord.Headers.Contains("Set-Cookie"))
            .SelectMany(antwoord => antwoord.Headers.GetValues("Set-Cookie"))];
    }

    private async Task<(HttpResponseMessage Eerste, HttpResponseMessage Tweede)> LogIn(HttpClient browser, string naam)
    {
        // The login page sends on whoever is logged in; a form of another page carries the token as well.
        var formulier = await browser.Open(await IsBinnen(browser) ? "/proef/formulier" : "/inloggen");
        (string, string)[] velden = [("Gebruikersnaam", host.Wereld[naam].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)];
        var eerste = await browser.Verzend(formulier, "/inloggen", velden);
        var tweede = await browser.VulIn("/inloggen/code", [("Code", await Inloggen.Codes.Van(host, naam))]);
        Assert.Equal(HttpStatusCode.Redirect, tweede.StatusCode);
        return (eerste, tweede);
    }

    private async Task<Sessie> EnigeSessie(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        return await beurt.Db.Sessies.AsNoTracking().SingleAsync(sessie => sessie.MedewerkerId == id, Ct);
    }

    // The one line about this session.
    private async Task<(string Actie, Logsoort Soort)> Regel(Sessie sessie)
    {
        await using var beurt = host.Niemand();
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == sessie.Id, Ct);
        Assert.Equal((sessie.MedewerkerId, "Sessie"), (regel.MedewerkerId, regel.Onderwerp));
        return (regel.Actie, regel.Soort);
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
