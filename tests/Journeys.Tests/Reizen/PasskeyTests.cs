using System.Text.Json;
using Kring.Domain.Logboek;
using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>The whole ceremony, with a device that Chromium plays.</summary>
public sealed class PasskeyTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    private const string Account = "/mijn-account";
    private const string Knop = "Log in met een passkey";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    // A passkey belongs to a name, and a bare number is none.
    private Uri Adres => new UriBuilder(host.Adres) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Met_een_passkey_komt_u_binnen_tot_u_hem_verwijdert()
    {
        await using var hanneke = await LogIn(Wereld.Hanneke);
        await Apparaat(hanneke.Pagina);
        await Maak(hanneke, "Laptop van het werk");
        await hanneke.Ziet("1 passkey");
        await LogUit(hanneke);

        await hanneke.Ga($"/inloggen?terug={Uri.EscapeDataString(Account)}");
        await hanneke.Klik(Knop);

        await hanneke.IsOp(Account);
        await hanneke.Ziet("Hier bent u nu");
        await hanneke.Volg("Verwijder passkey Laptop van het werk");
        await hanneke.Vul("Uw wachtwoord", Gebruiker.Wachtwoord);
        await hanneke.Klik("Verwijder passkey");
        await hanneke.IsOp(Account);
        await hanneke.ZietNiet("Laptop van het werk");
        await LogUit(hanneke);
        await hanneke.Klik(Knop);
        await hanneke.Ziet("Met deze passkey komt u niet binnen.");
        Assert.Equal(
            ["Inloggen", "InloggenMetPasskey", "Uitloggen", "Uitloggen", "VerwijderPasskey", "VoegPasskeyToe"],
            (await Regels(Wereld.Hanneke)).Where(regel => regel.Gelukt).Select(regel => regel.Actie).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_passkey_maakt_een_eigen_sessie_en_telt_de_keren_dat_hij_gebruikt_is()
    {
        await using var joost = await LogIn(Wereld.Joost);
        await Apparaat(joost.Pagina);
        await Maak(joost, "Telefoon");
        var (ervoor, gemaakt) = await Passkey(Wereld.Joost);
        Assert.Equal(host.Klok.Nu, gemaakt);
        await LogUit(joost);
        await joost.Klik(Knop);
        await Assertions.Expect(joost.Pagina.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" })).ToBeAttachedAsync();

        Assert.True((await Passkey(Wereld.Joost)).Teller > ervoor);
        await using var beurt = host.Niemand();
        var id = host.Wereld[Wereld.Joost].Id;
        Assert.Single(await beurt.Db.Sessies.Where(sessie => sessie.MedewerkerId == id && sessie.Einde == null).ToListAsync(Ct));
    }

    [Fact]
    public async Task Wie_zich_niet_aan_het_apparaat_toont_komt_niet_binnen()
    {
        await using var marijke = await LogIn(Wereld.Marijke);
        var (sessie, apparaat) = await Apparaat(marijke.Pagina);
        await Maak(marijke, "Sleutel");
        await LogUit(marijke);
        await sessie.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = apparaat, ["isUserVerified"] = false });

        await marijke.Klik(Knop);

        await marijke.Ziet("Het is niet gelukt. Probeer het opnieuw.");
        Assert.DoesNotContain(await Regels(Wereld.Marijke), regel => regel.Actie == "InloggenMetPasskey" && regel.Gelukt);
    }

    [Fact]
    public async Task Wie_uit_dienst_is_of_wiens_account_dicht_is_komt_ook_met_een_passkey_niet_binnen()
    {
        await using var femke = await LogIn(Wereld.Femke);
        await Apparaat(femke.Pagina);
        await Maak(femke, "Sleutel");
        await LogUit(femke);
        await Wijzig(Wereld.Femke, (accounts, account) => accounts.SetLockoutEndDateAsync(account, host.Klok.Nu.AddMinutes(15)));
        await femke.Klik(Knop);
        await femke.Ziet("Met deze passkey komt u niet binnen.");

        await Wijzig(Wereld.Femke, (accounts, account) => accounts.SetLockoutEndDateAsync(account, null));
        await using (var beurt = host.Niemand())
        {
            var id = host.Wereld[Wereld.Femke].Id;
            (await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == id, Ct)).GaUitDienst(host.Klok.Nu, host.Wereld[Wereld.Karin].Id);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        await femke.Ga("/inloggen");
        await femke.Klik(Knop);
        await femke.Ziet("Met deze passkey komt u niet binnen.");
    }

    [Fact]
    public async Task Zonder_script_staat_er_geen_knop_die_niets_doet()
    {
        await using var niemand = new Bezoeker(await chromium.Open(Adres, script: false));
        await niemand.Ga("/inloggen");

        await Assertions.Expect(niemand.Pagina.GetByRole(AriaRole.Button, new() { Name = Knop })).ToBeHiddenAsync();
    }

    private Task<Bezoeker> LogIn(string naam) => Bezoeker.LogIn(
        chromium, new Inlog(Adres, host.Services, host.Klok, host.Wereld[naam].Gebruikersnaam, Gebruiker.Wachtwoord));

    private static Task LogUit(Bezoeker bezoeker) => bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();

    private static async Task<(ICDPSession Sessie, string Apparaat)> Apparaat(IPage pagina)
    {
        var sessie = await pagina.Context.NewCDPSessionAsync(pagina);
        await sessie.SendAsync("WebAuthn.enable");
        var antwoord = await sessie.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return (sessie, ((JsonElement)antwoord!).GetProperty("authenticatorId").GetString()!);
    }

    private static async Task Maak(Bezoeker bezoeker, string naam)
    {
        await bezoeker.Ga("/mijn-account/passkeys/nieuw");
        await bezoeker.Vul("Naam voor deze passkey", naam);
        await bezoeker.Vul("Uw wachtwoord", Gebruiker.Wachtwoord);
        await bezoeker.Klik("Verder");
        await bezoeker.Klik("Maak passkey");
        await bezoeker.IsOp(Account);
        await bezoeker.Ziet(naam);
    }

    private async Task Wijzig(string naam, Func<Accounts, Persistence.Toegang.Account, Task> wat)
    {
        await using var beurt = host.Niemand();
        var accounts = beurt.Haal<Accounts>();
        await wat(accounts, (await accounts.FindByNameAsync(host.Wereld[naam].Gebruikersnaam))!);
    }

    private async Task<(uint Teller, DateTimeOffset Gemaakt)> Passkey(string naam)
    {
        await using var beurt = host.Niemand();
        var accounts = beurt.Haal<Accounts>();
        var passkey = (await accounts.GetPasskeysAsync((await accounts.FindByNameAsync(host.Wereld[naam].Gebruikersnaam))!))[0];
        return (passkey.SignCount, passkey.CreatedAt);
    }

    private async Task<List<Logregel>> Regels(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        return await beurt.Db.Logregels.Where(regel => regel.MedewerkerId == id && regel.Soort != Logsoort.Inzage).ToListAsync(Ct);
    }
}
