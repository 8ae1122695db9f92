using System.Net;
using System.Text.RegularExpressions;
using Kring.Voorbeeldland.Streek;

namespace Kring.Meet;

/// <summary>Somebody with a browser; after <see cref="LogIn"/> as a colleague of the invented region.</summary>
internal sealed partial class Bezoeker : IDisposable
{
    private readonly HttpClient _browser;

    private Bezoeker(Uri adres) => _browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = adres };

    /// <summary>The secret of a form on a page, once it was read.</summary>
    public string Formuliersleutel { get; private set; } = "";

    public static Bezoeker Vreemde(Uri adres) => new(adres);

    /// <summary>Password and second step, as everybody does.</summary>
    public static async Task<Bezoeker> LogIn(Uri adres, Collega wie, CancellationToken ct)
    {
        var bezoeker = new Bezoeker(adres);
        await bezoeker.Lees("/inloggen", ct);
        using var stap = await bezoeker.Verstuur("/inloggen", [new("Gebruikersnaam", wie.Gebruikersnaam), new("Wachtwoord", wie.Wachtwoord)], ct);
        var code = Code().Match(await bezoeker.Lees("/inloggen/code", ct));
        using var binnen = await bezoeker.Verstuur("/inloggen/code", [new("Code", code.Groups[1].Value)], ct);
        await bezoeker.Lees("/zoeken", ct);
        return bezoeker.Formuliersleutel.Length > 0 ? bezoeker : throw new MetingMislukt("De zoekpagina heeft geen formulier.");
    }

    public Task<HttpResponseMessage> Open(string pad, CancellationToken ct) => _browser.GetAsync(new Uri(pad, UriKind.Relative), ct);

    public async Task<HttpResponseMessage> Verstuur(string pad, IEnumerable<KeyValuePair<string, string>> velden, CancellationToken ct)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Append(new("__RequestVerificationToken", Formuliersleutel)));
        return await _browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, ct);
    }

    public async Task<HttpResponseMessage> Verstuur(HttpRequestMessage verzoek, CancellationToken ct) => await _browser.SendAsync(verzoek, ct);

    public void Dispose() => _browser.Dispose();

    private async Task<string> Lees(string pad, CancellationToken ct)
    {
        using var antwoord = await Open(pad, ct);
        var tekst = await antwoord.Content.ReadAsStringAsync(ct);
        if (antwoord.StatusCode != HttpStatusCode.OK)
        {
            throw new MetingMislukt($"Inloggen lukt niet: {pad} gaf {(int)antwoord.StatusCode}.");
        }

        Formuliersleutel = Sleutel().Match(tekst).Groups[1].Value;
        return tekst;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Sleutel();

    [GeneratedRegex("id=\"voorbeeldcode\"[^<]*>[^<]*<strong>(\\d{6})<")]
    private static partial Regex Code();
}
