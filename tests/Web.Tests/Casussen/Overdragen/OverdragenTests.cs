using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Toegang;
using Xunit;

namespace Kring.Web.Tests.Casussen.Overdragen;

public sealed class OverdragenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Een_aanbod_staat_in_de_casus_op_de_tijdlijn_en_in_het_logboek_en_vraagt_om_antwoord()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await verhaal.Doe((casus, beurt) => beurt.Db.Add(Casustermijnen.Overdragen(casus, host.Klok.Nu, new())));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), Ingevuld());

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        var casus = await verhaal.Casus();
        Assert.Equal(host.Wereld.WijkteamLindervoort.Id, casus.OpenOverdracht!.AanOrganisatieId);
        Assert.Equal(["Jeroen slaapt bij zijn broer.", "Lotte gaat naar school."], casus.OpenOverdracht.Voorwaarden);
        Assert.Equal(host.Wereld.VeiligThuis.Id, casus.ZichtNu!.OrganisatieId);
        Assert.Contains("OverdrachtAangeboden", await verhaal.Tijdlijn());
        var termijnen = await verhaal.Termijnen();
        Assert.True(termijnen.Single(termijn => termijn.Soort == Termijnsoort.Overdragen).IsGehaald);
        var vraag = termijnen.Single(termijn => termijn.Soort == Termijnsoort.OverdrachtAanvaarden);
        Assert.Equal((casus.OpenOverdracht.Id, host.Wereld.WijkteamLindervoort.Id), (vraag.Waarover.OnderdeelId, vraag.OrganisatieId));
        await verhaal.Gelogd("BiedOverdrachtAan", Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);

        Assert.Contains("Overdracht aangeboden: Wijkteam Lindervoort", (await hanneke.Open($"/casussen/{verhaal.CasusId}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("aangeboden aan Wijkteam Lindervoort", (await hanneke.Open(Pad(verhaal))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_wie_de_casus_kan_aannemen_staat_in_de_lijst()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var opties = (await hanneke.Open(Pad(verhaal))).QuerySelectorAll("select[name='Invoer.Ontvanger'] option").Select(optie => optie.TextContent.Trim());

        Assert.Equal(["Kies een organisatie", "Wijkteam Lindervoort"], opties);
    }

    [Fact]
    public async Task Een_leeg_formulier_zegt_wat_nodig_is_en_bewaart_wat_er_stond()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), [("Invoer.Voorwaarden", "Rust in huis.")]);
        var pagina = await antwoord.Lees();

        Assert.Contains("Schrijf op wat de ontvanger moet weten.", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rust in huis.", pagina.QuerySelector("textarea[name='Invoer.Voorwaarden']")!.TextContent.Trim());
        Assert.Null((await verhaal.Casus()).OpenOverdracht);
    }

    [Fact]
    public async Task Zonder_voorwaarden_na_voorwaarden_en_vervolg_wijst_het_formulier_dat_veld_aan()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await verhaal.Doe((casus, _) => casus.StartDienst(
            Dienstsoort.VoorwaardenEnVervolg, verhaal.MeldingId, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), Ingevuld().Where(veld => veld.Naam != "Invoer.Voorwaarden"));
        var pagina = await antwoord.Lees();

        Assert.Contains("ten minste één veiligheidsvoorwaarde", pagina.QuerySelector("#Invoer_Voorwaarden-fout")?.TextContent ?? pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Marieke wil hulp.", pagina.QuerySelector("textarea[name='Invoer.WatBekendIs']")!.TextContent.Trim());
        Assert.Null((await verhaal.Casus()).OpenOverdracht);
    }

    [Fact]
    public async Task Een_ontvanger_waar_niemand_kan_aannemen_wordt_geweigerd()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(
            Pad(verhaal), [.. Ingevuld().Where(veld => veld.Naam != "Invoer.Ontvanger"), ("Invoer.Ontvanger", host.Wereld.Ggz.Id.ToString())]);

        Assert.Contains("Kies een organisatie die in deze gemeente", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await verhaal.Casus()).OpenOverdracht);
    }

    [Fact]
    public async Task Wie_intussen_iets_miste_leest_dat_eerst()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), [.. Ingevuld(), ("Versie", "7")]);

        Assert.Contains("Lees het na en probeer het dan opnieuw.", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await verhaal.Casus()).OpenOverdracht);
    }

    [Fact]
    public async Task In_de_verkeerde_stand_zegt_de_pagina_dat_zonder_formulier()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Gesloten();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(Pad(verhaal));

        Assert.Contains("Deze casus is gesloten.", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form"));
    }

    [Fact]
    public async Task Heeft_een_andere_organisatie_al_zicht_dan_gaat_het_aanbod_alleen_daarheen()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Null((await hanneke.Open(Pad(verhaal))).QuerySelector("main form"));
        var latere = await host.Ontvang(Meldingproef.Gezin(91, "Iris"));
        await verhaal.Doe((casus, _) => casus.VoegMeldingToe(
            latere, host.Klok.Nu.AddMinutes(1), [], false, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id));
        var pagina = await hanneke.Open(Pad(verhaal));

        Assert.Contains("Wijkteam Lindervoort heeft al zicht op veiligheid.", pagina.Body!.TextContent, StringComparison.Ordinal);
        var opties = pagina.QuerySelectorAll("select[name='Invoer.Ontvanger'] option").Select(optie => optie.TextContent.Trim());
        Assert.Equal(["Kies een organisatie", "Wijkteam Lindervoort"], opties);
    }

    [Fact]
    public async Task Een_lokaal_team_biedt_niets_aan_ook_niet_buiten_de_pagina_om()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        await using var joost = host.Als(Wereld.Joost);
        var handler = joost.Haal<Kring.Web.Casussen.Sluiten.SluitCasusHandler>();

        var geen = await Assert.ThrowsAsync<GeenRechtException>(() => handler.Handle(
            new() { CasusId = verhaal.CasusId, Versie = 0, Reden = "Klaar." }, TestContext.Current.CancellationToken));
        Assert.Equal(Recht.CasusSluiten, geen.Recht);
        Assert.Null((await verhaal.Casus()).Afsluiting);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/overdragen";

    private List<(string Naam, string Waarde)> Ingevuld() =>
    [
        ("Invoer.Ontvanger", host.Wereld.WijkteamLindervoort.Id.ToString()),
        ("Invoer.Categorie", nameof(Overdrachtcategorie.LokaalVeld)),
        ("Invoer.MetHgkm", "true"),
        ("Invoer.Voorwaarden", "Jeroen slaapt bij zijn broer.\r\n\r\n Lotte gaat naar school. "),
        ("Invoer.WatBekendIs", "Marieke wil hulp."),
    ];
}
