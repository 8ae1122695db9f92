using System.Net;
using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Kring.Web.Tests.Werklijst.Overzicht;
using Kring.Web.Werklijst.Vervangen;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Verdelen;

public sealed class TeamTests : IAsyncLifetime
{
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task De_teamleider_ziet_hoeveel_ieder_heeft_en_hoeveel_van_niemand_is()
    {
        var hanneke = host.Wereld[Wereld.Hanneke].Id;
        await Werk.Veilig(host, van: hanneke);
        host.Klok.Reis(TimeSpan.FromDays(3));
        await Werk.Veilig(host, van: hanneke);
        host.Klok.Reis(TimeSpan.FromDays(5));
        await Werk.Veilig(host);
        await Werk.Veilig(host, host.Wereld.AndereRegio);
        var pagina = await Open();

        Assert.Contains("2 taken hebben nog geen behandelaar.", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["4", "1", "1"], Rij(pagina, "Hanneke Bosma"));
        Assert.Equal(["0", "0", "0"], Rij(pagina, "Rachid Amrani"));
        Assert.Equal(["Hanneke Bosma", "Marijke Postma", "Rachid Amrani"], pagina.QuerySelectorAll("tbody th").Select(kop => kop.TextContent));
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var teLaat = await marijke.Open(pagina.QuerySelectorAll("tbody td a")[0].GetAttribute("href")!);
        Assert.Single(teLaat.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Wie_afwezig_is_staat_erbij_met_wie_vervangt()
    {
        var vandaag = DateOnly.FromDateTime(host.Klok.Nu.Date);
        await using (var beurt = host.Als(Wereld.Marijke))
        {
            await beurt.Haal<RegelVervangingHandler>().Handle(
                new RegelVervanging { AfwezigeId = host.Wereld[Wereld.Rachid].Id, VervangerId = host.Wereld[Wereld.Hanneke].Id, Van = vandaag, Tot = vandaag }, Ct);
        }

        Assert.Contains("tot en met ma 2 novvervangen door Hanneke Bosma", (await Open()).QuerySelector("tbody tr:last-child")!.TextContent, StringComparison.Ordinal);
        host.Klok.Reis(TimeSpan.FromDays(1));
        Assert.DoesNotContain("vervangen door", (await Open()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Hanneke)]
    [InlineData(Wereld.Joost)]
    public async Task Wie_het_team_niet_leidt_komt_er_niet(string naam)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri("/werklijst/team", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    private async Task<IHtmlDocument> Open()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        return await marijke.Open("/werklijst/team");
    }

    private static IEnumerable<string> Rij(IHtmlDocument pagina, string naam) =>
        pagina.QuerySelectorAll("tbody tr").Single(rij => rij.QuerySelector("th")!.TextContent == naam).QuerySelectorAll("td.kring-getal").Select(cel => cel.TextContent.Trim());
}
