using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Casussen.Overdragen;

public sealed class IntrekkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_intrekken_zoekt_veilig_thuis_verder_en_ziet_de_ontvanger_niets_meer()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.Equal(HttpStatusCode.OK, (await joost.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), Ct)).StatusCode);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.NotNull((await hanneke.Open($"/casussen/{verhaal.CasusId}/overdragen")).QuerySelector($"a[href='{Pad(verhaal)}']"));
        using var antwoord = await hanneke.VulIn(Pad(verhaal), [("Reden", "Het gezin verhuist.")]);

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}/overdragen");
        Assert.Equal("Het gezin verhuist.", Assert.Single((await verhaal.Casus()).Overdrachten).Intrekking!.Reden);
        var termijnen = await verhaal.Termijnen();
        Assert.True(termijnen.Single(termijn => termijn.Soort == Termijnsoort.OverdrachtAanvaarden).IsVervallen);
        Assert.True(termijnen.Single(termijn => termijn.Soort == Termijnsoort.Overdragen).IsOpen);
        Assert.Contains(nameof(OverdrachtIngetrokken), await verhaal.Tijdlijn());
        await verhaal.Gelogd("TrekOverdrachtIn", Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await joost.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Zonder_reden_of_met_een_oude_stand_verandert_er_niets()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var leeg = await hanneke.VulIn(Pad(verhaal), []);
        using var oud = await hanneke.VulIn(Pad(verhaal), [("Reden", "Verhuisd."), ("Versie", "7")]);

        Assert.Contains("Schrijf op waarom.", (await leeg.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lees het na en probeer het dan opnieuw.", (await oud.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await verhaal.Casus()).OpenOverdracht);
    }

    [Fact]
    public async Task Zonder_open_aanbod_is_er_geen_formulier()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(Pad(verhaal));

        Assert.Null(pagina.QuerySelector("main form"));
        Assert.Contains("Er wacht geen overdracht op antwoord.", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Alleen_veilig_thuis_in_dit_werkgebied_trekt_in(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(verhaal), UriKind.Relative), Ct);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/overdragen/intrekken";
}
