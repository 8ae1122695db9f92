using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Meldingen.Afhandelen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Afhandelen;

public sealed class AfhandelenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_teamleider_leest_het_bericht_en_legt_vast_wat_er_is_gedaan()
    {
        var id = await host.Geweigerd("help mij <b>nu</b>");
        using var browser = await host.Inloggen(Wereld.Marijke);
        Assert.Contains("help mij <b>nu</b>", (await browser.Open($"/meldingen/geweigerd/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/meldingen/geweigerd/{id}", [("Invoer.Gedaan", "Politie gebeld.")]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        await using var beurt = host.Niemand();
        Assert.Equal("Politie gebeld.", (await beurt.Db.OntvangenBerichten.SingleAsync(bericht => bericht.Id == id, Ct)).Afhandeling?.Gedaan);
        Assert.True((await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == id, Ct)).IsGehaald);
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Kop == "Geweigerd bericht afgehandeld", Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(
            regel => regel.OnderwerpId == id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(HandelGeweigerdBerichtAf), Ct));
        Assert.Null((await browser.Open($"/meldingen/geweigerd/{id}")).QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task Zonder_woorden_verandert_er_niets_en_zegt_het_scherm_wat_te_doen()
    {
        var id = await host.Geweigerd("iets");
        using var browser = await host.Inloggen(Wereld.Marijke);

        using var antwoord = await browser.VulIn($"/meldingen/geweigerd/{id}", [("Invoer.Gedaan", "")]);

        Assert.Contains("Schrijf op wat u met dit bericht hebt gedaan", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.Null((await beurt.Db.OntvangenBerichten.SingleAsync(bericht => bericht.Id == id, Ct)).Afhandeling);
    }

    [Fact]
    public async Task Van_twee_mensen_tegelijk_leest_de_tweede_wie_eerder_was()
    {
        var id = await host.Geweigerd("iets voor twee mensen");
        using var browser = await host.Inloggen(Wereld.Marijke);
        using var eerste = await browser.VulIn($"/meldingen/geweigerd/{id}", [("Invoer.Gedaan", "Politie gebeld."), ("Versie", "7")]);

        var pagina = await eerste.Lees();
        Assert.Contains("Lees het na en probeer het dan opnieuw.", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("7", pagina.QuerySelector("input[name=Versie]")!.GetAttribute("value"));
        await using var beurt = host.Niemand();
        Assert.Null((await beurt.Db.OntvangenBerichten.SingleAsync(bericht => bericht.Id == id, Ct)).Afhandeling);
    }

    [Theory]
    [InlineData(Wereld.Hanneke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Marijke, HttpStatusCode.OK)]
    public async Task Alleen_de_teamleider_opent_een_geweigerd_bericht(string naam, HttpStatusCode verwacht)
    {
        var id = await host.Geweigerd($"iets voor {naam}");
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri($"/meldingen/geweigerd/{id}", UriKind.Relative), Ct);

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_aangenomen_bericht_is_hier_niet_te_openen()
    {
        var melding = await host.Melding(Bericht.Gezin());
        await using var beurt = host.Niemand();
        var id = await beurt.Db.OntvangenBerichten.Where(bericht => bericht.MeldingId == melding.Id).Select(bericht => bericht.Id).SingleAsync(Ct);
        using var browser = await host.Inloggen(Wereld.Marijke);
        using var antwoord = await browser.GetAsync(new Uri($"/meldingen/geweigerd/{id}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
