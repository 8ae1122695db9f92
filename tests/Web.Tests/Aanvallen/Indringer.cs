using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Somebody who is logged in and sends what no screen would send. Carries a valid token of the own session.</summary>
internal sealed class Indringer : IDisposable
{
    private Indringer(HttpClient browser, string token) => (Browser, Token) = (browser, token);

    public HttpClient Browser { get; }

    public string Token { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Indringer> LogIn(KringHost host, string naam) => await Met(await host.Inloggen(naam));

    public static async Task<Indringer> LogIn(KringHost host, Gebruiker wie) => await Met(await host.Inloggen(wie));

    /// <summary>Sends something without following where it leads.</summary>
    public async Task<HttpResponseMessage> Stuur(string methode, string pad, params IEnumerable<(string Naam, string Waarde)> velden)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(pad, UriKind.Relative));
        if (methode is not ("GET" or "HEAD" or "OPTIONS" or "TRACE"))
        {
            verzoek.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token), .. velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))]);
        }

        return await Browser.SendAsync(verzoek, Ct);
    }

    /// <summary>Demands that the answer tells nothing of what must stay unknown.</summary>
    public static async Task Zwijgt(HttpResponseMessage antwoord, string waar)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.All(Doelwit.Merken, merk => Assert.False(tekst.Contains(merk, StringComparison.Ordinal), $"{waar} tells {merk}"));
    }

    public void Dispose() => Browser.Dispose();

    private static async Task<Indringer> Met(HttpClient browser)
    {
        // The button to log out stands on every page.
        var pagina = await browser.Open("/mijn-account");
        return new(browser, ((IHtmlInputElement)pagina.QuerySelector("form[action='/uitloggen'] input[name=__RequestVerificationToken]")!).Value);
    }
}
