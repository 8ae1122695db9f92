using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Nalezen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Nalezen;

public sealed class NalezenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_het_las_legt_dat_vast_en_het_werk_is_klaar()
    {
        var melding = await Aangevuld("Hij is terug.", "En nu weer weg.");
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/meldingen/{melding}/aanvullingen", [], "main form");

        Assert.Equal($"/meldingen/{melding}/aanvullingen", antwoord.Headers.Location!.OriginalString);
        var pagina = await browser.Open($"/meldingen/{melding}/aanvullingen");
        Assert.Contains("Gelezen door Hanneke Bosma", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(pagina.QuerySelectorAll("main form"));
        await using var beurt = host.Niemand();
        var termijnen = await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding && termijn.Soort == Termijnsoort.AanvullingLezen).ToListAsync(Ct);
        Assert.Equal(1, termijnen.Count(termijn => termijn.IsOpen));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == melding && regel.Actie == nameof(LeesAanvulling), Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == melding && regel.Actie == nameof(Aanvulling) && regel.Soort == Logsoort.Inzage, Ct));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == melding && regel.Kop == "Aanvulling van de melder gelezen", Ct));
    }

    [Fact]
    public async Task Een_geheim_adres_komt_ook_langs_een_aanvulling_niet_op_het_scherm()
    {
        var melding = (await host.Gemeld(
            ("p2_achternaam", "Kievit"), ("p2_geheim", "ja"), ("p2_straat", "Schuilhof"), ("p2_huisnummer", "3"), ("p2_plaats", "Lindervoort"))).MeldingId;
        await host.VulAan(melding, "Zij zit nu aan de Schuilhof 3.");
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.DoesNotContain("Schuilhof", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuilhof", (await browser.Open($"/meldingen/{melding}/aanvullingen")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_aanvulling_van_een_andere_melding_bestaat_hier_niet()
    {
        var (een, ander) = (await Aangevuld("Een."), await Aangevuld("Ander."));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        await using var beurt = host.Niemand();
        var vreemd = (await beurt.Db.Aanvullingen.SingleAsync(aanvulling => aanvulling.MeldingId == ander, Ct)).Id;

        using var antwoord = await browser.VulIn($"/meldingen/{een}/aanvullingen", [("AanvullingId", vreemd.ToString())], "main form");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Null((await beurt.Db.Aanvullingen.AsNoTracking().SingleAsync(aanvulling => aanvulling.Id == vreemd, Ct)).Lezing);
    }

    [Fact]
    public async Task Wie_meeleest_ziet_de_aanvulling_maar_handelt_die_niet_af()
    {
        var melding = await Aangevuld("Meelezen.");
        using var browser = await host.Inloggen(Wereld.Femke);

        Assert.Contains("Meelezen.", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        using var antwoord = await browser.GetAsync(new Uri($"/meldingen/{melding}/aanvullingen", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    [Fact]
    public async Task Zonder_aanvulling_staat_er_dat_er_niets_is()
    {
        var melding = (await host.Gemeld()).MeldingId;
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("De melder heeft niets toegevoegd.", (await browser.Open($"/meldingen/{melding}/aanvullingen")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Guid> Aangevuld(params string[] teksten)
    {
        var melding = (await host.Gemeld()).MeldingId;
        foreach (var tekst in teksten)
        {
            await host.VulAan(melding, tekst);
            host.Klok.Reis(TimeSpan.FromMinutes(1));
        }

        return melding;
    }
}
