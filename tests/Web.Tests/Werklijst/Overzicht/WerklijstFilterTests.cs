using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Kring.Web.Meldingen.Toewijzen;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Overzicht;

public sealed class WerklijstFilterTests : IAsyncLifetime
{
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Guid Hanneke => host.Wereld[Wereld.Hanneke].Id;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wat_gekozen_is_staat_als_chip_bovenaan_en_gaat_er_een_voor_een_af()
    {
        await Werk.Veilig(host, van: Hanneke);
        await Werk.Veilig(host, van: host.Wereld[Wereld.Marijke].Id);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pad = $"/?lijst=team&soort=betrokkeneninformeren&wanneer=later&gemeente=9901&van={Hanneke}";
        var pagina = await browser.Open(pad);

        Assert.Equal(["Later", "Betrokkenen informeren", "Lindervoort", "Werk van Hanneke Bosma"], Chips(pagina));
        Assert.Equal(["Betrokkenen vertellen over de melding"], Taken(pagina));
        var zonderWie = await browser.Open(Chip(pagina, "Werk van Hanneke Bosma"));
        Assert.Equal(["Later", "Betrokkenen informeren", "Lindervoort"], Chips(zonderWie));
        Assert.Equal(2, Taken(zonderWie).Count());
        var zonderSoort = await browser.Open(Chip(pagina, "Betrokkenen informeren"));
        Assert.Equal(["Later", "Lindervoort", "Werk van Hanneke Bosma"], Chips(zonderSoort));
        var leeg = await browser.Open(pagina.QuerySelectorAll("section a").Single(link => link.TextContent == "Alles wissen").GetAttribute("href")!);
        Assert.Empty(Chips(leeg));
        Assert.Equal(4, Taken(leeg).Count());
    }

    [Fact]
    public async Task De_lijst_staat_er_eerst_ongefilterd_en_het_formulier_vraagt_met_get()
    {
        await Werk.Veilig(host, van: Hanneke);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open("/");

        Assert.Equal(2, Taken(pagina).Count());
        Assert.Empty(Chips(pagina));
        var formulier = (IHtmlFormElement)pagina.QuerySelector("details form")!;
        Assert.Equal("get", formulier.Method);
        Assert.Contains("Toepassen", formulier.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("details[open]"));
    }

    [Theory]
    [InlineData("wanneer=telaat", 0)]
    [InlineData("wanneer=dezeweek", 0)]
    [InlineData("wanneer=later", 2)]
    [InlineData("wanneer=telaat&wanneer=later", 2)]
    [InlineData("soort=veiligheidsbeoordeling", 1)]
    [InlineData("gemeente=9902", 0)]
    [InlineData("gemeente=9901&gemeente=9902", 2)]
    [InlineData("nieuw=ja", 0)]
    [InlineData("acuut=ja", 0)]
    public async Task Elke_keuze_laat_alleen_zien_wat_past(string keuze, int aantal)
    {
        await Werk.Veilig(host, van: Hanneke);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/?lijst=mijn&{keuze}");

        Assert.Equal(aantal, Taken(pagina).Count());
        Assert.Equal(aantal == 0, pagina.Body!.TextContent.Contains("Er is geen werk dat past bij wat u koos.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wat_acuut_is_blijft_bovenaan_staan_wat_er_ook_gekozen_is()
    {
        await Werk.Veilig(host, van: Hanneke);
        await Werk.Melding(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal(["Acute check doen"], Taken(await browser.Open("/?lijst=mijn&gemeente=9902&soort=monitoring")));
        Assert.Equal(["Acute check doen"], Taken(await browser.Open("/?lijst=mijn&acuut=ja")));
    }

    [Theory]
    [InlineData("termijn", "Termijn")]
    [InlineData("werk", "Te doen")]
    [InlineData("behandelaar", "Behandelaar")]
    public async Task De_kolom_waarop_gesorteerd_is_zegt_dat(string volgorde, string kolom)
    {
        await Werk.Melding(host);
        await Werk.Veilig(host, van: Hanneke);
        await Werk.Veilig(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/?lijst=team&volgorde={volgorde}");

        Assert.Equal(kolom, Assert.Single(pagina.QuerySelectorAll("th[aria-sort=ascending]")).TextContent);
        var groepen = pagina.QuerySelectorAll("tbody th").Select(kop => kop.TextContent).ToList();
        Assert.Equal(
            volgorde switch
            {
                "werk" => ["Acuut1", "Betrokkenen informeren3", "Veiligheidsbeoordeling3"],
                "behandelaar" => ["Acuut1", "Zonder behandelaar4", "U2"],
                _ => ["Nu1", "Later6"],
            },
            groepen);
    }

    [Fact]
    public async Task Wat_een_collega_vannacht_gaf_is_niet_te_missen()
    {
        var melding = await Werk.Veilig(host);
        await Werk.Veilig(host, van: Hanneke);
        host.Klok.Reis(TimeSpan.FromHours(14));
        await using (var beurt = host.Als(Wereld.Marijke))
        {
            await beurt.Haal<WijsMeldingToeHandler>().Handle(new WijsMeldingToe(melding.Id, melding.Versie, Hanneke), Ct);
        }

        host.Klok.Reis(TimeSpan.FromHours(9));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open("/");

        var link = pagina.QuerySelector(".kring-werkberichten a")!;
        Assert.Equal("2 taken zijn sinds gisteren aan u gegeven", link.TextContent);
        Assert.Equal(2, pagina.QuerySelectorAll("td .kring-nieuw").Length);
        Assert.Equal("nieuw voor u, gegeven door Marijke Postma op ma 2 nov, 23.00", pagina.QuerySelector("td .kring-nieuw")!.TextContent);
        var nieuw = await browser.Open(link.GetAttribute("href")!);
        Assert.Equal(["Sinds gisteren aan u gegeven"], Chips(nieuw));
        Assert.Equal(2, Taken(nieuw).Count());
        host.Klok.Reis(TimeSpan.FromDays(1));
        using var later = await host.Inloggen(Wereld.Hanneke);
        Assert.Empty((await later.Open("/")).QuerySelectorAll(".kring-nieuw"));
    }

    [Fact]
    public async Task Wat_iemand_zelf_aannam_is_niet_nieuw()
    {
        await Werk.Veilig(host, van: Hanneke);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Empty((await browser.Open("/")).QuerySelectorAll(".kring-nieuw"));
    }

    private static IEnumerable<string> Chips(IHtmlDocument pagina) =>
        pagina.QuerySelectorAll("section.kring-chips a.kring-chip").Select(chip => chip.TextContent.Replace(" weghalen", "", StringComparison.Ordinal).Trim());

    private static string Chip(IHtmlDocument pagina, string tekst) =>
        pagina.QuerySelectorAll("a.kring-chip").Single(chip => chip.TextContent.StartsWith(tekst, StringComparison.Ordinal)).GetAttribute("href")!;

    private static IEnumerable<string> Taken(IHtmlDocument pagina) => pagina.QuerySelectorAll("tbody td a").Select(link => link.TextContent);
}
