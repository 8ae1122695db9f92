using System.Net;
using AngleSharp.Dom;
using Kring.Persistence.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Kring.Web.Tests.Toegang.Inloggen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Counts how often a password is tried against a hash: that is the work that somebody outside could time.</summary>
internal sealed class Werkteller : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> echt = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
    private int aantal;

    public int Aantal => aantal;

    public string HashPassword(Account user, string password) => echt.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref aantal);
        return echt.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

/// <summary>The host whose work at the login is counted.</summary>
public sealed class Werkhost : KringHost
{
    public Werkhost()
    {
        Instellingen["Politie:Sleutel"] = StufHost.Sleutel;
        Diensten = services => services.AddSingleton<IPasswordHasher<Account>>(Werk);
    }

    internal Werkteller Werk { get; } = new();
}

/// <summary>Trying names, passwords, codes and keys leads nowhere and tells nothing.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class RadenTests(Werkhost host) : IClassFixture<Werkhost>
{
    private const string Fout = "niet het goede wachtwoord";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_een_naam_bestaat_blijkt_niet_uit_het_antwoord_en_niet_uit_het_werk()
    {
        var antwoorden = new List<(string Wie, int Werk, string Tekst)>();
        async Task Probeer(string wie, string naam, string wachtwoord = Fout)
        {
            var voor = host.Werk.Aantal;
            var tekst = await Antwoord(naam, wachtwoord);
            antwoorden.Add((wie, host.Werk.Aantal - voor, tekst));
            Telling.Poging(Aanval.Raden);
        }

        await Verander(Wereld.Ruben, async (beurt, _) => (await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == host.Wereld[Wereld.Ruben].Id, Ct)).GaUitDienst(host.Klok.Nu, host.Wereld[Wereld.Karin].Id));
        await Verander(Wereld.Els, (_, account) =>
        {
            account.TwoFactorEnabled = false;
            return Task.CompletedTask;
        });
        await Probeer("bestaat", Naam(Wereld.Tom));
        await Probeer("onbekend", "niemand.bekend");
        await Probeer("uit dienst, fout", Naam(Wereld.Ruben));
        await Probeer("uit dienst, goed", Naam(Wereld.Ruben), Gebruiker.Wachtwoord);
        await Probeer("zonder tweede stap, goed", Naam(Wereld.Els), Gebruiker.Wachtwoord);
        for (var keer = 0; keer < 5; keer++)
        {
            await Probeer($"bestaat, {keer}", Naam(Wereld.Wim));
        }

        await Probeer("op slot, fout", Naam(Wereld.Wim));
        await Probeer("op slot, goed", Naam(Wereld.Wim), Gebruiker.Wachtwoord);

        Assert.All(antwoorden, een => Assert.Equal((een.Wie, 1, antwoorden[0].Tekst), een));
    }

    [Fact]
    public async Task Veel_wachtwoorden_bij_een_naam_of_een_wachtwoord_bij_veel_namen_opent_niets()
    {
        for (var keer = 0; keer < 20; keer++)
        {
            await Geweigerd(Naam(Wereld.Femke), $"Welkom20{keer:00}! lang genoeg");
        }

        await Geweigerd(Naam(Wereld.Femke), Gebruiker.Wachtwoord);
        foreach (var naam in host.Wereld.Gebruikers.Where(een => een.Naam is not (Wereld.Femke or Wereld.Hanneke or Wereld.Joost)).Select(een => een.Gebruikersnaam).Concat(["admin", "root", "beheerder", "' OR '1'='1", "*"]))
        {
            await Geweigerd(naam, "Welkom2026! lang genoeg");
        }
    }

    [Fact]
    public async Task Wie_het_wachtwoord_heeft_mag_ook_met_opnieuw_beginnen_maar_vijf_codes_proberen()
    {
        var goed = await Codes.Van(host, Wereld.Hanneke);
        var fout = goed == "000000" ? "111111" : "000000";
        for (var ronde = 0; ronde < 3; ronde++)
        {
            using var browser = host.Anoniem();
            using var eerste = await browser.VulIn("/inloggen", Invoer(Naam(Wereld.Hanneke), Gebruiker.Wachtwoord));
            foreach (var pad in eerste.StatusCode == HttpStatusCode.Redirect ? ["/inloggen/code", "/inloggen/herstelcode"] : Array.Empty<string>())
            {
                using var poging = await browser.VulIn(pad, [("Code", fout)]);
                Assert.Equal(HttpStatusCode.OK, poging.StatusCode);
                Telling.Poging(Aanval.Raden);
            }
        }

        using var laatste = host.Anoniem();
        using var wachtwoord = await laatste.VulIn("/inloggen", Invoer(Naam(Wereld.Hanneke), Gebruiker.Wachtwoord));
        Assert.Equal(HttpStatusCode.OK, wachtwoord.StatusCode);
        Telling.Poging(Aanval.Raden);
    }

    [Fact]
    public async Task Wie_veel_wachtwoorden_of_codes_op_hetzelfde_moment_probeert_komt_evengoed_op_slot()
    {
        var browsers = Enumerable.Range(0, 10).Select(_ => host.Anoniem()).ToList();
        var paginas = await Task.WhenAll(browsers.Select(browser => browser.Open("/inloggen")));
        var antwoorden = await Task.WhenAll(browsers.Zip(paginas, (browser, pagina) => browser.Verzend(pagina, "/inloggen", Invoer(Naam(Wereld.Joost), Fout))));
        Assert.All(antwoorden, antwoord => Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode));

        await Geweigerd(Naam(Wereld.Joost), Gebruiker.Wachtwoord);
        Telling.Poging(Aanval.Raden, antwoorden.Length);
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task Of_een_kenmerk_bestaat_blijkt_niet_en_een_code_is_niet_te_raden()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();
        var antwoorden = new HashSet<string>();
        foreach (var (kenmerk, code) in Enumerable.Range(0, 15).Select(nr => (bewijs.Kenmerk!, $"abcd-efgh-jkmn-pq{nr + 22}"))
            .Concat([("abcd-efgh", bewijs.Code!), ("zzzz-2222", "abcd-efgh-jkmn-pqrs"), (bewijs.Code!, bewijs.Kenmerk!), ("%", "%"), ("' OR 1=1", "' OR 1=1")]))
        {
            using var antwoord = await browser.VulIn("/melden/aanvullen", [("Kenmerk", kenmerk), ("Code", code), ("Doe", "open")], "main form");
            antwoorden.Add(Zinnen(await antwoord.Lees()));
            Telling.Poging(Aanval.Raden);
        }

        Assert.Single(antwoorden);
        Assert.Contains("horen niet bij elkaar", antwoorden.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_sleutel_van_de_politie_is_niet_te_raden()
    {
        using var browser = host.Anoniem();
        foreach (var kop in Enumerable.Range(1, StufHost.Sleutel.Length).Select(lengte => $"Bearer {StufHost.Sleutel[..^lengte]}")
            .Concat([$"bearer {StufHost.Sleutel}", $"Basic {StufHost.Sleutel}", StufHost.Sleutel, $"Bearer {StufHost.Sleutel.ToUpperInvariant()}", "Bearer null", "Bearer *"]))
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/stuf/vt") { Content = new ByteArrayContent(Bericht.Gezin("GERADEN").Bouw()) };
            verzoek.Headers.TryAddWithoutValidation("Authorization", kop);
            using var antwoord = await browser.SendAsync(verzoek, Ct);
            Assert.Equal((kop, HttpStatusCode.Unauthorized), (kop, antwoord.StatusCode));
            Assert.Empty(await antwoord.Content.ReadAsStringAsync(Ct));
            Telling.Poging(Aanval.Raden);
        }
    }

    private string Naam(string wie) => host.Wereld[wie].Gebruikersnaam;

    private static (string, string)[] Invoer(string naam, string wachtwoord) => [("Gebruikersnaam", naam), ("Wachtwoord", wachtwoord)];

    private async Task Verander(string wie, Func<Beurt, Account, Task> doe)
    {
        await using var beurt = host.Niemand();
        await doe(beurt, await beurt.Db.Users.SingleAsync(account => account.MedewerkerId == host.Wereld[wie].Id, Ct));
        await beurt.Db.SaveChangesAsync(Ct);
    }

    private async Task Geweigerd(string naam, string wachtwoord)
    {
        using var browser = host.Anoniem();
        using var antwoord = await browser.VulIn("/inloggen", Invoer(naam, wachtwoord));
        Assert.Equal((naam, HttpStatusCode.OK), (naam, antwoord.StatusCode));
        Telling.Poging(Aanval.Raden);
    }

    private async Task<string> Antwoord(string naam, string wachtwoord)
    {
        using var browser = host.Anoniem();
        using var antwoord = await browser.VulIn("/inloggen", Invoer(naam, wachtwoord));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return Zinnen(await antwoord.Lees());
    }

    // All that is shown, without what was typed and without the token.
    private static string Zinnen(IDocument pagina)
    {
        foreach (var veld in pagina.QuerySelectorAll("input"))
        {
            veld.RemoveAttribute("value");
        }

        return pagina.Body!.OuterHtml;
    }
}

/// <summary>The host that lets through few attempts a minute, as in service.</summary>
public sealed class Remhost : KringHost
{
    public Remhost() => Instellingen["Kring:InlogpogingenPerMinuut"] = "5";
}

[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class RemTests(Remhost host) : IClassFixture<Remhost>
{
    [Fact]
    public async Task Wie_doet_alsof_elk_verzoek_van_elders_komt_wordt_evengoed_geremd()
    {
        var geremd = 0;
        for (var keer = 0; keer < 25; keer++)
        {
            using var browser = host.Anoniem();
            browser.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{keer}");
            browser.DefaultRequestHeaders.Add("X-Real-IP", $"203.0.113.{keer}");
            browser.DefaultRequestHeaders.Add("Forwarded", $"for=203.0.113.{keer}");
            using var antwoord = await browser.VulIn(keer % 2 == 0 ? "/inloggen" : "/INLOGGEN/", [("Gebruikersnaam", $"naam{keer}"), ("Wachtwoord", "maakt niet uit welk")]);
            geremd += antwoord.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
            Telling.Poging(Aanval.Raden);
        }

        Assert.Equal(20, geremd);
    }
}
