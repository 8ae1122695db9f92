using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Naslaan;

public sealed class NaslaanTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly (string, string)[] Getypt = [("p1_voornamen", "Ans"), ("p1_achternaam", "Waterlelie"), ("p1_dag", "4"), ("p1_maand", "6"), ("p1_jaar", "1977")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tijdens_het_gesprek_staat_er_hoeveel_mensen_bekend_zijn_en_op_verzoek_wie_en_waarom()
    {
        var ans = await Ans();
        var id = await host.BeginMet(Getypt);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var gesprek = await browser.Open($"/gesprekken/{id}");
        var pagina = await browser.Open($"/gesprekken/{id}/bekenden");

        Assert.Equal("1", gesprek.QuerySelector("[data-kring-bekend]")!.TextContent);
        Assert.DoesNotContain("Johanna", gesprek.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Ans Johanna Waterlelie, geboren 04-06-1977: vrijwel zeker dezelfde", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zelfde geboortedatum", pagina.Body.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Soort == Logsoort.Inzage && regel.PersoonId == ans && regel.Actie == "Nagaan wie bekend is").ToListAsync(Ct);
        Assert.All(regels, regel => Assert.Null(regel.OnderwerpId));
        Assert.NotEmpty(regels);
    }

    [Fact]
    public async Task De_knop_bewaart_eerst_wat_getypt_is()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}");

        using var antwoord = await browser.Druk(pagina, $"/gesprekken/{id}", "Bekenden", ("p1_achternaam", "Onbekendsma"));

        Assert.Equal((HttpStatusCode.Redirect, $"/gesprekken/{id}/bekenden"), (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString));
        Assert.Contains("Niemand in Kring lijkt op deze persoon.", (await browser.Open($"/gesprekken/{id}/bekenden")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_namen_staat_er_wat_eerst_moet()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal("0", (await browser.Open($"/gesprekken/{id}")).QuerySelector("[data-kring-bekend]")!.TextContent);
        Assert.Contains("Er is nog niemand genoemd.", (await browser.Open($"/gesprekken/{id}/bekenden")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Guid> Ans() =>
        (await host.Melding(await host.OntvangEnHerken(new Persoonsbouwer("Ans Johanna", "", "Waterlelie", "V").Geboren(new DateOnly(1977, 6, 4))))).PersoonIds[0];
}
