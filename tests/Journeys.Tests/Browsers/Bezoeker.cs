using System.Text.RegularExpressions;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Kring.Journeys.Tests.Browsers;

/// <summary>Somebody behind a browser of its own.</summary>
public sealed class Bezoeker(IPage pagina) : IAsyncDisposable
{
    public IPage Pagina => pagina;

    private ILocator Inhoud => pagina.GetByRole(AriaRole.Main);

    public static Task<Bezoeker> LogIn(Chromium chromium, Reishost host, string naam, bool script = true) => LogIn(
        chromium,
        new Inlog(host.Adres, host.Services, host.Klok, host.Wereld[naam].Gebruikersnaam, Gebruiker.Wachtwoord),
        script);

    /// <summary>Logs in through the pages, with the password and the code of this half minute.</summary>
    public static async Task<Bezoeker> LogIn(Chromium chromium, Inlog inlog, bool script = true)
    {
        // A code works once: whoever logs in again does so in another half minute.
        inlog.Klok.Reis(TimeSpan.FromMinutes(1));
        var bezoeker = new Bezoeker(await chromium.Open(inlog.Adres, script));
        await bezoeker.Ga("/inloggen");
        await bezoeker.Vul("Gebruikersnaam", inlog.Gebruikersnaam);
        await bezoeker.Vul("Wachtwoord", inlog.Wachtwoord);
        await bezoeker.Klik("Verder");
        await bezoeker.Vul("Code van zes cijfers", await inlog.Code());
        await bezoeker.Klik("Inloggen");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" })).ToBeAttachedAsync();
        return bezoeker;
    }

    /// <returns>The status of the answer.</returns>
    public async Task<int> Ga(string pad) => (await pagina.GotoAsync(pad))!.Status;

    public Task Vul(string label, string waarde) => Inhoud.GetByLabel(label).First.FillAsync(waarde);

    /// <summary>Day, month or year: short words that stand in other labels too.</summary>
    public Task VulDeel(string label, string waarde) => Inhoud.GetByLabel(label, new() { Exact = true }).FillAsync(waarde);

    /// <summary>Chooses an answer to a question with round buttons.</summary>
    public Task Kies(string vraag, string antwoord) =>
        Inhoud.GetByRole(AriaRole.Radiogroup, new() { Name = vraag }).GetByLabel(antwoord, new() { Exact = true }).CheckAsync();

    /// <summary>Chooses from a list.</summary>
    public Task KiesUit(string label, string keuze) =>
        Inhoud.GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = keuze });

    public Task Klik(string knop) => Inhoud.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();

    public Task Volg(string link) => pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task IsOp(string pad) => Assertions.Expect(pagina).ToHaveURLAsync(new Regex($"{Regex.Escape(pad)}$"));

    public Task Ziet(string tekst) => Assertions.Expect(pagina.Locator("body")).ToContainTextAsync(tekst);

    public Task ZietNiet(string tekst) => Assertions.Expect(pagina.Locator("body")).Not.ToContainTextAsync(tekst);

    public async ValueTask DisposeAsync() => await pagina.Context.CloseAsync();
}

/// <summary>What somebody needs to log in.</summary>
public sealed record Inlog(Uri Adres, IServiceProvider Diensten, FakeClock Klok, string Gebruikersnaam, string Wachtwoord)
{
    /// <summary>What the authenticator app would show now.</summary>
    public async Task<string> Code()
    {
        await using var scope = Diensten.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var account = await accounts.FindByNameAsync(Gebruikersnaam);
        return Totp.Code((await accounts.GetAuthenticatorKeyAsync(account!))!, Totp.Step(Klok.Nu));
    }
}
