using System.Globalization;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Melden;

/// <summary>What was agreed with the reporter does not end with the talk.</summary>
public sealed class AfspraakTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_teruggebeld_wordt_staat_op_de_werklijst_tot_iemand_belt()
    {
        var dag = Amsterdam.Dag(host.Klok.Nu).AddDays(1);
        var melding = await Gemeld(("terugbellen", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("p1_achternaam", "Terugbelsma"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        await using var beurt = host.Niemand();
        Assert.Equal(dag, (await Belofte()).Einddag);
        Assert.Contains("Melder terugbellen", (await browser.Open("/?lijst=mijn&soort=melderterugbellen&later=alles")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bel de melder terug", (await browser.Open($"/meldingen/{melding}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/meldingen/{melding}/vertellen", [("Invoer.Wijze", "Telefoon"), ("Invoer.Gezegd", "Gebeld: zij praat zelf met moeder.")]);

        Assert.NotNull((await Belofte()).GehaaldOp);
        Assert.DoesNotContain("Bel de melder terug", (await browser.Open($"/meldingen/{melding}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Task<Termijn> Belofte() => beurt.Db.Termijnen.AsNoTracking().SingleAsync(termijn => termijn.Waarover.Id == melding && termijn.Soort == Termijnsoort.MelderTerugbellen, Ct);
    }

    [Fact]
    public async Task Gaat_de_melding_terug_dan_vervalt_de_belofte_en_hoort_de_melder_dat()
    {
        var dag = Amsterdam.Dag(host.Klok.Nu).AddDays(1);
        var melding = await Gemeld(("terugbellen", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("p1_achternaam", "Terugsma"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/meldingen/{melding}/teruggeven?stap=reden", [("Invoer.Soort", "OnjuistGeadresseerd"), ("Invoer.Reden", "Woont in Oosterveen.")]);

        Assert.Equal($"/meldingen/{melding}", antwoord.Headers.Location?.ToString());
        await using var beurt = host.Niemand();
        var open = await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding && termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(Ct);
        Assert.Equal([Termijnsoort.MelderTerugkoppelen], open.Select(termijn => termijn.Soort));
        Assert.DoesNotContain("Dat is met de melder afgesproken", (await browser.Open($"/meldingen/{melding}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_is_afgesproken_gaat_mee_en_staat_bij_de_melding()
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld.Where(veld => veld.Veld != "gevaar"), ("gevaar", "onbekend"), ("advies", "U praat donderdag met moeder."), ("vraag", "Mag ik met haar praten?"), ("p3_zelfde", "ja"), ("p3_achternaam", "Hofstrada")]);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var nalezen = (await browser.Open($"/gesprekken/{id}/melding")).QuerySelector("main")!.TextContent;
        Assert.All(["U praat donderdag met moeder.", "weet de melder niet", "Persoon 3 is niet ingevuld en gaat niet mee."], deel => Assert.Contains(deel, nalezen, StringComparison.Ordinal));
        Assert.DoesNotContain("gaan niet mee", nalezen, StringComparison.Ordinal);
        var melding = await Rond(browser, id);

        var tekst = (await browser.Open($"/meldingen/{melding}")).QuerySelector("main")!.TextContent;
        Assert.All(
            ["Wat met de melder is afgesproken", "U praat donderdag met moeder.", "De vraag van de melder", "Mag ik met haar praten?", "weet de melder niet"],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.Equal(2, (await host.Melding(melding)).Personen.Count);
    }

    private async Task<Guid> Gemeld(params (string Veld, string Waarde)[] anders)
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld.Where(veld => anders.All(ander => ander.Veld != veld.Veld)), .. anders]);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        return await Rond(browser, id);
    }

    private async Task<Guid> Rond(HttpClient browser, Guid id)
    {
        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);
        return (await host.Gesprek(id)).MeldingId!.Value;
    }
}
