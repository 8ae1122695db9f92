using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Invullen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Invullen;

public sealed class InvullenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_school_meldt_en_krijgt_een_bewijs_zonder_inhoud()
    {
        using var browser = host.Anoniem();
        var nakijken = await browser.TotNakijken();
        Assert.All(["Ilse Bogaard", "Roos Verheul", "Blauwe plek op haar arm.", "Vlierweg 41"], tekst => Assert.Contains(tekst, nakijken.Body!.TextContent, StringComparison.Ordinal));

        var bewijs = await browser.Druk(nakijken, "verstuur");

        Assert.Equal("Uw melding is ontvangen", bewijs.QuerySelector("h1")!.TextContent);
        var codes = bewijs.QuerySelectorAll(".kring-bewijs code").Select(code => code.TextContent).ToList();
        Assert.Matches("^[a-z2-9]{4}-[a-z2-9]{4}$", codes[0]);
        Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", codes[1]);
        Assert.All(["Roos", "Verheul", "Vlierweg", "Ilse", "Klimop", "bang"], woord => Assert.DoesNotContain(woord, bewijs.DocumentElement.OuterHtml, StringComparison.Ordinal));
        await using var beurt = host.Niemand();
        var kenmerk = codes[0];
        var id = (await beurt.Db.Ontvangstbewijzen.SingleAsync(een => een.Kenmerk == kenmerk, Ct)).MeldingId;
        var melding = await host.Melding(id);
        Assert.Equal((Meldkanaal.Webformulier, "Basisschool De Klimop", Gemeentecodes.Lindervoort, host.Wereld.VeiligThuis.Id), (melding.Kanaal, melding.MelderNaam, melding.Gemeentecode, melding.OrganisatieId));
        Assert.Equal(Meldingstatus.WachtOpAcuteCheck, melding.Status);
        Assert.Contains(melding.LetOp, zin => zin.StartsWith("De melder schreef dat er op dat moment iemand in gevaar was", StringComparison.Ordinal));
        Assert.Equal([host.Klok.Nu, host.Klok.Nu, host.Klok.Nu], await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == id).Select(termijn => termijn.Begonnen).ToListAsync(Ct));
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == id, Ct);
        Assert.Equal((nameof(DoeMelding), Logsoort.Handeling, null, true), (regel.Actie, regel.Soort, regel.MedewerkerId, regel.Gelukt));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(een => een.OnderwerpId == id && een.Kop == "Melding ontvangen van Basisschool De Klimop", Ct));
    }

    [Fact]
    public async Task De_melding_is_werk_als_elke_andere_en_na_te_lezen()
    {
        var melding = (await host.Gemeld(("p2_voornamen", "Nadine"), ("p2_achternaam", "Kruidenier"), ("p2_zwanger", "ja"), ("p2_veilig_Bellen", "nee"))).MeldingId;
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.NotNull((await browser.Open("/")).QuerySelector($"a[href='/meldingen/{melding}/acute-check']"));
        var bericht = (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent;
        Assert.All(["Ilse Bogaard", "0199000530", "Hij haalt haar om drie uur op.", "Blauwe plek op haar arm."], tekst => Assert.Contains(tekst, bericht, StringComparison.Ordinal));
        Assert.Contains("Webformulier", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Roos Verheul", "Nadine Kruidenier", "Ongeboren kind van Nadine Kruidenier"], (await host.Melding(melding)).Personen.Select(persoon => persoon.Naam));
        await host.Check(melding);
        await host.Herken(melding);
        Assert.Equal(Meldingstatus.InBeoordeling, (await host.Melding(melding)).Status);
    }

    [Theory]
    [InlineData("gevaar", "", "Kies een antwoord", "Is er nu gevaar?")]
    [InlineData("melder_naam", "", "Vul uw naam in", "Wie bent u?")]
    [InlineData("melder_telefoon", "belmaar", "Kijk het telefoonnummer van de melder na", "Wie bent u?")]
    [InlineData("melder_noemen", "", "Kies of het gezin mag weten dat u meldt", "Wie bent u?")]
    [InlineData("melder_noemen", "nee", "Kies waarom het gezin niet mag weten dat u meldt", "Wie bent u?")]
    [InlineData("melder_grond", "999", "Kies uit de lijst waarom", "Wie bent u?")]
    [InlineData("melder_hoedanigheid", "12", "Kies vanuit welk beroep u meldt", "Wie bent u?")]
    [InlineData("p1_jaar", "19", "Persoon 1. Kijk de geboortedatum na", "Over wie gaat het?")]
    [InlineData("verhaal", "", "Schrijf op wat er aan de hand is", "Wat is er aan de hand?")]
    public async Task Wat_ontbreekt_komt_terug_met_wat_er_stond_en_er_komt_niets_binnen(string veld, string waarde, string zin, string stap)
    {
        using var browser = host.Anoniem();
        var eerst = await Aantal();
        var pagina = await browser.Open(Formulierproef.Pad);
        var velden = Formulierproef.Velden((veld, waarde), veld == "verhaal" ? ("gezien", "") : ("hulp", "Maatschappelijk werk"));

        pagina = await browser.Druk(pagina, "verstuur", [.. velden.Waarden.Select(een => (een.Key, een.Value))]);

        Assert.Equal(stap, pagina.QuerySelector("h1")!.TextContent);
        Assert.Contains(zin, pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Het formulier is niet verzonden", pagina.Title, StringComparison.Ordinal);
        Assert.Equal("Roos", Waarde(pagina, "p1_voornamen"));
        Assert.Equal(await Aantal(), eerst);
    }

    [Fact]
    public async Task Wie_met_een_account_meldt_is_politie_als_de_organisatie_dat_is_en_anders_niet()
    {
        using var tom = await host.Inloggen(Wereld.Tom);
        var pagina = await tom.Open("/melding-doen");
        pagina.Body!.SetAttribute("data-pad", "/melding-doen");
        pagina = await tom.Druk(pagina, "naar-Melder");
        Assert.Null(pagina.QuerySelector("option[value=Politie]"));
        Assert.NotNull(pagina.QuerySelector("option[value=Ggz]"));
        pagina.Body!.SetAttribute("data-pad", "/melding-doen");

        pagina = await tom.Druk(pagina, "verder", ("melder_hoedanigheid", "Politie"), ("melder_telefoon", "0199000530"), ("melder_noemen", "ja"));

        Assert.Equal("Wie bent u?", pagina.QuerySelector("h1")!.TextContent);
        Assert.Contains("Kies een beroep dat past bij de organisatie van uw account.", pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heen_en_weer_gaan_bewaart_alles_en_slaat_niets_op()
    {
        using var browser = host.Anoniem();
        var eerst = await Aantal();
        var pagina = await browser.TotNakijken();

        pagina = await browser.Druk(pagina, "naar-Mensen");
        pagina = await browser.Druk(pagina, "erbij", ("p1_voornamen", "Rosalie"));
        Assert.NotNull(pagina.QuerySelector("#persoon-2 h2[autofocus]"));
        pagina = await browser.Druk(pagina, "naar-Melder", ("p2_achternaam", "Kok"));
        pagina = await browser.Druk(pagina, "naar-Nakijken");

        Assert.All(["Rosalie Verheul", "Kok", "Roos is bang om naar huis te gaan."], tekst => Assert.Contains(tekst, pagina.Body!.TextContent, StringComparison.Ordinal));
        Assert.Equal(await Aantal(), eerst);
    }

    [Fact]
    public async Task Twee_keer_drukken_geeft_een_melding_en_hetzelfde_bewijs()
    {
        using var browser = host.Anoniem();
        var nakijken = await browser.TotNakijken();
        var eerst = await Aantal();

        var (een, twee) = (await browser.Druk(nakijken, "verstuur"), await browser.Druk(nakijken, "verstuur"));
        host.Klok.Reis(Ontvangstbewijs.Toontijd + TimeSpan.FromMinutes(1));
        var later = await browser.Druk(nakijken, "verstuur");

        Assert.Equal(eerst + 1, await Aantal());
        Assert.Equal(een.QuerySelector(".kring-bewijs")!.TextContent, twee.QuerySelector(".kring-bewijs")!.TextContent);
        Assert.Single(later.QuerySelectorAll(".kring-bewijs code"));
    }

    [Fact]
    public async Task Wie_teruggaat_en_iets_anders_schrijft_doet_een_andere_melding()
    {
        using var browser = host.Anoniem();
        var nakijken = await browser.TotNakijken();
        var eerst = await Aantal();

        var een = await browser.Druk(nakijken, "verstuur");
        var ander = await browser.Druk(nakijken, "verstuur", ("verhaal", "Dit gaat over een ander kind."));

        Assert.Equal(eerst + 2, await Aantal());
        Assert.NotEqual(een.QuerySelector(".kring-bewijs code")!.TextContent, ander.QuerySelector(".kring-bewijs code")!.TextContent);
    }

    [Fact]
    public async Task Vijandige_tekst_blijft_tekst()
    {
        const string Kwaad = "<script>alert(1)</script>'\"--";
        using var browser = host.Anoniem();
        var nakijken = await browser.TotNakijken(anders: [("verhaal", Kwaad), ("p1_achternaam", Kwaad), ("melder_organisatie", Kwaad), ("gezien", "{{7*7}} ${x}")]);
        Assert.DoesNotContain(nakijken.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        var kenmerk = (await browser.Druk(nakijken, "verstuur")).QuerySelector(".kring-bewijs code")!.TextContent;
        Guid id;
        await using (var beurt = host.Niemand())
        {
            id = (await beurt.Db.Ontvangstbewijzen.SingleAsync(een => een.Kenmerk == kenmerk, Ct)).MeldingId;
        }

        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        foreach (var pad in new[] { "/", $"/meldingen/{id}", $"/meldingen/{id}/bericht", "/meldingen" })
        {
            var pagina = await hanneke.Open(pad);
            Assert.Contains(Kwaad, pagina.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(pagina.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Velden_die_er_niet_zijn_worden_niet_bewaard()
    {
        using var browser = host.Anoniem();
        var pagina = await browser.Open(Formulierproef.Pad);

        pagina = await browser.Druk(pagina, "verder", ("gevaar", "nee"), ("p21_voornamen", "Teveel"), ("kwaad", "veld"), ("advies", "geen"));

        Assert.DoesNotContain("Teveel", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("kwaad", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_programma_dat_alles_invult_komt_er_niet_door_en_een_mens_daarna_wel()
    {
        using var browser = host.Anoniem();
        var nakijken = await browser.TotNakijken();
        using var antwoord = await browser.Verzend(nakijken, Formulierproef.Pad, [("Doe", "verstuur"), ("Website", "http://spam.example")], "main form");

        var pagina = await antwoord.Lees();
        Assert.Contains("Verstuur het formulier nog een keer", pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", pagina.QuerySelector("input[name=Website]")!.GetAttribute("value") ?? "");
        Assert.NotNull((await browser.Druk(pagina, "verstuur")).QuerySelector(".kring-bewijs"));
    }

    [Fact]
    public async Task De_paginas_worden_nergens_bewaard_en_noemen_112()
    {
        using var browser = host.Anoniem();
        foreach (var pad in new[] { "/melden", Formulierproef.Pad, "/melden/aanvullen", "/melden/aanvullen/ontvangen" })
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.True(antwoord.Headers.CacheControl!.NoStore);
            Assert.Contains("Bel 112", (await antwoord.Lees()).QuerySelector(".kring-nood")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Zonder_het_teken_van_kring_komt_er_niets_binnen()
    {
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("Doe", "verstuur")]);
        using var antwoord = await host.Anoniem().PostAsync(new Uri(Formulierproef.Pad, UriKind.Relative), inhoud, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Meer_velden_dan_het_formulier_heeft_worden_niet_gelezen()
    {
        using var browser = host.Anoniem();
        var pagina = await browser.Open(Formulierproef.Pad);
        using var antwoord = await browser.Stuur(pagina, "verder", [.. Enumerable.Range(0, Invulpagina.MeesteVelden).Select(i => ($"x{i}", "y"))]);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Ook_wie_is_ingelogd_vult_op_het_open_formulier_zelf_in_wie_meldt()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var bewijs = await browser.Druk(await browser.TotNakijken(), "verstuur");

        var kenmerk = bewijs.QuerySelector(".kring-bewijs code")!.TextContent;
        await using var beurt = host.Niemand();
        var id = (await beurt.Db.Ontvangstbewijzen.SingleAsync(een => een.Kenmerk == kenmerk, Ct)).MeldingId;
        Assert.Null((await host.Melding(id)).MelderId);
        Assert.Null((await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == id, Ct)).MedewerkerId);
    }

    [Fact]
    public async Task Wie_het_gezin_niet_mag_kennen_staat_alleen_in_het_bericht()
    {
        var melding = (await host.Gemeld(("melder_noemen", "nee"), ("melder_grond", "BedreigingMelder"), ("melder_grond_tekst", "Vader dreigt."))).MeldingId;
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.DoesNotContain("Klimop", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Klimop", (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<int> Aantal()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Meldingen.CountAsync(Ct);
    }

    private static string? Waarde(AngleSharp.Dom.IParentNode pagina, string veld) =>
        pagina.QuerySelector($"input[name='{Meldvelden.Naam(veld)}']")?.GetAttribute("value");
}
