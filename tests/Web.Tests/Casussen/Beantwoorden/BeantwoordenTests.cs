using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Meldingen;
using Xunit;

namespace Kring.Web.Tests.Casussen.Beantwoorden;

public sealed class BeantwoordenTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Aannemen = "form[action='?handler=Aannemen']";
    private const string Teruggeven = "form[action='?handler=Teruggeven']";

    [Fact]
    public async Task De_pagina_toont_alles_wat_is_aangeboden_en_wie_zicht_heeft_en_krijgt()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden("Rust in huis.");
        using var joost = await host.Inloggen(Wereld.Joost);
        var tekst = (await joost.Open(Pad(verhaal))).QuerySelector("main")!.TextContent;

        Assert.Contains("Rust in huis.", tekst, StringComparison.Ordinal);
        Assert.Contains("Marieke wil hulp.", tekst, StringComparison.Ordinal);
        Assert.Contains("Veilig Thuis Merewold heeft nu zicht op veiligheid", tekst, StringComparison.Ordinal);
        Assert.Contains("dan heeft Wijkteam Lindervoort", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aannemen_verplaatst_het_zicht_en_plant_bij_voorwaarden_de_monitoring()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden("Rust in huis.");
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), [], Aannemen);

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        var casus = await verhaal.Casus();
        Assert.Equal(host.Wereld.WijkteamLindervoort.Id, casus.ZichtNu!.OrganisatieId);
        // Oneself stands first, so who chooses nothing becomes eigenaar.
        Assert.Equal(host.Wereld[Wereld.Joost].Id, casus.Regisseur!.MedewerkerId);
        var termijnen = await verhaal.Termijnen();
        Assert.True(termijnen.Single(termijn => termijn.Soort == Termijnsoort.OverdrachtAanvaarden).IsGehaald);
        Assert.Equal(
            casus.Monitormomenten.Select(moment => (moment.Id, moment.Gepland)).Order(),
            termijnen.Where(termijn => termijn.Soort == Termijnsoort.Monitoring).Select(termijn => (termijn.Waarover.OnderdeelId!.Value, termijn.Einddag)).Order());
        Assert.Equal([new(2027, 2, 2), new(2027, 11, 2)], casus.Monitormomenten.Select(moment => moment.Gepland).Order());
        Assert.Contains("OverdrachtAanvaard", await verhaal.Tijdlijn());
        await verhaal.Gelogd("AanvaardOverdracht", Wereld.Joost, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
    }

    [Fact]
    public async Task Zonder_voorwaarden_komt_er_geen_monitoring()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), [], Aannemen);

        Assert.Empty((await verhaal.Casus()).Monitormomenten);
        Assert.NotNull((await verhaal.Casus()).Regisseur);
    }

    [Fact]
    public async Task Eigenaar_kan_alleen_een_collega_zijn()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), [("EigenaarId", host.Wereld[Wereld.Aisha].Id.ToString())], Aannemen);

        Assert.Contains("Kies een collega van uw organisatie", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(host.Wereld.VeiligThuis.Id, (await verhaal.Casus()).ZichtNu!.OrganisatieId);
    }

    [Fact]
    public async Task Teruggeven_vraagt_een_reden_en_zet_veilig_thuis_weer_aan_het_werk()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var leeg = await joost.VulIn(Pad(verhaal), [], Teruggeven);
        Assert.Contains("Schrijf op waarom.", (await leeg.Lees()).Body!.TextContent, StringComparison.Ordinal);

        using var antwoord = await joost.VulIn(Pad(verhaal), [("Reden", "Het gezin verhuist.")], Teruggeven);

        Casusverhaal.Naar(antwoord, "/casussen");
        Assert.Null((await verhaal.Casus()).OpenOverdracht);
        var termijnen = await verhaal.Termijnen();
        Assert.True(termijnen.Single(termijn => termijn.Soort == Termijnsoort.OverdrachtAanvaarden).IsGehaald);
        Assert.Equal(host.Wereld.VeiligThuis.Id, termijnen.Single(termijn => termijn.Soort == Termijnsoort.Overdragen && termijn.IsOpen).OrganisatieId);
        using var weg = await joost.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, weg.StatusCode);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Het gezin verhuist.", (await hanneke.Open($"/casussen/{verhaal.CasusId}/overdragen")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neemt_een_collega_een_latere_melding_aan_dan_gaat_het_werk_van_de_vorige_eigenaar_mee()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var latere = await host.Ontvang(Meldingproef.Gezin(92, "Narcis"));
        var (hanneke, team) = (host.Wereld[Wereld.Hanneke].Id, host.Wereld.WijkteamLindervoort.Id);
        var collega = Medewerker.Schrijf(
            host.Klok.Nu, "Collega Nieuw", team, [Rol.MedewerkerLokaalTeam], [new Werkgebied(Gemeentecodes.Lindervoort, host.Klok.Vandaag())]);
        await verhaal.Doe((casus, beurt) =>
        {
            beurt.Db.Add(collega);
            casus.VoegMeldingToe(latere, host.Klok.Nu.AddMinutes(1), [], false, host.Klok.Nu, hanneke);
            casus.BiedOverdrachtAan(new Overdrachtaanbod(team, Overdrachtcategorie.LokaalVeld, true, [], "Nieuwe ruzie."), host.Klok.Nu, hanneke);
        });
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), [("EigenaarId", collega.Id.ToString())], "form[action$=Aannemen]");

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal(collega.Id, (await verhaal.Casus()).Regisseur!.MedewerkerId);
        var gesprekken = (await verhaal.Termijnen()).Where(termijn => termijn.Soort == Termijnsoort.KindSpreken).ToList();
        Assert.NotEmpty(gesprekken);
        Assert.All(gesprekken, termijn => Assert.Equal(collega.Id, termijn.MedewerkerId));
    }

    [Fact]
    public async Task Wie_twee_keer_op_de_knop_drukt_leest_dat_het_al_is_beantwoord()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open(Pad(verhaal));
        using var eerste = await joost.Verzend(pagina, Pad(verhaal), [], "form[action$=Aannemen]");
        using var tweede = await joost.Verzend(pagina, Pad(verhaal), [], "form[action$=Aannemen]");

        Assert.Equal(HttpStatusCode.Redirect, eerste.StatusCode);
        Assert.Contains("Lees het na en probeer het dan opnieuw.", (await tweede.Lees()).QuerySelector("main .utrecht-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_het_antwoord_is_er_geen_formulier_meer()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard("Rust in huis.");
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open(Pad(verhaal));

        Assert.Null(pagina.QuerySelector("main form"));
        Assert.Contains("Wijkteam Lindervoort heeft deze overdracht aangenomen", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Hanneke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    public async Task Alleen_de_ontvanger_komt_op_deze_pagina(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aangeboden();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(verhaal), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/overdracht";
}
