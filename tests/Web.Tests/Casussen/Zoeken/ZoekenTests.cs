using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Huishoudens;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Zoeken;

public sealed class ZoekenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Dekker")]
    [InlineData("dekkr")]
    [InlineData("Marieke Dekker")]
    [InlineData("marieke")]
    [InlineData("Dekk")]
    [InlineData("999993653")]
    [InlineData("06 1234 5678")]
    public async Task Een_persoon_wordt_gevonden_op_naam_met_een_tikfout_op_BSN_en_op_telefoon(string vraag)
    {
        var verhaal = await Casusverhaal.Leg(host);
        var pagina = await Zoek(Wereld.Hanneke, vraag);

        Assert.Contains(pagina.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/personen/{verhaal.Marieke.Id}");
        Assert.Contains(pagina.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/casussen/{verhaal.CasusId}");
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_twee_keer_is_vastgelegd_en_gekoppeld_staat_er_een_keer()
    {
        var mensen = await host.TweeKeer("Waterlisdo");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Equal(2, Regels(await Zoek(Wereld.Hanneke, "Waterlisdo")).Count());
        await hanneke.VulIn($"/zelfde-mensen/{(await host.Paar(mensen)).Id}", [("Stand", "Dezelfde"), ("Reden", "Zij zegt het zelf.")]);

        var regel = Assert.Single(Regels(await Zoek(Wereld.Hanneke, "Waterlisdo")));

        Assert.Equal(new[] { mensen.Maria, mensen.Mieke }.Order(), regel.QuerySelectorAll("a").Select(link => Guid.Parse(link.GetAttribute("href")![^36..])).Order());
        Assert.Contains("ook vastgelegd als", regel.TextContent, StringComparison.Ordinal);

        static IEnumerable<AngleSharp.Dom.IElement> Regels(IHtmlDocument pagina) => pagina.QuerySelectorAll("main li:has(> a[href^='/personen/'])");
    }

    [Theory]
    [InlineData("Vlotgrassma")]
    [InlineData("vlotgrassmo")]
    [InlineData("Annelies Vlotgrassma")]
    [InlineData("5771 KD 431")]
    [InlineData("5771kd")]
    [InlineData("kalmoesweg 431")]
    [InlineData("kalmoesweg")]
    [InlineData("06 0000 0431")]
    [InlineData("nummer")]
    public async Task Een_melding_waarvan_nog_niet_vaststaat_om_wie_het_gaat_wordt_gevonden(string vraag)
    {
        var melding = await host.Melding(await host.Ontvang(Meldingproef.Gezin(431, "Vlotgras")));
        await using var beurt = host.Niemand();

        var pagina = await Zoek(Wereld.Hanneke, vraag == "nummer" ? melding.Nummer : vraag);

        var link = pagina.QuerySelector($"main a[href='/meldingen/{melding.Id}']");
        Assert.Contains("nog niet vastgesteld om wie het gaat", link!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == "Zoeken" && regel.Bijzonderheden!.Contains(melding.Id.ToString()), Ct));
        Assert.Null((await Zoek(Wereld.Joost, vraag == "nummer" ? melding.Nummer : vraag)).QuerySelector($"main a[href='/meldingen/{melding.Id}']"));
    }

    [Theory]
    [InlineData("5771 LG")]
    [InlineData("ZEGGEKADE")]
    [InlineData("14-2-1971")]
    public async Task Een_postcode_een_straat_of_een_geboortedatum_is_genoeg(string vraag)
    {
        var melding = await host.Melding(await host.OntvangEnHerken(
            new Persoonsbouwer("Ada", "", "Zeggesma", "V").Geboren(new DateOnly(1971, 2, 14)).Woont("Zeggekade", 3, null, null, "5771LG", "Lindervoort")));

        Assert.Contains($"/personen/{melding.PersoonIds[0]}", (await Zoek(Wereld.Hanneke, vraag)).Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/personen/", (await Zoek(Wereld.Joost, vraag)).Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geheim_adres_in_een_melding_vindt_niemand()
    {
        await host.Ontvang(new Persoonsbouwer("Ada", "", "Geheimsma", "V").Woont("Schuilpad", 9, null, null, "5771KE", "Lindervoort").Informatie("Het adres van Ada is geheim."));

        Assert.Contains("Niets gevonden.", (await Zoek(Wereld.Hanneke, "schuilpad 9")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden.", (await Zoek(Wereld.Hanneke, "schuilpad")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden.", (await Zoek(Wereld.Hanneke, "5771KE")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_casus_wordt_gevonden_op_zijn_nummer_en_op_dat_van_een_melding()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await using (var beurt = host.Niemand())
        {
            var casus = await beurt.Db.Casussen.SingleAsync(een => een.Id == verhaal.CasusId, Ct);
            beurt.Db.Entry(casus).Property(een => een.Nummer).CurrentValue = "2031-0001";
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.Contains("/casussen/" + verhaal.CasusId, (await Zoek(Wereld.Hanneke, "casus 2031-0001")).Source.Text, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden.", (await Zoek(Wereld.Hanneke, "2031-0002")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_adres_vindt_wie_er_woont_maar_een_afgeschermd_adres_vindt_niemand()
    {
        var verhaal = await Casusverhaal.Leg(host);

        Assert.Contains($"/personen/{verhaal.Jeroen.Id}", (await Zoek(Wereld.Hanneke, $"dorpsstraat {verhaal.Huisnummer}")).Source.Text, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden.", (await Zoek(Wereld.Hanneke, $"{Casusverhaal.Straat} 7")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Joost)]
    [InlineData(Wereld.Rachid)]
    public async Task Wie_er_niet_bij_hoort_vindt_niets(string naam)
    {
        await Casusverhaal.Leg(host);
        Assert.DoesNotContain("/personen/", (await Zoek(naam, "Dekker")).Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_logboek_weet_wie_er_op_het_scherm_stonden_en_niet_wat_er_is_getypt()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await Zoek(Wereld.Marijke, "Dekker");

        await using var beurt = host.Niemand();
        var marijke = host.Wereld[Wereld.Marijke].Id;
        var regels = await beurt.Db.Logregels.Where(regel => regel.Soort == Logsoort.Inzage && regel.Actie == "Zoeken" && regel.MedewerkerId == marijke).ToListAsync(Ct);
        Assert.Contains(regels, regel => regel.Bijzonderheden!.Contains(verhaal.Marieke.Id.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(regels, regel => regel.Bijzonderheden!.Contains("Dekker", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_vraag_zegt_het_scherm_wat_te_doen()
    {
        Assert.Contains("Vul een naam, geboortedatum, nummer, adres of telefoonnummer in.", (await Zoek(Wereld.Hanneke, "")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Els, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Karin, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.OK)]
    public async Task Alleen_wie_personen_ziet_zoekt(string naam, HttpStatusCode status)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri("/zoeken", UriKind.Relative), Ct);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private async Task<IHtmlDocument> Zoek(string naam, string vraag)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.VulIn("/zoeken", [("Vraag", vraag)]);
        return await antwoord.Lees();
    }
}
