using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Aanvullen;
using Kring.Web.Meldingen.Invullen;
using Xunit;

namespace Kring.Web.Tests.Meldingen;

/// <summary>Reports by form: filled in as a browser does, or by the act.</summary>
internal static class Formulierproef
{
    public const string Pad = "/melden/formulier";

    private const string Formulier = "main form";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>What a teacher fills in, part by part.</summary>
    public static IReadOnlyList<(string Veld, string Waarde)[]> Delen { get; } =
    [
        [("gevaar", "ja"), ("gevaar_nu", "Hij haalt haar om drie uur op.")],
        [
            ("melder_naam", "Ilse Bogaard"), ("melder_organisatie", "Basisschool De Klimop"), ("melder_hoedanigheid", "Onderwijs"),
            ("melder_telefoon", "0199 000 530"), ("melder_noemen", "ja"),
        ],
        [
            ("p1_voornamen", "Roos"), ("p1_achternaam", "Verheul"), ("p1_jaar", "2019"), ("p1_rol", "jeugdige"), ("p1_straat", "Vlierweg"),
            ("p1_huisnummer", "41"), ("p1_plaats", "Lindervoort"),
        ],
        [("verhaal", "Roos is bang om naar huis te gaan."), ("gezien", "Blauwe plek op haar arm."), ("vorm_06", "ja"), ("gezin_weet", "nee")],
    ];

    /// <summary>The same as one form.</summary>
    public static Formuliervelden Velden(params (string Veld, string Waarde)[] anders) => new(Delen.SelectMany(deel => deel)
        .Where(veld => !anders.Any(ander => ander.Veld == veld.Veld)).Concat(anders).Select(veld => KeyValuePair.Create(veld.Veld, (string?)veld.Waarde)));

    /// <summary>Presses a button of the form on the page.</summary>
    public static async Task<IHtmlDocument> Druk(
        this HttpClient browser, IHtmlDocument pagina, string doe, params (string Veld, string Waarde)[] velden)
    {
        using var antwoord = await browser.Stuur(pagina, doe, velden);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Lees();
    }

    public static Task<HttpResponseMessage> Stuur(
        this HttpClient browser, IHtmlDocument pagina, string doe, params (string Veld, string Waarde)[] velden) =>
        browser.Verzend(pagina, Pagina(pagina), [.. velden.Select(veld => (Meldvelden.Naam(veld.Veld), veld.Waarde)), ("Doe", doe)], Formulier);

    /// <summary>Fills in all parts, up to the last look.</summary>
    public static async Task<IHtmlDocument> TotNakijken(this HttpClient browser, string pad = Pad, params (string Veld, string Waarde)[] anders)
    {
        var pagina = await browser.Open(pad);
        pagina.Body!.SetAttribute("data-pad", pad);
        foreach (var deel in Delen)
        {
            pagina = await browser.Druk(pagina, "verder", [.. deel.Where(veld => !anders.Any(ander => ander.Veld == veld.Veld)), .. anders.Where(ander => deel.Any(veld => veld.Veld == ander.Veld))]);
            pagina.Body!.SetAttribute("data-pad", pad);
        }

        Assert.Equal("Kijk na en verstuur", pagina.QuerySelector("h1")!.TextContent);
        return pagina;
    }

    /// <summary>A report by the form without account, with its receipt.</summary>
    public static async Task<Meldontvangst> Gemeld(this KringHost host, params (string Veld, string Waarde)[] anders)
    {
        await using var beurt = host.AlsSysteem(Recht.MeldingDoen);
        return await beurt.Haal<DoeMeldingHandler>().Handle(
            new DoeMelding(Velden(anders), Meldkanaal.Webformulier, Ontvangstcodes.NieuweZending()), Ct);
    }

    /// <summary>A report by the account of a partner.</summary>
    public static async Task<Guid> GemeldDoor(this KringHost host, string wie)
    {
        await using var beurt = host.Als(wie);
        return (await beurt.Haal<DoeMeldingHandler>().Handle(
            new DoeMelding(Velden(), Meldkanaal.Partneraccount, Ontvangstcodes.NieuweZending()), Ct)).MeldingId;
    }

    /// <summary>Something added to a report with its code.</summary>
    public static async Task VulAan(this KringHost host, Guid melding, string tekst, string? telefoon = null)
    {
        await using var beurt = host.AlsSysteem(Recht.MeldingDoen);
        await beurt.Haal<VulMeldingAanHandler>().Handle(new VulMeldingAan(melding, tekst, telefoon), Ct);
    }

    private static string Pagina(IHtmlDocument pagina) => pagina.Body!.GetAttribute("data-pad") ?? Pad;
}
