using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Beginnen;

/// <summary>Taking over an e-mail or letter, whose periods count from when it came in.</summary>
public sealed class BeginnenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Email", "30", "10", "2026", "16.45", "2026-10-30T15:45:00Z")]
    [InlineData("Brief", "1", "8", "2026", "9:05", "2026-08-01T07:05:00Z")]
    [InlineData("Email", "25", "10", "2026", "2.30", "2026-10-25T00:30:00Z")]
    public async Task De_termijnen_tellen_vanaf_de_ontvangst(string kanaal, string dag, string maand, string jaar, string tijd, string moment)
    {
        var ontvangen = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var begonnen = await browser.VulIn("/gesprekken/nieuw", Velden(kanaal, dag, maand, jaar, tijd), "main form");
        var id = Guid.Parse(begonnen.Headers.Location!.OriginalString.Split('/')[2]);
        await host.Typ(id, Wereld.Hanneke, 0, Gespreksproef.Verteld);
        Assert.Contains("De termijnen tellen vanaf", (await browser.Open($"/gesprekken/{id}/melding")).Body!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);

        var gesprek = await host.Gesprek(id);
        Assert.Equal((ontvangen, host.Klok.Nu), (gesprek.Ontvangen, gesprek.Begonnen));
        await using var beurt = host.Niemand();
        Assert.Equal(ontvangen, (await beurt.Db.Meldingen.SingleAsync(een => een.Id == gesprek.MeldingId, Ct)).Ontvangen);
        var termijn = await beurt.Db.Termijnen.SingleAsync(een => een.Waarover.Id == gesprek.MeldingId && een.Soort == Termijnsoort.Veiligheidsbeoordeling, Ct);
        Assert.Equal(ontvangen, termijn.Begonnen);
    }

    [Theory]
    [InlineData("", "", "", "", "Vul de dag en de tijd in waarop de e-mail of brief binnenkwam")]
    [InlineData("2", "11", "2026", "9.01", "Kies voor de ontvangst een moment dat al voorbij is")]
    [InlineData("1", "11", "2025", "8.59", "meer dan een jaar terug")]
    [InlineData("29", "3", "2026", "2.30", "sloeg de klok dit uur over")]
    [InlineData("31", "9", "2026", "9.00", "die maand heeft 30 dagen")]
    [InlineData("1", "10", "2026", "half tien", "Vul de tijd van ontvangst in")]
    [InlineData("", "", "", "9.30", "Vul de dag van ontvangst in")]
    public async Task Een_ontvangst_die_niet_kan_wordt_gezegd_en_er_begint_niets(string dag, string maand, string jaar, string tijd, string zin)
    {
        host.Klok.ZetOp(KringHost.Begin);
        using var browser = await host.Inloggen(Wereld.Marijke);
        var eerst = await Aantal();

        using var antwoord = await browser.VulIn("/gesprekken/nieuw", Velden("Email", dag, maand, jaar, tijd), "main form");

        var pagina = await antwoord.Lees();
        Assert.Contains(zin, pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(tijd, pagina.QuerySelector("input[name=Ontvangentijd]")!.GetAttribute("value") ?? "");
        Assert.Equal(dag, pagina.QuerySelector("input[name='Ontvangen.Dag']")!.GetAttribute("value") ?? "");
        Assert.NotNull(pagina.QuerySelector("input[value=Email][checked]"));
        Assert.Equal(eerst, await Aantal());
    }

    [Fact]
    public async Task Wie_belt_meldt_op_het_moment_zelf_wat_er_ook_is_ingevuld()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await browser.VulIn("/gesprekken/nieuw", Velden("Telefoon", "1", "10", "2026", "9.00"), "main form");

        Assert.Null((await host.Gesprek(Guid.Parse(antwoord.Headers.Location!.OriginalString.Split('/')[2]))).Ontvangen);
    }

    private static (string Naam, string Waarde)[] Velden(string kanaal, string dag, string maand, string jaar, string tijd) =>
    [
        ("Kanaal", kanaal), ("Ontvangen.Dag", dag), ("Ontvangen.Maand", maand), ("Ontvangen.Jaar", jaar), ("Ontvangentijd", tijd),
    ];

    private async Task<int> Aantal()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Gesprekken.CountAsync(Ct);
    }
}
