using System.Net;
using Kring.Domain.Casussen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Xunit;

namespace Kring.Web.Tests.Casussen.Bekijken;

public sealed class CasusBekijkenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Veilig_thuis_ziet_de_hele_casus_op_een_pagina_en_dat_staat_in_het_logboek()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard("Rust in huis.");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open($"/casussen/{verhaal.CasusId}");
        var tekst = pagina.Body!.TextContent;

        Assert.Equal("Huishouden Dekker – Hofstra", pagina.QuerySelector("h1")!.TextContent);
        Assert.Contains("Wijkteam Lindervoort", pagina.QuerySelector(".kring-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Joost Hendriks", pagina.QuerySelector(".kring-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Huishouden Dekker – Hofstra", tekst, StringComparison.Ordinal);
        Assert.Equal(2, pagina.QuerySelectorAll(".kring-blok__kop").Count(kop => kop.TextContent.StartsWith("Huishouden", StringComparison.Ordinal)));
        foreach (var persoon in new[] { verhaal.Marieke, verhaal.Jeroen, verhaal.Lotte })
        {
            Assert.NotNull(pagina.QuerySelector($"a[href='/personen/{persoon.Id}']"));
        }

        Assert.NotNull(pagina.QuerySelector($"a[href='/meldingen/{verhaal.MeldingId}']"));
        Assert.Contains(Casusverhaal.WoordenVanDeMelder, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);
        await verhaal.Gelogd("Casus bekijken", Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
    }

    [Fact]
    public async Task Een_lokaal_team_ziet_dat_er_een_melding_was_maar_niets_van_de_melder()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open($"/casussen/{verhaal.CasusId}");
        var bron = pagina.Source.Text;

        Assert.Contains("Melding ontvangen", bron, StringComparison.Ordinal);
        Assert.Contains($"Casus {verhaal.Nummer} geopend", bron, StringComparison.Ordinal);
        Assert.DoesNotContain(Casusverhaal.WoordenVanDeMelder, bron, StringComparison.Ordinal);
        Assert.DoesNotContain("Politie", bron, StringComparison.Ordinal);
        Assert.DoesNotContain("/meldingen", bron, StringComparison.Ordinal);
        Assert.DoesNotContain("Veiligheidsbeoordeling afgerond", bron, StringComparison.Ordinal);
        Assert.DoesNotContain(Casusverhaal.Straat, bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_nu_noemt_alleen_wat_deze_persoon_kan_doen()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard("Rust in huis.");
        using var joost = await host.Inloggen(Wereld.Joost);
        var vanJoost = Stappen(await joost.Open($"/casussen/{verhaal.CasusId}"));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var vanHanneke = Stappen(await hanneke.Open($"/casussen/{verhaal.CasusId}"));
        using var femke = await host.Inloggen(Wereld.Femke);
        var vanFemke = await femke.Open($"/casussen/{verhaal.CasusId}");

        Assert.Equal(["Spreek Lotte, of leg vast waarom niet"], vanJoost);
        Assert.Equal(["Informeer de betrokkenen over de melding"], vanHanneke);
        Assert.Empty(Stappen(vanFemke));
        Assert.Contains("U heeft nu niets te doen", vanFemke.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public async Task Monitoring_staat_er_twee_weken_vooraf_en_niet_eerder(int dagen, bool verwacht)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        await verhaal.Doe((casus, beurt) => beurt.Db.AddRange(
            casus.PlanMonitoring(host.Klok.Vandaag().AddDays(dagen).AddMonths(-3), [3], host.Klok.Nu)
                .Select(moment => Casustermijnen.Monitoring(casus, moment, host.Klok.Nu))));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal(verwacht, Stappen(await hanneke.Open($"/casussen/{verhaal.CasusId}")).Contains("Ga na of het veilig is en blijft"));
    }

    [Fact]
    public async Task Het_antwoord_op_een_overdracht_staat_vooraan_bij_wie_gevraagd_is()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open($"/casussen/{verhaal.CasusId}");

        Assert.Equal(["Beantwoord de overdracht van Veilig Thuis"], Stappen(pagina));
        Assert.Contains("gevraagd om over te nemen", pagina.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_gevaar_staat_bij_het_nummer_ook_voor_wie_de_melding_niet_mag_lezen()
    {
        var verhaal = await (await Casusverhaal.Leg(host, beoordeeld: false, gevaar: true)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("Direct gevaar", (await joost.Open($"/casussen/{verhaal.CasusId}")).QuerySelector(".kring-identiteit__nummer")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Wend het directe gevaar af", Stappen(await hanneke.Open($"/casussen/{verhaal.CasusId}"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_kind_staat_er_met_leeftijd_en_of_het_gesproken_is()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        var rij = Kindrij(await joost.Open($"/casussen/{verhaal.CasusId}"));
        Assert.Contains("Lotte Hofstra", rij, StringComparison.Ordinal);
        Assert.Contains("6 jaar", rij, StringComparison.Ordinal);
        Assert.Contains("nog niet", rij, StringComparison.Ordinal);

        await verhaal.Doe((_, beurt) => beurt.Db.Termijnen
            .Single(termijn => termijn.Waarover.Id == verhaal.CasusId && termijn.Soort == Domain.Termijnen.Termijnsoort.KindSpreken)
            .Haal(host.Klok.Nu, host.Wereld[Wereld.Joost].Id));

        Assert.Contains("vastgelegd in het plan", Kindrij(await joost.Open($"/casussen/{verhaal.CasusId}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gesloten_casus_zegt_dat_en_biedt_niets_aan()
    {
        var verhaal = await (await (await Casusverhaal.Leg(host)).Aanvaard()).Gesloten();
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open($"/casussen/{verhaal.CasusId}");

        Assert.Contains("Deze casus is gesloten", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niemand meer", pagina.QuerySelector(".kring-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Stappen(pagina));
        Assert.Empty(pagina.QuerySelectorAll("aside a, main [class*=button-link]"));
    }

    [Theory]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Tom, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Els, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Karin, HttpStatusCode.Forbidden)]
    public async Task Wie_er_niet_bij_hoort_ziet_niets(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static List<string> Stappen(AngleSharp.Html.Dom.IHtmlDocument pagina) =>
        [.. pagina.QuerySelectorAll(".kring-watnu h3").Select(kop => kop.TextContent.Trim())];

    private static string Kindrij(AngleSharp.Html.Dom.IHtmlDocument pagina) =>
        Assert.Single(pagina.QuerySelectorAll("main table tbody tr")).TextContent;
}
