using System.Buffers.Text;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Beheer.Beveiligen;

/// <summary>What the server does when no device plays along; the ceremony itself is a journey in a browser.</summary>
public sealed class PasskeyTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Nieuw = "/mijn-account/passkeys/nieuw";
    private const string Bewaren = "/mijn-account/passkeys/bewaren";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pas_na_het_eigen_wachtwoord_komt_de_vraag_voor_het_apparaat()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);

        var fout = await (await browser.VulIn(Nieuw, [("Naam", "Laptop"), ("Wachtwoord", "niet mijn wachtwoord")])).Lees();
        Assert.Null(fout.QuerySelector("[data-passkey-opties]"));
        Assert.Equal("Wachtwoord", fout.QuerySelector("[aria-invalid=true]")!.GetAttribute("name"));

        var goed = await (await browser.VulIn(Nieuw, [("Naam", "Laptop"), ("Wachtwoord", Gebruiker.Wachtwoord)])).Lees();
        using var opties = JsonDocument.Parse(goed.QuerySelector("[data-passkey-opties]")!.GetAttribute("data-passkey-opties")!);
        var keuze = opties.RootElement.GetProperty("authenticatorSelection");
        Assert.Equal(("required", "required"), (keuze.GetProperty("userVerification").GetString(), keuze.GetProperty("residentKey").GetString()));
        Assert.Equal("hanneke.bosma", opties.RootElement.GetProperty("user").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("geen json")]
    [InlineData("")]
    public async Task Een_antwoord_zonder_vraag_wordt_niet_bewaard(string antwoord)
    {
        var browser = await host.Inloggen(Wereld.Rachid);

        var uitkomst = await Verzend(browser, Bewaren, ("Naam", "Laptop"), ("Antwoord", antwoord));

        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.StatusCode);
        Assert.Equal("De passkey is niet bewaard. Begin opnieuw.", await uitkomst.Content.ReadAsStringAsync(Ct));
        Assert.Empty(await Passkeys(Wereld.Rachid));
    }

    [Fact]
    public async Task De_vraag_bij_het_inloggen_noemt_niemand()
    {
        await Leg(Wereld.Pieter, [7, 7]);
        var browser = host.Anoniem();

        var antwoord = await Verzend(browser, await browser.Open("/inloggen"), "/inloggen/passkey?handler=Vraag");

        using var opties = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Ct));
        Assert.Equal(0, opties.RootElement.GetProperty("allowCredentials").GetArrayLength());
        Assert.Equal("required", opties.RootElement.GetProperty("userVerification").GetString());
    }

    [Fact]
    public async Task Een_bekende_en_een_onbekende_passkey_zonder_bewijs_krijgen_hetzelfde_antwoord()
    {
        await Leg(Wereld.Tom, [9, 9]);

        var bekend = await Probeer([9, 9]);
        var onbekend = await Probeer([8, 8]);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (bekend.StatusCode, onbekend.StatusCode));
        Assert.Equal(await bekend.Content.ReadAsStringAsync(Ct), await onbekend.Content.ReadAsStringAsync(Ct));
        await using var beurt = host.Niemand();
        Assert.All(
            await beurt.Db.Logregels.Where(regel => regel.Actie == "InloggenMetPasskey").ToListAsync(Ct),
            regel => Assert.Equal((Logsoort.Aanmelding, false), (regel.Soort, regel.Gelukt)));
    }

    [Fact]
    public async Task Een_antwoord_bij_het_inloggen_zonder_vraag_komt_niet_binnen()
    {
        var browser = host.Anoniem();

        var antwoord = await Verzend(browser, await browser.Open("/inloggen"), "/inloggen/passkey", ("Antwoord", "{}"));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal("Met deze passkey komt u niet binnen. Log in met uw wachtwoord.", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task De_passkey_van_een_ander_is_er_niet()
    {
        await Leg(Wereld.Marijke, [1, 2, 3]);
        var pad = $"/mijn-account/passkeys/{Base64Url.EncodeToString([1, 2, 3])}/verwijderen";
        var browser = await host.Inloggen(Wereld.Aisha);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Verzend(browser, pad, ("Wachtwoord", Gebruiker.Wachtwoord))).StatusCode);
        Assert.Single(await Passkeys(Wereld.Marijke));
    }

    [Fact]
    public async Task Verwijderen_vraagt_het_wachtwoord()
    {
        await Leg(Wereld.Joost, [4, 5, 6]);
        var pad = $"/mijn-account/passkeys/{Base64Url.EncodeToString([4, 5, 6])}/verwijderen";
        var browser = await host.Inloggen(Wereld.Joost);

        var fout = await (await browser.VulIn(pad, [("Wachtwoord", "niet mijn wachtwoord")])).Lees();
        Assert.Equal("Wachtwoord", fout.QuerySelector("[aria-invalid=true]")!.GetAttribute("name"));
        Assert.Single(await Passkeys(Wereld.Joost));

        await browser.VulIn(pad, [("Wachtwoord", Gebruiker.Wachtwoord)]);
        Assert.Empty(await Passkeys(Wereld.Joost));
    }

    private async Task<HttpResponseMessage> Probeer(byte[] sleutel)
    {
        var browser = host.Anoniem();
        var pagina = await browser.Open("/inloggen");
        await Verzend(browser, pagina, "/inloggen/passkey?handler=Vraag");
        var id = Base64Url.EncodeToString(sleutel);
        var antwoord = $$"""
            {"id":"{{id}}","rawId":"{{id}}","type":"public-key","clientExtensionResults":{},
             "response":{"clientDataJSON":"e30","authenticatorData":"AAAA","signature":"AAAA"} }
            """;
        return await Verzend(browser, pagina, "/inloggen/passkey", ("Antwoord", antwoord));
    }

    private static async Task<HttpResponseMessage> Verzend(HttpClient browser, string pad, params (string Naam, string Waarde)[] velden) =>
        await Verzend(browser, await browser.Open("/mijn-account"), pad, velden);

    private static async Task<HttpResponseMessage> Verzend(
        HttpClient browser, IHtmlDocument pagina, string pad, params (string Naam, string Waarde)[] velden)
    {
        var token = pagina.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent(
            velden.Append(("__RequestVerificationToken", token)).Select(veld => KeyValuePair.Create(veld.Item1, veld.Item2)));
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, Ct);
    }

    private async Task Leg(string naam, byte[] sleutel)
    {
        await using var beurt = host.Niemand();
        var accounts = beurt.Haal<Accounts>();
        var account = (await accounts.FindByNameAsync(host.Wereld[naam].Gebruikersnaam))!;
        Accounts.Require(await accounts.AddOrUpdatePasskeyAsync(
            account, new UserPasskeyInfo(sleutel, [1], host.Klok.Nu, 0, ["internal"], true, false, false, [1], [1]) { Name = "Sleutel" }));
    }

    private async Task<IList<UserPasskeyInfo>> Passkeys(string naam)
    {
        await using var beurt = host.Niemand();
        var accounts = beurt.Haal<Accounts>();
        return await accounts.GetPasskeysAsync((await accounts.FindByNameAsync(host.Wereld[naam].Gebruikersnaam))!);
    }
}
