using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Kring.TestSupport;
using Kring.Web.Meldingen.Stuf;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Ontvangen;

/// <summary>The host with a key for the police.</summary>
public sealed class StufHost : KringHost
{
    public const string Sleutel = "een-lange-geheime-sleutel";

    public StufHost() => Instellingen["Politie:Sleutel"] = Sleutel;
}

public sealed class StufingangTests(StufHost host) : IClassFixture<StufHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_bericht_met_de_sleutel_wordt_aangenomen()
    {
        using var antwoord = await Stuur(Bericht.Gezin("POST-1").Bouw());

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.OntvangenBerichten.AnyAsync(bericht => bericht.Referentie == "POST-1" && bericht.MeldingId != null, Ct));
    }

    [Fact]
    public async Task Hetzelfde_bericht_nog_eens_geeft_stuf016()
    {
        var inhoud = Bericht.Gezin("POST-2").Bouw();
        using var eerste = await Stuur(inhoud);
        using var antwoord = await Stuur(inhoud);

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Equal("StUF016", await Foutcode(antwoord));
    }

    [Theory]
    [InlineData("geen xml", "StUF055")]
    [InlineData("<ander/>", "StUF037")]
    public async Task Wat_geen_melding_is_krijgt_een_foutbericht(string tekst, string code)
    {
        using var antwoord = await Stuur(Encoding.UTF8.GetBytes(tekst));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(code, await Foutcode(antwoord));
    }

    [Fact]
    public async Task Te_groot_wordt_niet_verder_gelezen()
    {
        using var antwoord = await Stuur(new byte[VtMeldingLezer.MaximaleGrootte + 1000]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("fout")]
    [InlineData(StufHost.Sleutel + "x")]
    public async Task Zonder_de_sleutel_komt_er_niets_binnen(string? sleutel)
    {
        using var antwoord = await Stuur(Bericht.Gezin("POST-GEEN").Bouw(), sleutel);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.OntvangenBerichten.AnyAsync(bericht => bericht.Referentie == "POST-GEEN", Ct));
    }

    private async Task<HttpResponseMessage> Stuur(byte[] inhoud, string? sleutel = StufHost.Sleutel)
    {
        using var browser = host.Anoniem();
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/stuf/vt") { Content = new ByteArrayContent(inhoud) };
        vraag.Headers.Authorization = sleutel is null ? null : new AuthenticationHeaderValue("Bearer", sleutel);
        return await browser.SendAsync(vraag, Ct);
    }

    private static async Task<string> Foutcode(HttpResponseMessage antwoord) =>
        XDocument.Parse(await antwoord.Content.ReadAsStringAsync(Ct)).Descendants().Single(een => een.Name.LocalName == "code").Value;
}

public sealed class StufingangDichtTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Zonder_ingestelde_sleutel_bestaat_de_ingang_niet()
    {
        using var browser = host.Anoniem();
        using var antwoord = await browser.PostAsync(
            new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}

/// <summary>The host that takes two messages a minute.</summary>
public sealed class TrageStufHost : KringHost
{
    public TrageStufHost()
    {
        Instellingen["Politie:Sleutel"] = StufHost.Sleutel;
        Instellingen["Politie:BerichtenPerMinuut"] = "2";
    }
}

public sealed class StufingangSnelheidTests(TrageStufHost host) : IClassFixture<TrageStufHost>
{
    [Fact]
    public async Task Wie_te_veel_in_een_minuut_stuurt_moet_wachten()
    {
        using var browser = host.Anoniem();
        var standen = new List<HttpStatusCode>();
        for (var keer = 0; keer < 3; keer++)
        {
            using var antwoord = await browser.PostAsync(
                new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent([]), TestContext.Current.CancellationToken);
            standen.Add(antwoord.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], standen);
    }
}
