using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Samenvoegen;

/// <summary>Choose, compare, read through, done.</summary>
public sealed class SamenvoegenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_nakijken_leidt_de_een_en_gaat_de_ander_daarin_op()
    {
        var (een, ander) = await host.Twee(71, "Elzen");
        var (nummer, anderNummer) = ((await host.Casus(een)).Nummer, (await host.Casus(ander)).Nummer);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pad = $"/casussen/{een}/samenvoegen/{ander}";
        var vergelijken = await hanneke.Open(pad);
        Assert.Contains("Tijs van Elzenveenhof", vergelijken.Body!.TextContent, StringComparison.Ordinal);
        using var bekeken = await hanneke.Verzend(vergelijken, pad, [("Invoer.Leidend", $"{ander}"), ("Invoer.Reden", "Zelfde ouders."), ("Stap", "Bekijken")]);
        var nakijken = await bekeken.Lees();
        Assert.Contains("Klopt dit?", nakijken.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await host.Casus(een)).Afsluiting);
        using var terug = await hanneke.Verzend(nakijken, pad, [("Stap", "Veranderen")]);
        Assert.Equal("Zelfde ouders.", (await terug.Lees()).QuerySelector("textarea")!.TextContent.Trim());

        using var gedaan = await hanneke.Verzend(nakijken, pad, [("Stap", "Maken")]);

        Casusverhaal.Naar(gedaan, $"/casussen/{ander}");
        var (opgegaan, leidend) = (await host.Casus(een), await host.Casus(ander));
        Assert.Equal((ander, ander, "Zelfde ouders."), (opgegaan.LeidendeCasusId!.Value, opgegaan.Afsluiting!.InCasusId!.Value, opgegaan.Afsluiting.Reden));
        Assert.Equal((2, 2), (leidend.Meldingen.Count, leidend.Huishoudens.Count));
        await using var beurt = host.Niemand();
        Assert.Equal(2, await beurt.Db.Meldingen.CountAsync(melding => melding.CasusId == ander && melding.Casusnummer == anderNummer, Ct));
        Assert.Equal([nameof(CasusOpgegaan)], await Soorten(beurt, een, "CasusOp"));
        Assert.Equal([nameof(CasusOpgenomen)], await Soorten(beurt, ander, "CasusOp"));
        var gelogd = await beurt.Db.Logregels.Where(regel => regel.Actie == "VoegCasussenSamen" && regel.PersoonId != null).ToListAsync(Ct);
        Assert.Equal(6, gelogd.Where(regel => regel.OnderwerpId == ander).Select(regel => regel.PersoonId).Distinct().Count());
        Assert.Equal(3, gelogd.Where(regel => regel.OnderwerpId == een).Select(regel => regel.PersoonId).Distinct().Count());

        var oud = await hanneke.Open($"/casussen/{een}");
        Assert.Contains($"opgegaan in casus {anderNummer}", oud.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(oud.QuerySelector($"main a[href='/casussen/{ander}']"));
        var nieuw = await hanneke.Open($"/casussen/{ander}");
        Assert.NotNull(nieuw.QuerySelector($"main a[href='/casussen/{ander}/uit-elkaar/{een}']"));
        Assert.Contains($"Casus {nummer} geopend", nieuw.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer, (await hanneke.Open("/casussen")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_over_een_melding_te_doen_is_loopt_door_en_de_uitkomst_komt_in_de_leidende_casus()
    {
        var (een, ander) = await host.Twee(73, "Essen");
        var melding = (await host.Casus(ander)).Meldingen[0].MeldingId;
        await host.Voeg(een, ander);
        await host.Beoordeel(melding, UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);

        Assert.Equal(Dienstsoort.VoorwaardenEnVervolg, (await host.Casus(een)).LopendeDienst!.Soort);
        Assert.Empty((await host.Casus(ander)).Diensten);
    }

    [Fact]
    public async Task Een_latere_melding_over_het_opgegane_gezin_komt_in_de_leidende_casus_als_vervolg()
    {
        var (een, ander) = await host.Twee(75, "Linden");
        await host.Voeg(een, ander);
        var later = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(76, "Lindenveen")));

        Assert.Equal((een, Meldingtype.VervolgTijdensBeoordeling), (later.CasusId!.Value, later.Type));
    }

    [Fact]
    public async Task Zonder_keuze_of_reden_of_met_een_oude_stand_verandert_er_niets_en_blijft_staan_wat_getypt_is()
    {
        var (een, ander) = await host.Twee(77, "Iepen");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pad = $"/casussen/{een}/samenvoegen/{ander}";
        using var leeg = await hanneke.VulIn(pad, [("Stap", "Bekijken"), ("Invoer.Reden", "Omdat.")]);
        var fout = await leeg.Lees();
        Assert.Contains("Kies welke casus leidt.", fout.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Omdat.", fout.QuerySelector("textarea")!.TextContent.Trim());
        using var zonder = await hanneke.VulIn(pad, [("Stap", "Maken"), ("Invoer.Leidend", $"{een}"), ("Invoer.Reden", " ")]);
        Assert.Contains("Schrijf op waarom dit één casus is.", (await zonder.Lees()).Body!.TextContent, StringComparison.Ordinal);
        foreach (var veld in new[] { "Versie", "AnderVersie" })
        {
            using var oud = await hanneke.VulIn(pad, [("Stap", "Maken"), ("Invoer.Leidend", $"{een}"), ("Invoer.Reden", "Eén."), (veld, "0")]);
            Assert.Contains("Lees het na en probeer het dan opnieuw.", (await oud.Lees()).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Null((await host.Casus(een)).Afsluiting);
        Assert.Null((await host.Casus(ander)).Afsluiting);
    }

    [Fact]
    public async Task Wat_in_de_weg_staat_zegt_de_pagina_en_dan_is_er_geen_formulier()
    {
        var wacht = await (await Casusverhaal.Leg(host)).Aangeboden();
        var gesloten = await (await Casusverhaal.Leg(host)).Gesloten();
        var open = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await Zegt(hanneke, open.CasusId, wacht.CasusId, "wacht een overdracht op antwoord");
        await Zegt(hanneke, open.CasusId, gesloten.CasusId, "is niet meer open");
        await Zegt(hanneke, open.CasusId, open.CasusId, "Dit is dezelfde casus.");
    }

    [Fact]
    public async Task Wie_een_van_beide_niet_ziet_kan_ze_niet_samenvoegen()
    {
        var (een, ander) = await host.Twee(79, "Berken");
        using var rachid = await host.Inloggen(Wereld.Rachid);
        using var joost = await host.Inloggen(Wereld.Joost);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        foreach (var (browser, pad, status) in new[]
        {
            (rachid, $"/casussen/{een}/samenvoegen", HttpStatusCode.NotFound),
            (rachid, $"/casussen/{een}/samenvoegen/{ander}", HttpStatusCode.NotFound),
            (joost, $"/casussen/{een}/samenvoegen/{ander}", HttpStatusCode.Forbidden),
            (hanneke, $"/casussen/{een}/samenvoegen/{Guid.NewGuid()}", HttpStatusCode.NotFound),
            (hanneke, $"/casussen/{een}/uit-elkaar/{ander}", HttpStatusCode.NotFound),
        })
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.Equal(status, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task Op_nummer_vindt_u_een_andere_open_casus()
    {
        var (een, ander) = await host.Twee(81, "Sparren");
        var nummer = (await host.Casus(ander)).Nummer;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var gevonden = await hanneke.VulIn($"/casussen/{een}/samenvoegen", [("Nummer", $" {nummer} ")]);
        using var niet = await hanneke.VulIn($"/casussen/{een}/samenvoegen", [("Nummer", "2020-99999")]);
        using var zelf = await hanneke.VulIn($"/casussen/{een}/samenvoegen", [("Nummer", (await host.Casus(een)).Nummer)]);

        Casusverhaal.Naar(gevonden, $"/casussen/{een}/samenvoegen/{ander}");
        Assert.Contains("geen andere open casus met dit nummer", (await niet.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen andere open casus met dit nummer", (await zelf.Lees()).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task Zegt(HttpClient browser, Guid een, Guid ander, string zin)
    {
        var pagina = await browser.Open($"/casussen/{een}/samenvoegen/{ander}");
        Assert.Contains(zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form"));
    }

    private static async Task<List<string>> Soorten(Beurt beurt, Guid id, string begin) =>
        await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == id && regel.Soort.StartsWith(begin)).Select(regel => regel.Soort).ToListAsync(Ct);
}
