using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Beoordelen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Beoordelen;

public sealed class BeoordelenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_besluit_wordt_vastgelegd_met_tijdlijn_logregel_en_gehaalde_termijn()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(41, "Wilgen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), Ingevuld(UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis));

        var melding = await host.Melding(id);
        Assert.Equal($"/casussen/{melding.CasusId}", antwoord.Headers.Location?.ToString());
        Assert.Equal((true, false, "Hulp is nodig."), (melding.Beoordeling!.Acuut, melding.Beoordeling.Structureel, melding.Beoordeling.Redenen));
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(MeldingBeoordeeld), Ct));
        Assert.Equal(4, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(BeoordeelMelding), Ct));
        Assert.False((await Termijn(beurt, id, Termijnsoort.Veiligheidsbeoordeling)).IsOpen);
        Assert.True((await Termijn(beurt, melding.CasusId!.Value, Termijnsoort.VoorwaardenEnVervolg)).IsOpen);
    }

    [Fact]
    public async Task Na_overdracht_gaat_het_verder_met_de_ontvanger_kiezen()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(42, "Linden"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), Ingevuld(UitkomstVeiligheidsbeoordeling.Overdracht));

        var casus = (await host.Melding(id)).CasusId!.Value;
        Assert.Equal($"/casussen/{casus}/overdragen", antwoord.Headers.Location?.ToString());
        await using var beurt = host.Niemand();
        Assert.True((await Termijn(beurt, casus, Termijnsoort.Overdragen)).IsOpen);
    }

    [Fact]
    public async Task Regionaal_maatwerk_begint_de_dienst_van_de_regio()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(43, "Beuken"));

        var casus = await host.Beoordeel(id, UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk);

        await using var beurt = host.Niemand();
        Assert.Equal(Dienstsoort.RegionaalMaatwerk, (await Casus(beurt, casus)).LopendeDienst!.Soort);
        Assert.True((await Termijn(beurt, casus, Termijnsoort.RegionaalMaatwerk)).IsOpen);
    }

    [Fact]
    public async Task Zonder_vervolg_sluit_een_casus_waarin_verder_niets_loopt()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(44, "Eiken"));

        var casus = await host.Beoordeel(id, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);

        await using var beurt = host.Niemand();
        Assert.Equal(Casusfase.Gesloten, (await Casus(beurt, casus)).Fase);
    }

    [Fact]
    public async Task Zonder_vervolg_blijft_de_casus_open_zolang_een_andere_melding_wacht()
    {
        var een = await host.OntvangEnHerken(Meldingproef.Gezin(45, "Esdoorn"));
        var twee = await host.OntvangEnHerken(Meldingproef.Gezin(45, "Esdoorn"));

        var casus = await host.Beoordeel(een, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        await using (var beurt = host.Niemand())
        {
            Assert.Null((await Casus(beurt, casus)).Afsluiting);
        }

        await host.Beoordeel(twee, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        await using var daarna = host.Niemand();
        Assert.NotNull((await Casus(daarna, casus)).Afsluiting);
    }

    [Theory]
    [InlineData(46, UitkomstVeiligheidsbeoordeling.Overdracht)]
    [InlineData(47, UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis)]
    public async Task Zonder_vervolg_blijft_de_casus_open_zolang_er_iets_loopt(int nr, UitkomstVeiligheidsbeoordeling eerder)
    {
        var een = await host.OntvangEnHerken(Meldingproef.Gezin(nr, nr == 46 ? "Populier" : "Hazelaar"));
        var twee = await host.OntvangEnHerken(Meldingproef.Gezin(nr, nr == 46 ? "Populier" : "Hazelaar"));
        await host.Beoordeel(een, eerder);

        var casus = await host.Beoordeel(twee, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);

        await using var beurt = host.Niemand();
        Assert.Null((await Casus(beurt, casus)).Afsluiting);
    }

    [Fact]
    public async Task Eerst_staat_er_wat_bekend_is()
    {
        var eerder = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(48, "Kastanje")));
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(48, "Kastanje"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var tekst = (await browser.Open(Pad(id))).Body!.TextContent;

        Assert.Contains("Ruzie met duwen en trekken.", tekst, StringComparison.Ordinal);
        Assert.Contains($"Melding {eerder.Nummer}", tekst, StringComparison.Ordinal);
        Assert.Contains("nog niet beoordeeld", tekst, StringComparison.Ordinal);
        Assert.Contains("Annelies Johanna Kastanjesma", tekst, StringComparison.Ordinal);
        Assert.Contains("Vader is weg.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kalmoesweg 48", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_redenen_blijft_de_keuze_staan_en_verandert_er_niets()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(49, "Berken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Invoer.Acuut", "true"), ("Invoer.Uitkomst", "Overdracht")]);

        var pagina = await antwoord.Lees();
        Assert.Contains("Schrijf op waarom u dit besluit", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies of er structurele onveiligheid is", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("input[value=Overdracht][checked]"));
        Assert.Null((await host.Melding(id)).Beoordeling);
    }

    [Fact]
    public async Task Zolang_er_gevaar_is_of_niemand_weet_wie_het_zijn_is_er_geen_besluit()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(50, "Iepen"));
        await host.Check(id, gevaar: true);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.Contains(new AcuutGevaarLoopt().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form"));
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Pieter, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(51, "Olmen"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/beoordelen";

    private static (string, string)[] Ingevuld(UitkomstVeiligheidsbeoordeling uitkomst) =>
        [("Invoer.Acuut", "true"), ("Invoer.Structureel", "false"), ("Invoer.Uitkomst", uitkomst.ToString()), ("Invoer.Redenen", "Hulp is nodig.")];

    private static Task<Casus> Casus(Beurt beurt, Guid id) => beurt.Db.Casussen.AsSplitQuery().SingleAsync(casus => casus.Id == id, Ct);

    private static Task<Termijn> Termijn(Beurt beurt, Guid waarover, Termijnsoort soort) =>
        beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == waarover && termijn.Soort == soort, Ct);
}
