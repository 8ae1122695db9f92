using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Casussen.Sluiten;

public sealed class SluitenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Sluiten_laat_de_termijnen_van_de_casus_vervallen_maar_niet_het_informeren_van_gezin_en_melder()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), [("Reden", "Het is veilig.")]);

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        Assert.Equal("Het is veilig.", (await verhaal.Casus()).Afsluiting!.Reden);
        Assert.True((await verhaal.Termijnen()).Single(termijn => termijn.Soort == Termijnsoort.KindSpreken).IsVervallen);
        var bijMelding = await verhaal.Termijnen(verhaal.MeldingId);
        Assert.All(bijMelding, termijn => Assert.True(termijn.IsOpen));
        Assert.Equal([Termijnsoort.MelderTerugkoppelen, Termijnsoort.BetrokkenenInformeren], bijMelding.Select(termijn => termijn.Soort).Order());
        Assert.Contains("CasusGesloten", await verhaal.Tijdlijn());
    }

    [Fact]
    public async Task Een_open_beoordeling_een_overdracht_en_monitoring_staan_in_de_weg()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await Zegt(hanneke, await Casusverhaal.Leg(host, beoordeeld: false), "is nog niet beoordeeld");
        await Zegt(hanneke, await (await Casusverhaal.Leg(host)).Aangeboden(), "Er wacht een overdracht op antwoord.");
        await Zegt(hanneke, await (await Casusverhaal.Leg(host)).Aanvaard("Rust in huis."), "Er staan nog monitormomenten open.");
    }

    private static async Task Zegt(HttpClient browser, Casusverhaal verhaal, string zin)
    {
        var pagina = await browser.Open(Pad(verhaal));
        Assert.Contains(zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form"));
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/sluiten";
}
