using System.Net;
using Kring.TestSupport;
using Kring.Web.Beheer.Vaststellen;
using Kring.Web.Beheer.Voorstellen;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Beheer.Vaststellen;

/// <summary>The access policy: read, changed by two people, and holding from the next request on.</summary>
public sealed class ToegangWijzigenTests : IAsyncLifetime
{
    private const string Regel = "/toegang/regels/medewerkerlokaalteam/deelnemer";

    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task De_functionaris_leest_wie_wat_mag()
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var pagina = (await ruben.Open("/toegang")).Body!.TextContent;

        Assert.Contains("Medewerker lokaal team", pagina, StringComparison.Ordinal);
        Assert.Contains("tot 183 dagen na sluiting", pagina, StringComparison.Ordinal);
        Assert.Contains("een kind vastleggen", pagina, StringComparison.Ordinal);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Equal(HttpStatusCode.Forbidden, (await hanneke.GetAsync(new Uri("/toegang", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Wat_de_een_voorstelt_en_de_ander_vaststelt_geldt_vanaf_het_volgende_verzoek()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort);
        using var joost = await host.Inloggen(Wereld.Joost);
        var plan = new Uri($"/casussen/{zaak.Casus.Id}/plan", UriKind.Relative);
        Assert.Equal(HttpStatusCode.OK, (await joost.GetAsync(plan, Ct)).StatusCode);

        var voorstel = await Voorstel(["CasusZien", "PersoonZien"]);
        Assert.Equal(HttpStatusCode.OK, (await joost.GetAsync(plan, Ct)).StatusCode);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var pagina = (await ruben.Open(voorstel)).Body!.TextContent;
        Assert.Contains("het plan lezen", pagina, StringComparison.Ordinal);
        Assert.Contains("Minder mensen zien het plan.", pagina, StringComparison.Ordinal);
        (await ruben.VulIn(voorstel, [("Keuze", "ja")])).Dispose();

        Assert.Equal(HttpStatusCode.Forbidden, (await joost.GetAsync(plan, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await joost.GetAsync(new Uri($"/casussen/{zaak.Casus.Id}", UriKind.Relative), Ct)).StatusCode);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == nameof(StelToegangVoor) && regel.Gelukt, Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == nameof(BeslisOverToegang) && regel.Gelukt, Ct));
        Assert.Contains("Versie 2.", (await ruben.Open("/toegang")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_zelf_voorstelde_beslist_niet_en_een_tweede_voorstel_wacht()
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        using var gedaan = await ruben.VulIn(Regel, Velden(["CasusZien"]));
        var pad = gedaan.Headers.Location!.OriginalString;

        Assert.Null((await ruben.Open(pad)).QuerySelector("main form"));
        using var karin = await host.Inloggen(Wereld.Karin);
        var tweede = await (await karin.VulIn(Regel, Velden(["CasusZien", "PlanZien"]))).Lees();
        Assert.Contains("Er wacht nog een voorstel op een besluit.", tweede.Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.Null((await beurt.Db.Toegangsversies.SingleAsync(Ct)).Besluit);
    }

    [Fact]
    public async Task Afwijzen_vraagt_waarom_en_verandert_niets()
    {
        var voorstel = await Voorstel(["CasusZien"]);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var zonder = await (await ruben.VulIn(voorstel, [("Keuze", "nee")])).Lees();
        Assert.StartsWith("Het formulier is niet verzonden", zonder.Title, StringComparison.Ordinal);
        (await ruben.VulIn(voorstel, [("Keuze", "nee"), ("Toelichting", "Dan kan niemand meer werken.")])).Dispose();

        Assert.Contains("afgewezen door Ruben Prins", (await ruben.Open("/toegang")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Versie 1.", (await ruben.Open("/toegang")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/toegang/regels/niemand/deelnemer")]
    [InlineData("/toegang/regels/beheerder/eigenzaak")]
    [InlineData("/toegang/regels/7/2")]
    [InlineData("/toegang/voorstellen/00000000-0000-0000-0000-000000000001")]
    public async Task Wat_er_niet_is_of_nooit_kan_bestaat_niet(string pad)
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);

        Assert.Equal(HttpStatusCode.NotFound, (await ruben.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_recht_dat_de_rol_nooit_kan_hebben_wordt_niet_aangenomen()
    {
        using var karin = await host.Inloggen(Wereld.Karin);
        var geweigerd = await (await karin.VulIn(Regel, Velden(["CasusZien", "BerichtZien"]))).Lees();

        Assert.Contains("mag nooit het bericht van de melder lezen", geweigerd.Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Toegangsversies.AnyAsync(Ct));
    }

    private async Task<string> Voorstel(string[] rechten)
    {
        using var karin = await host.Inloggen(Wereld.Karin);
        using var gedaan = await karin.VulIn(Regel, Velden(rechten));
        return gedaan.Headers.Location!.OriginalString;
    }

    private static IEnumerable<(string Naam, string Waarde)> Velden(string[] rechten) =>
        [.. rechten.Select(recht => ("Rechten", recht)), ("InWerkgebied", "true"), ("DagenNaSluiting", "183"), ("Reden", "Minder mensen zien het plan.")];
}
