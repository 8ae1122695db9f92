using System.Net;
using System.Net.Http.Headers;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Tests.Casussen;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Kring.Web.Tests.Plannen;
using Kring.Web.Tests.Toegang.Inloggen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Two who press at the same moment: one act is done, and the other hears that something changed.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class TegelijkTests(StufHost host) : IClassFixture<StufHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_melding_wordt_een_keer_beoordeeld()
    {
        var melding = await host.OntvangEnHerken(Meldingproef.Gezin(91, "Tegelbeoordeling"));
        await EenWint(
            $"/meldingen/{melding}/beoordelen",
            [("Invoer.Acuut", "false"), ("Invoer.Structureel", "true"), ("Invoer.Uitkomst", nameof(UitkomstVeiligheidsbeoordeling.Overdracht)), ("Invoer.Redenen", "Hulp is nodig.")],
            Wereld.Hanneke, Wereld.Marijke);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Tijdlijn.CountAsync(regel => regel.OnderwerpId == melding && regel.Soort == "MeldingBeoordeeld", Ct));
    }

    [Fact]
    public async Task Een_acute_check_wordt_een_keer_vastgelegd()
    {
        var melding = await host.Ontvang(Meldingproef.Gezin(92, "Tegelcheck"));
        await EenWint($"/meldingen/{melding}/acute-check", [("Check.Gevaar", "false"), ("Check.WatNu", "Rustig.")], Wereld.Hanneke, Wereld.Marijke, "form[action$=Check]");
    }

    [Fact]
    public async Task Wie_het_is_wordt_een_keer_vastgelegd_en_er_komt_een_casus()
    {
        var melding = await host.Ontvang(Meldingproef.Gezin(93, "Tegelherken"));
        await host.Check(melding);
        await EenWint($"/meldingen/{melding}/herkennen", [], Wereld.Hanneke, Wereld.Marijke);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Casussen.CountAsync(casus => casus.Meldingen.Any(deel => deel.MeldingId == melding), Ct));
    }

    [Fact]
    public async Task Een_casus_wordt_een_keer_overgedragen_een_keer_aangenomen_en_een_keer_teruggegeven()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await EenWint(
            $"/casussen/{verhaal.CasusId}/overdragen",
            [
                ("Invoer.Ontvanger", $"{host.Wereld.WijkteamLindervoort.Id}"), ("Invoer.Categorie", nameof(Overdrachtcategorie.LokaalVeld)), ("Invoer.MetHgkm", "true"),
                ("Invoer.Voorwaarden", "Rust."), ("Invoer.WatBekendIs", "Hulp is welkom."),
            ],
            Wereld.Hanneke, Wereld.Marijke);
        Assert.Single((await verhaal.Casus()).Overdrachten);
        await EenWint($"/casussen/{verhaal.CasusId}/overdracht", [], Wereld.Joost, Wereld.Joost, "form[action='?handler=Aannemen']");
        Assert.Equal(1, (await verhaal.Tijdlijn()).Count(soort => soort == "OverdrachtAanvaard"));

        var ander = await (await Casusverhaal.Leg(host)).Aangeboden("Rust.");
        using var een = await host.Inloggen(Wereld.Joost);
        using var twee = await host.Inloggen(Wereld.Joost);
        var pad = $"/casussen/{ander.CasusId}/overdracht";
        var (paginaEen, paginaTwee) = (await een.Open(pad), await twee.Open(pad));
        await Controleer(
            een.Verzend(paginaEen, pad, [], "form[action='?handler=Aannemen']"),
            twee.Verzend(paginaTwee, pad, [("Reden", "Geen plek.")], "form[action='?handler=Teruggeven']"),
            verdwijnt: true);
        var overdracht = Assert.Single((await ander.Casus()).Overdrachten);
        Assert.True(overdracht.Aanvaarding is null ^ overdracht.Teruggave is null);
    }

    [Fact]
    public async Task Een_casus_wordt_een_keer_gesloten()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await EenWint($"/casussen/{verhaal.CasusId}/sluiten", [("Reden", "Klaar.")], Wereld.Hanneke, Wereld.Marijke);
        Assert.Equal(1, (await verhaal.Tijdlijn()).Count(soort => soort == "CasusGesloten"));
    }

    [Fact]
    public async Task Een_afspraak_krijgt_een_stand_en_niet_twee()
    {
        var gezin = await Plangezin.MetPlan(host);
        using (var joost = await host.Inloggen(Wereld.Joost))
        {
            await Reis.Doe(joost, $"{gezin.Pad}/afspraken/nieuw", [("Invoer.VoorWie", $"{gezin.Moeder.Id}"), ("Invoer.Wat", "Bellen."), ("Invoer.WieDoetHet", "Oma"), ("Invoer.HoeNagaan", "Oma zegt het.")]);
        }

        var afspraak = (await gezin.Plan(host))!.Afspraken[0].Id;
        await EenWint($"{gezin.Pad}/afspraken/{afspraak}", [("Invoer.Stand", "Gelukt"), ("Invoer.Toelichting", "Gelukt.")], Wereld.Joost, Wereld.Hanneke);
    }

    [Fact]
    public async Task Dezelfde_code_opent_op_hetzelfde_moment_maar_een_deur()
    {
        var code = await Codes.Van(host, Wereld.Tom);
        List<HttpClient> browsers = [host.Anoniem(), host.Anoniem(), host.Anoniem()];
        foreach (var browser in browsers)
        {
            await Reis.Doe(browser, "/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Tom].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        }

        var paginas = await Task.WhenAll(browsers.Select(browser => browser.Open("/inloggen/code")));
        var antwoorden = await Task.WhenAll(browsers.Zip(paginas, (browser, pagina) => browser.Verzend(pagina, "/inloggen/code", [("Code", code)])));

        Assert.Equal([200, 200, 302], antwoorden.Select(antwoord => (int)antwoord.StatusCode).Order());
        Telling.Poging(Aanval.Tegelijk, browsers.Count - 1);
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task Hetzelfde_bericht_en_dezelfde_melding_komen_op_hetzelfde_moment_een_keer_binnen()
    {
        var bericht = Bericht.Gezin("TEGELIJK-1").Bouw();
        using var politie = host.Anoniem();
        politie.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StufHost.Sleutel);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => politie.PostAsync(new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent(bericht), Ct)));
        Assert.Single(antwoorden, antwoord => antwoord.StatusCode == HttpStatusCode.Accepted);
        // Whoever was in the way may be asked to send it again.
        Assert.All(antwoorden, antwoord => Assert.Contains(antwoord.StatusCode, new[] { HttpStatusCode.Accepted, HttpStatusCode.Conflict, HttpStatusCode.ServiceUnavailable }));
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.OntvangenBerichten.CountAsync(een => een.Referentie == "TEGELIJK-1" && een.MeldingId != null, Ct));

        using var melder = host.Anoniem();
        var nakijken = await melder.TotNakijken();
        var verzonden = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => melder.Stuur(nakijken, "verstuur")));
        Assert.DoesNotContain(verzonden, antwoord => (int)antwoord.StatusCode >= 500);
        Assert.Equal(1, await beurt.Db.Meldingen.CountAsync(melding => melding.Kanaal == Meldkanaal.Webformulier, Ct));
        Telling.Poging(Aanval.Tegelijk, 5);
    }

    private async Task EenWint(string pad, (string, string)[] velden, string een, string ander, string formulier = "main form[method=post]")
    {
        using var eerste = await host.Inloggen(een);
        using var tweede = await host.Inloggen(ander);
        var (paginaEen, paginaTwee) = (await eerste.Open(pad), await tweede.Open(pad));
        await Controleer(eerste.Verzend(paginaEen, pad, velden, formulier), tweede.Verzend(paginaTwee, pad, velden, formulier));
    }

    // Who comes after a handover was given back no longer sees the case, and then it does not exist.
    private static async Task Controleer(Task<HttpResponseMessage> een, Task<HttpResponseMessage> ander, bool verdwijnt = false)
    {
        var antwoorden = await Task.WhenAll(een, ander);
        Assert.Single(antwoorden, antwoord => antwoord.StatusCode == HttpStatusCode.Redirect);
        if (verdwijnt && antwoorden.Any(antwoord => antwoord.StatusCode == HttpStatusCode.NotFound))
        {
            Telling.Poging(Aanval.Tegelijk);
            return;
        }

        var verloren = Assert.Single(antwoorden, antwoord => antwoord.StatusCode == HttpStatusCode.OK);
        var pagina = await verloren.Lees();
        Assert.True(pagina.QuerySelector(".utrecht-alert--error, .utrecht-alert--warning")?.TextContent.Trim().Length > 10, $"the other hears nothing: {pagina.QuerySelector("main")?.OuterHtml}");
        Telling.Poging(Aanval.Tegelijk);
    }
}
