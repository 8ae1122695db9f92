using System.Net;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Gesprekken.Adviseren;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Overzicht;

/// <summary>The list of talks, beginning one, and an advice with its follow-up.</summary>
public sealed class OverzichtTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_knop_begint_meteen_een_gesprek()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var werklijst = await browser.Open("/");

        using var antwoord = await browser.Verzend(werklijst, "/", [], "header form[action='/gesprekken/nieuw']");

        var pad = antwoord.Headers.Location!.OriginalString;
        Assert.StartsWith("/gesprekken/", pad, StringComparison.Ordinal);
        Assert.Equal(Meldkanaal.Telefoon, (await host.Gesprek(Guid.Parse(pad.Split('/')[2]))).Kanaal);
        Assert.Contains("Gesprek afronden", (await browser.Open("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_email_wordt_overgenomen_als_gesprek()
    {
        using var browser = await host.Inloggen(Wereld.Marijke);

        using var antwoord = await browser.VulIn(
            "/gesprekken/nieuw",
            [("Kanaal", "Email"), ("Ontvangen.Dag", "1"), ("Ontvangen.Maand", "11"), ("Ontvangen.Jaar", "2026"), ("Ontvangentijd", "21.15")]);

        Assert.Equal(Meldkanaal.Email, (await host.Gesprek(Guid.Parse(antwoord.Headers.Location!.OriginalString.Split('/')[2]))).Kanaal);
    }

    [Theory]
    [InlineData("Bericht")]
    [InlineData("GeweigerdBericht")]
    public async Task Een_weg_die_niet_te_kiezen_is_begint_niets(string kanaal)
    {
        using var browser = await host.Inloggen(Wereld.Marijke);
        await using var beurt = host.Niemand();
        var eerst = await beurt.Db.Gesprekken.CountAsync(Ct);

        using var antwoord = await browser.VulIn("/gesprekken/nieuw", [("Kanaal", kanaal)]);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(eerst, await beurt.Db.Gesprekken.CountAsync(Ct));
    }

    [Fact]
    public async Task De_lijst_toont_van_een_gesprek_alleen_de_buitenkant()
    {
        var id = await host.BeginMet(("p1_achternaam", "Zonderling"));
        using var browser = await host.Inloggen(Wereld.Marijke);

        var pagina = await browser.Open("/gesprekken");

        Assert.NotNull(pagina.QuerySelector($"a[href='/gesprekken/{id}']"));
        Assert.DoesNotContain("Zonderling", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_advies_is_op_nummer_te_vinden_en_te_vervolgen()
    {
        var advies = await Advies("Eerste vraag van het stel");
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var lijst = await browser.Open($"/gesprekken?nummer={advies.Nummer}");
        Assert.Contains("Eerste vraag van het stel", lijst.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen advies met dit nummer", (await browser.Open("/gesprekken?nummer=1999-0001")).Body!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/gesprekken/nieuw?vervolg={advies.Id}", []);

        var gesprek = Guid.Parse(antwoord.Headers.Location!.OriginalString.Split('/')[2]);
        Assert.Equal(advies.Id, (await host.Gesprek(gesprek)).VervolgOpId);
        var later = await Advies("Tweede vraag van het stel", gesprek);
        Assert.NotNull((await browser.Open($"/adviezen/{later.Id}")).QuerySelector($"a[href='/adviezen/{advies.Id}']"));
        Assert.NotNull((await browser.Open($"/adviezen/{advies.Id}")).QuerySelector($"a[href='/adviezen/{later.Id}']"));
    }

    [Fact]
    public async Task Een_advies_van_een_andere_organisatie_bestaat_niet()
    {
        var advies = await Advies("Van elders");
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Adviezen.Where(een => een.Id == advies.Id)
                .ExecuteUpdateAsync(zet => zet.SetProperty(een => een.OrganisatieId, host.Wereld.AndereRegio.Id), Ct);
        }

        using var browser = await host.Inloggen(Wereld.Hanneke);
        foreach (var pad in new[] { $"/adviezen/{advies.Id}", $"/gesprekken/nieuw?vervolg={advies.Id}" })
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        }

        Assert.DoesNotContain("Van elders", (await browser.Open("/gesprekken")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Advies> Advies(string vraag, Guid? gesprek = null)
    {
        var id = gesprek ?? await host.Begin();
        await using var beurt = host.Als(Wereld.Hanneke);
        var advies = await beurt.Haal<GeefAdviesHandler>().Handle(
            new GeefAdvies(id, 0, new Adviesgegevens { Vraag = vraag, Advies = "Zo.", Hoedanigheid = Hoedanigheid.Burger }), Ct);
        return await beurt.Db.Adviezen.AsNoTracking().SingleAsync(een => een.Id == advies, Ct);
    }
}
