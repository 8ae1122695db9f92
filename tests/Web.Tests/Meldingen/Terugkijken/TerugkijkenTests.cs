using System.Net;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Terugkijken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Terugkijken;

public sealed class TerugkijkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_iemand_ziet_staat_bij_de_melding_en_de_casus_op_de_tijdlijn_en_in_het_logboek()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(71, "Wilgen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Herhaling.EerderInHetLeven", "Moeder zag vroeger thuis slaan."), ("Herhaling.HulpSchootTekort", "Er was geen plek.")]);

        Assert.Equal($"/meldingen/{id}", antwoord.Headers.Location?.ToString());
        var melding = await host.Melding(id);
        Assert.Equal(
            [(Herhalingssoort.EerderInHetLeven, "Moeder zag vroeger thuis slaan."), (Herhalingssoort.HulpSchootTekort, "Er was geen plek.")],
            melding.HerhalingNu().Select(herhaling => (herhaling.Soort, herhaling.Woorden)));
        Assert.All(melding.Herhalingen, herhaling => Assert.Equal((host.Wereld[Wereld.Hanneke].Id, host.Klok.Nu), (herhaling.Door, herhaling.Op)));
        await using var beurt = host.Niemand();
        Assert.Equal(2, await beurt.Db.Tijdlijn.CountAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(HerhalingVastgelegd), Ct));
        Assert.Equal(4, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(LegHerhalingVast), Ct));
        foreach (var pad in new[] { $"/meldingen/{id}", $"/casussen/{melding.CasusId}" })
        {
            var tekst = (await browser.Open(pad)).Body!.TextContent;
            Assert.Contains(Herhalingssoort.EerderInHetLeven.Naam(), tekst, StringComparison.Ordinal);
            Assert.Contains("Er was geen plek.", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wie_het_verandert_ziet_wat_er_eerder_stond_en_van_wie()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(72, "Linden"));
        using (var eerste = await host.Inloggen(Wereld.Hanneke))
        {
            using var vast = await eerste.VulIn(Pad(id), [("Herhaling.TijdensDeAanpak", "Er liep hulp.")]);
        }

        using var browser = await host.Inloggen(Wereld.Marijke);
        Assert.Equal("Er liep hulp.", (await browser.Open(Pad(id))).QuerySelector("#Herhaling_TijdensDeAanpak")!.TextContent.Trim());
        using var leeg = await browser.VulIn(Pad(id), [("Herhaling.TijdensDeAanpak", "")]);

        Assert.Empty((await host.Melding(id)).HerhalingNu());
        var pagina = await browser.Open(Pad(id));
        var vastgelegd = pagina.QuerySelectorAll("main dd").Select(regel => regel.TextContent).ToList();
        Assert.Contains(vastgelegd, regel => regel.Contains("Niet meer aan de orde", StringComparison.Ordinal) && regel.Contains(Wereld.Marijke, StringComparison.Ordinal));
        Assert.Contains(vastgelegd, regel => regel.Contains("Er liep hulp.", StringComparison.Ordinal) && regel.Contains(Wereld.Hanneke, StringComparison.Ordinal));
        Assert.Contains("Of het geweld zich herhaalt, is nu niet vastgelegd", (await browser.Open($"/meldingen/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_de_veiligheidsbeoordeling_wordt_het_meteen_vastgelegd()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(73, "Beuken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/meldingen/{id}/beoordelen",
        [
            ("Invoer.Acuut", "true"), ("Invoer.Structureel", "false"), ("Invoer.Uitkomst", "Overdracht"), ("Invoer.Redenen", "Hulp is nodig."),
            ("Herhaling.TijdensDeAanpak", "Het plan liep nog."),
        ]);

        var melding = await host.Melding(id);
        Assert.NotNull(melding.Beoordeling);
        Assert.Equal("Het plan liep nog.", Assert.Single(melding.HerhalingNu()).Woorden);
    }

    [Fact]
    public async Task Een_geweigerde_beoordeling_houdt_wat_er_over_herhaling_is_getypt()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(74, "Eiken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/meldingen/{id}/beoordelen", [("Herhaling.HulpSchootTekort", "Er was geen plek.")]);

        Assert.Equal("Er was geen plek.", (await antwoord.Lees()).QuerySelector("#Herhaling_HulpSchootTekort")!.TextContent.Trim());
        Assert.Empty((await host.Melding(id)).Herhalingen);
    }

    [Fact]
    public async Task Te_veel_tekst_wordt_geweigerd_bij_het_veld()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(75, "Esdoorn"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Herhaling.EerderInHetLeven", new string('x', 4001))]);

        Assert.Equal("#Herhaling_EerderInHetLeven", (await antwoord.Lees()).QuerySelector(".kring-foutenlijst a")!.GetAttribute("href"));
        Assert.Empty((await host.Melding(id)).Herhalingen);
    }

    [Fact]
    public async Task Wie_met_een_oude_versie_werkt_hoort_dat_een_collega_eerder_was()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(76, "Iepen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open(Pad(id));
        using var eerste = await browser.Verzend(pagina, Pad(id), [("Herhaling.TijdensDeAanpak", "Eén.")]);
        using var tweede = await browser.Verzend(pagina, Pad(id), [("Herhaling.TijdensDeAanpak", "Twee.")]);

        Assert.Contains("heeft dit", (await tweede.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Eén.", Assert.Single((await host.Melding(id)).Herhalingen).Woorden);
    }

    [Fact]
    public async Task Zolang_niemand_weet_over_wie_het_gaat_wijst_de_pagina_daarheen()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(77, "Olmen"));
        await host.Check(id);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.Null(pagina.QuerySelector("main form"));
        Assert.NotNull(pagina.QuerySelector($"main a[href='/meldingen/{id}/herkennen']"));
        Assert.Null((await browser.Open($"/meldingen/{id}")).QuerySelector($"main a[href='{Pad(id)}']"));
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(78, "Kastanje"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_lokaal_team_leest_de_woorden_niet_bij_de_casus()
    {
        var verhaal = await (await Tests.Casussen.Casusverhaal.Leg(host)).Aanvaard();
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            var versie = (await beurt.Db.Meldingen.SingleAsync(een => een.Id == verhaal.MeldingId, Ct)).Versie;
            await beurt.Haal<LegHerhalingVastHandler>().Handle(new(verhaal.MeldingId, versie, [new(Herhalingssoort.HulpSchootTekort, "Er was geen plek.")]), Ct);
        }

        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.DoesNotContain("Er was geen plek.", (await joost.Open($"/casussen/{verhaal.CasusId}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/herhaling";
}
