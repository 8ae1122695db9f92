using System.Net;
using Kring.Domain.Berichten;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Berichten.Vaststellen;

public sealed class VaststellenTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Pad = "/brieven/sjablonen/melder";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_teamleider_stelt_een_nieuwe_uitgave_vast()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var begin = await Uitgaven();

        using var antwoord = await marijke.VulIn(Pad, [("Tekst", $"Beste {{ontvanger}},\n\n{{vervolg}}\n\nKeer {begin}.")]);

        Assert.Equal("/brieven/sjablonen", antwoord.Headers.Location!.OriginalString);
        Assert.Equal(begin + 1, await Uitgaven());
        Assert.Contains($"Uitgave {begin + 2}", (await marijke.Open("/brieven/sjablonen")).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Handeling && regel.Actie == "StelSjabloonVast", Ct));
    }

    [Fact]
    public async Task Een_onbekend_invulveld_wordt_geweigerd_en_de_tekst_blijft_staan()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var begin = await Uitgaven();

        using var antwoord = await marijke.VulIn(Pad, [("Tekst", "{ontvanger} {vervolg} {adres}")]);

        var blad = await antwoord.Lees();
        Assert.Contains("Het invulveld {adres} bestaat niet in deze brief.", blad.QuerySelector(".kring-foutenlijst")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{adres}", blad.QuerySelector("#Tekst")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(begin, await Uitgaven());
    }

    [Fact]
    public async Task Wie_een_oudere_tekst_voor_zich_had_hoort_dat_een_collega_hem_voor_was()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad);
        using var eerste = await marijke.Verzend(pagina, Pad, [("Tekst", $"{{ontvanger}} {{vervolg}} {Guid.NewGuid()}")]);
        using var tweede = await marijke.Verzend(pagina, Pad, [("Tekst", "{ontvanger} {vervolg} anders")]);

        Assert.Contains("Een collega heeft deze tekst net veranderd.", (await tweede.Lees()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Hanneke, Pad, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Marijke, "/brieven/sjablonen/buurman", HttpStatusCode.NotFound)]
    [InlineData(Wereld.Marijke, "/brieven/sjablonen/7", HttpStatusCode.NotFound)]
    public async Task Een_ander_of_een_andere_brief_komt_er_niet_in(string wie, string pad, HttpStatusCode verwacht)
    {
        using var browser = await host.Inloggen(wie);
        using var antwoord = await browser.GetAsync(pad, Ct);
        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    private async Task<int> Uitgaven()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Briefsjablonen.CountAsync(sjabloon => sjabloon.Soort == Briefsoort.Melder, Ct);
    }
}
