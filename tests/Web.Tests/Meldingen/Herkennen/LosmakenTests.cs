using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class LosmakenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_losmaakt_ziet_daarna_de_melding_en_kan_het_van_daar_terugdraaien()
    {
        var (maria, fout) = await Verkeerd("Zijdevlinder", 701);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.NotNull((await hanneke.Open($"/meldingen/{fout}")).QuerySelector($"main a[href='{Pad(fout)}']"));
        var pagina = await hanneke.Open(Pad(fout));
        Assert.Contains("Mieke Zijdevlinder", pagina.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"main a[href='/personen/{maria}']"));
        Assert.Null(pagina.QuerySelector($"input[value='{maria}']"));
        Assert.Equal("nieuw", Assert.IsAssignableFrom<IHtmlSelectElement>(pagina.QuerySelector("select")).Value);

        using var antwoord = await hanneke.VulIn(Pad(fout), [("Persoon", "nieuw"), ("Reden", "Een andere vrouw.")]);

        Assert.Equal((HttpStatusCode.Redirect, $"/meldingen/{fout}"), (antwoord.StatusCode, antwoord.Headers.Location?.ToString()));
        var los = Assert.Single(await host.Losmakingen(fout));
        Assert.Equal((maria, los.NaarId), (los.VanId, (await host.Melding(fout)).PersoonIds.Single()));
        Assert.Contains("Losgemaakt: dit is iemand anders", (await hanneke.Open($"/meldingen/{fout}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"gaat niet over deze persoon", (await hanneke.Open($"/personen/{maria}")).Body!.TextContent, StringComparison.Ordinal);
        await Gelogd(nameof(MaakLos), fout, maria, los.NaarId);

        var terug = $"/meldingen/{fout}/losgemaakt/{los.Id}";
        Assert.Contains("Een andere vrouw.", (await hanneke.Open(terug)).Body!.TextContent, StringComparison.Ordinal);
        var zonder = await (await hanneke.VulIn(terug, [("Reden", "...")])).Lees();
        Assert.Contains(new RedenVoorLosmakenOntbreekt().Zin, zonder.Body!.TextContent, StringComparison.Ordinal);
        using var gedaan = await hanneke.VulIn(terug, [("Reden", "Toch dezelfde.")]);

        Assert.Equal(HttpStatusCode.Redirect, gedaan.StatusCode);
        Assert.Equal(maria, (await host.Melding(fout)).PersoonIds.Single());
        var daarna = await hanneke.Open(terug);
        Assert.Contains("Toch dezelfde.", daarna.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(daarna.QuerySelector("main form[method=post]"));
        await Gelogd(nameof(DraaiLosmakenTerug), fout, maria, los.NaarId);
    }

    [Fact]
    public async Task Wat_niet_klopt_krijgt_een_zin_en_er_verandert_niets()
    {
        var (maria, fout) = await Verkeerd("Zijderups", 711);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var zonderReden = await (await hanneke.VulIn(Pad(fout), [("Persoon", "nieuw"), ("Reden", " ")])).Lees();
        var zonderPersoon = await (await hanneke.VulIn(Pad(fout), [("Persoon", ""), ("Reden", "Een ander.")])).Lees();
        var vreemd = await (await hanneke.VulIn(Pad(fout), [("Persoon", "nieuw"), ("Huishouden", Guid.NewGuid().ToString()), ("Reden", "Een ander.")])).Lees();

        Assert.Contains(new RedenVoorLosmakenOntbreekt().Zin, zonderReden.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies wie dit is.", zonderPersoon.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Een ander.", zonderPersoon.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new HuishoudenStaatErNietBij("Mieke Zijderups").Zin, vreemd.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(maria, (await host.Melding(fout)).PersoonIds.Single());
    }

    [Fact]
    public async Task Wie_nergens_anders_in_staat_leest_waarom_het_niet_kan()
    {
        var alleen = await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zijdeaap").Woont(721));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open(Pad(alleen));

        Assert.Contains(new StaatAlleenInDezeMelding().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task Twee_mensen_tegelijk_de_tweede_leest_wie_eerder_was()
    {
        var (_, fout) = await Verkeerd("Zijdehoen", 731);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad(fout));
        var los = await host.MaakLos(fout);

        using var antwoord = await marijke.Verzend(pagina, Pad(fout), [("Persoon", "nieuw"), ("Reden", "Ook dit.")]);

        Assert.Contains("Hanneke Bosma heeft dit", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(los.Id, Assert.Single(await host.Losmakingen(fout)).Id);
    }

    [Theory]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var (_, fout) = await Verkeerd($"Zijdeplant{wie.Length}{verwacht}", 741 + wie.Length);
        var los = await host.MaakLos(fout);
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(fout), UriKind.Relative), Ct)).StatusCode);
        Assert.Equal(verwacht, (await browser.GetAsync(new Uri($"/meldingen/{fout}/losgemaakt/{los.Id}", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Wat_er_niet_is_heeft_geen_bladzijde()
    {
        var (_, fout) = await Verkeerd("Oeverkruid", 751);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal(HttpStatusCode.NotFound, (await hanneke.GetAsync(new Uri($"/meldingen/{fout}/losmaken/9", UriKind.Relative), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hanneke.GetAsync(new Uri($"/meldingen/{fout}/losgemaakt/{Guid.NewGuid()}", UriKind.Relative), Ct)).StatusCode);
    }

    private static string Pad(Guid melding) => $"/meldingen/{melding}/losmaken/1";

    private async Task<(Guid Maria, Guid Fout)> Verkeerd(string naam, int nr)
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", naam).Woont(nr)))).PersoonIds[0];
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", naam).Woont(nr + 1));
        Assert.Equal(maria, (await host.Melding(fout)).PersoonIds[0]);
        return (maria, fout);
    }

    private async Task Gelogd(string act, Guid melding, params Guid[] over)
    {
        await using var beurt = host.Niemand();
        Assert.Equal(
            over.Select(een => (Guid?)een).Append(null).Order(),
            (await beurt.Db.Logregels.Where(regel => regel.Soort == Logsoort.Handeling && regel.Actie == act && regel.OnderwerpId == melding).Select(regel => regel.PersoonId).ToListAsync(Ct)).Order());
    }
}
