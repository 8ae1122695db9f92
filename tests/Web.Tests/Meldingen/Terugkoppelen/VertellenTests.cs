using Kring.Domain;
using Kring.Domain.Berichten;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Teruggeven;
using Kring.Web.Meldingen.Terugkoppelen;
using Kring.Web.Tests.Berichten;
using Kring.Web.Tests.Casussen;
using Kring.Web.Tests.Gesprekken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Terugkoppelen;

/// <summary>A reporter who gets no messages between systems is told by a person.</summary>
public sealed class VertellenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_belde_hoort_de_uitkomst_van_een_mens()
    {
        var melding = await Teruggegeven();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Melder vertellen hoe het staat", (await browser.Open("/")).Body!.TextContent, StringComparison.Ordinal);
        var pagina = await browser.Open($"/meldingen/{melding}/vertellen");
        Assert.Contains("0512345678", pagina.Body!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/meldingen/{melding}/vertellen", [("Invoer.Wijze", "Telefoon"), ("Invoer.Gezegd", "Verteld dat Zandbak het overneemt.")]);

        Assert.Equal($"/meldingen/{melding}", antwoord.Headers.Location!.OriginalString);
        await using var beurt = host.Niemand();
        var verteld = await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct);
        Assert.Equal((null, Terugkoppelstatus.OnjuistGeadresseerd), (verteld.TeVertellen, verteld.Teruggekoppeld));
        Assert.Equal("Verteld dat Zandbak het overneemt.", Assert.Single(verteld.Vertellingen).Gezegd);
        Assert.NotNull((await Termijn(melding)).GehaaldOp);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == melding && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(VertelMelder), Ct));
        Assert.DoesNotContain(await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == melding).ToListAsync(Ct), regel => $"{regel.Tekst}".Contains("Zandbak", StringComparison.Ordinal));
        Assert.Contains("Verteld dat Zandbak het overneemt.", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_woorden_wordt_er_niets_vastgelegd()
    {
        var melding = await Teruggegeven();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/meldingen/{melding}/vertellen", [("Invoer.Gezegd", " ")]);

        Assert.Equal(2, (await antwoord.Lees()).QuerySelectorAll(".kring-foutenlijst a").Length);
        Assert.Null((await Termijn(melding)).GehaaldOp);
    }

    [Fact]
    public async Task Wat_verteld_is_wordt_niet_nog_eens_verteld()
    {
        var melding = await Teruggegeven();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/meldingen/{melding}/vertellen");
        (string, string)[] velden = [("Invoer.Wijze", "Brief"), ("Invoer.Gezegd", "Brief gestuurd.")];
        using var eerste = await browser.Verzend(pagina, $"/meldingen/{melding}/vertellen", velden);
        using var tweede = await browser.Verzend(pagina, $"/meldingen/{melding}/vertellen", velden);

        Assert.Contains("Lees het na", (await tweede.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De melder weet al hoe het met deze melding staat.", (await browser.Open($"/meldingen/{melding}/vertellen")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Single((await host.Melding(melding)).Vertellingen);
    }

    [Fact]
    public async Task Een_brief_aan_de_melder_wordt_nagelezen_en_als_die_weg_is_is_het_verteld()
    {
        await host.VulSjablonenIn();
        var melding = await Teruggegeven();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pad = $"/meldingen/{melding}/vertellen/brief";
        Assert.Equal("Femke Postma", (await browser.Open(pad)).QuerySelector("#Invoer_Ontvanger")!.GetAttribute("value"));
        (string, string)[] velden = [("Invoer.Ontvanger", "Femke Postma"), ("Invoer.Vervolg", "Zandbak neemt het over."), ("Invoer.Weg", "Post")];
        using var proef = await browser.VulIn(pad, [("Stap", "Bekijken"), .. velden]);
        var nalezen = await proef.Lees();
        Assert.Contains("Zandbak neemt het over.", nalezen.QuerySelector(".kring-brief")!.TextContent, StringComparison.Ordinal);

        using var gemaakt = await browser.Verzend(nalezen, pad, [("Stap", "Maken"), .. velden]);

        Assert.StartsWith("/brieven/", gemaakt.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Null((await Termijn(melding)).GehaaldOp);
        Assert.Contains("nog niet verstuurd", (await browser.Open($"/meldingen/{melding}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        using var weg = await browser.VulIn(gemaakt.Headers.Location.OriginalString, []);
        Assert.NotNull((await Termijn(melding)).GehaaldOp);
        Assert.Contains("Brief 2026-", (await browser.Open($"/meldingen/{melding}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De melder weet al", (await browser.Open(pad)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afgeschermd_adres_komt_ook_niet_in_een_brief_aan_de_melder()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        await using var beurt = host.Als(Wereld.Hanneke);
        var versie = (await beurt.Db.Meldingen.SingleAsync(een => een.Id == verhaal.MeldingId, Ct)).Versie;

        var fout = await Assert.ThrowsAsync<WeigeringException>(() => beurt.Haal<SchrijfMelderbriefHandler>().Handle(
            new SchrijfMelderbrief { MeldingId = verhaal.MeldingId, Versie = versie, Tekst = new("Juf", $"Zij woont op de {Casusverhaal.Straat} 3.", Briefweg.Post) }, Ct));

        Assert.IsType<BriefNoemtVerborgene>(fout.Weigering);
    }

    private async Task<Termijn> Termijn(Guid melding)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.AsNoTracking().SingleAsync(termijn => termijn.Waarover.Id == melding && termijn.Soort == Termijnsoort.MelderTerugkoppelen, Ct);
    }

    private async Task<Guid> Teruggegeven()
    {
        var gesprek = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var gemeld = await browser.VulIn($"/gesprekken/{gesprek}/melding", []);
        var id = (await host.Gesprek(gesprek)).MeldingId!.Value;
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<GeefMeldingTerugHandler>().Handle(
            new GeefMeldingTerug { MeldingId = id, Versie = (await beurt.Db.Meldingen.SingleAsync(een => een.Id == id, Ct)).Versie, Soort = Teruggavesoort.OnjuistGeadresseerd, Reden = "Hoort elders." }, Ct);
        return id;
    }

    [Fact]
    public async Task Wat_er_tussendoor_met_de_melder_is_besproken_is_vast_te_leggen()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(615, "Tussendoor"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.NotNull((await browser.Open($"/meldingen/{id}")).QuerySelector($"aside a[href='/meldingen/{id}/vertellen']"));

        using var antwoord = await browser.VulIn($"/meldingen/{id}/vertellen", [("Invoer.Wijze", "Telefoon"), ("Invoer.Gezegd", "Gezegd dat wij de melding lezen.")]);

        Assert.Equal($"/meldingen/{id}", antwoord.Headers.Location!.OriginalString);
        Assert.Null(Assert.Single((await host.Melding(id)).Vertellingen).Status);
        Assert.Contains("Gezegd dat wij de melding lezen.", (await browser.Open($"/meldingen/{id}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(MelderGesproken), Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(VertelMelder), Ct));
    }
}
