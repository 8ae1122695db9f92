using System.Net;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Huishoudens;
using Kring.Web.Huishoudens.Vergelijken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens.Vergelijken;

public sealed class VergelijkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Beide_staan_naast_elkaar_met_voor_en_tegen_en_dat_er_gekeken_is_staat_in_het_logboek()
    {
        var mensen = await host.TweeKeer("Zonnebloemhof");
        var paar = await host.Paar(mensen);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open(Pad(paar));

        var tekst = pagina.Body!.TextContent;
        Assert.All(["Maria Zonnebloemhof", "Mieke Zonnebloemhof", "zelfde geboortedatum", "zelfde achternaam", "voornaam is een roepnaam: Maria, bekend is Mieke"], zin => Assert.Contains(zin, tekst, StringComparison.Ordinal));
        await using var beurt = host.Niemand();
        Assert.Equal(
            new[] { (Guid?)null, mensen.Maria, mensen.Mieke }.Order(),
            (await beurt.Db.Logregels.Where(regel => regel.Soort == Logsoort.Inzage && regel.OnderwerpId == paar.Id).Select(regel => regel.PersoonId).ToListAsync(Ct)).Order());
    }

    [Fact]
    public async Task Wie_besluit_dat_het_dezelfde_is_ziet_de_twee_samen_en_kan_terug()
    {
        var mensen = await host.TweeKeer("Zandkasteel");
        var paar = await host.Paar(mensen);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.VulIn(Pad(paar), [("Stand", "Dezelfde"), ("Reden", "Zij zegt het zelf.")]);

        Assert.Equal((HttpStatusCode.Redirect, Pad(paar)), (antwoord.StatusCode, antwoord.Headers.Location?.ToString()));
        await using (var beurt = host.Niemand())
        {
            var groepen = await beurt.Haal<Persoonsgroepen>().Van([mensen.Maria, mensen.Mieke], Ct);
            Assert.Equal([mensen.Maria, mensen.Maria], [groepen[mensen.Maria], groepen[mensen.Mieke]]);
            Assert.Equal(3, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == paar.Id && regel.Actie == nameof(BesluitPaar), Ct));
        }

        var persoon = await hanneke.Open($"/personen/{mensen.Mieke}");
        Assert.NotNull(persoon.QuerySelector($"main a[href='/personen/{mensen.Maria}']"));
        Assert.Equal(2, persoon.QuerySelectorAll("main a[href^='/casussen/']:not([href*='/samenvoegen/'])").Length);

        using var terug = await hanneke.VulIn(Pad(paar), [("Stand", "Voorgesteld"), ("Reden", "Toch niet zeker.")]);

        Assert.Equal(HttpStatusCode.Redirect, terug.StatusCode);
        persoon = await hanneke.Open($"/personen/{mensen.Mieke}");
        Assert.Null(persoon.QuerySelector($"main a[href='/personen/{mensen.Maria}']"));
        Assert.Single(persoon.QuerySelectorAll("main a[href^='/casussen/']"));
        Assert.Equal(["Zij zegt het zelf.", "Toch niet zeker."], (await host.Paar(mensen)).Besluiten.Select(besluit => besluit.Reden));
    }

    [Fact]
    public async Task Wat_eruit_volgt_verandert_mee_en_weer_terug()
    {
        var mensen = await host.TweeKeer("Zeekraal");
        var paar = await host.Paar(mensen);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Equal(Meldingtype.EersteMelding, await Tweede(mensen));

        await hanneke.VulIn(Pad(paar), [("Stand", "Dezelfde"), ("Reden", "Zij zegt het zelf.")]);
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, await Tweede(mensen));

        await hanneke.VulIn(Pad(paar), [("Stand", "Verschillend"), ("Reden", "Toch haar zus.")]);
        Assert.Equal(Meldingtype.EersteMelding, await Tweede(mensen));
    }

    [Fact]
    public async Task Zonder_keuze_of_reden_verandert_er_niets_en_blijft_staan_wat_er_stond()
    {
        var mensen = await host.TweeKeer("Zilvermeeuw");
        var paar = await host.Paar(mensen);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var zonderKeuze = await (await hanneke.VulIn(Pad(paar), [("Reden", "Zomaar een reden.")])).Lees();
        var zonderReden = await (await hanneke.VulIn(Pad(paar), [("Stand", "Verschillend"), ("Reden", "...")])).Lees();

        Assert.Contains("Kies wat u besluit.", zonderKeuze.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zomaar een reden.", zonderKeuze.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new RedenVoorPaarOntbreekt().Zin, zonderReden.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Paarstand.Voorgesteld, (await host.Paar(mensen)).Stand);
    }

    [Fact]
    public async Task Twee_mensen_tegelijk_de_tweede_leest_wie_eerder_was()
    {
        var mensen = await host.TweeKeer("Zeepaardje");
        var paar = await host.Paar(mensen);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad(paar));
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<BesluitPaarHandler>().Handle(new BesluitPaar { PaarId = paar.Id, Versie = paar.Versie, Stand = Paarstand.Verschillend, Reden = "Zussen." }, Ct);
        }

        using var antwoord = await marijke.Verzend(pagina, Pad(paar), [("Stand", "Dezelfde"), ("Reden", "Zelfde.")]);

        Assert.Contains("Hanneke Bosma heeft dit", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Paarstand.Verschillend, (await host.Paar(mensen)).Stand);
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var paar = await host.Paar(await host.TweeKeer($"Zwaluwnest{wie.Length}{verwacht}"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(paar), UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task De_lijst_toont_wat_te_beslissen_is_en_wat_besloten_is()
    {
        var open = await host.Paar(await host.TweeKeer("Zuringveld"));
        var besloten = await host.Paar(await host.TweeKeer("Zegellak", Web.Meldingen.Herkennen.Keuzeinvoer.Nieuw));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open("/zelfde-mensen");

        var tabellen = pagina.QuerySelectorAll("main table");
        Assert.NotNull(tabellen[0].QuerySelector($"a[href='{Pad(open)}']"));
        Assert.Null(tabellen[0].QuerySelector($"a[href='{Pad(besloten)}']"));
        Assert.Contains("Verschillende mensen", tabellen[1].QuerySelector($"a[href='{Pad(besloten)}']")!.Closest("tr")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Meldingtype?> Tweede((Guid Maria, Guid Mieke) mensen)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Meldingen.Where(melding => melding.Personen.Any(persoon => persoon.PersoonId == mensen.Mieke)).Select(melding => melding.Type).SingleAsync(Ct);
    }

    [Fact]
    public async Task Wie_gekoppeld_is_komt_bij_een_nieuwe_melding_een_keer_naar_voren_of_met_dat_het_een_mens_is()
    {
        var mensen = await host.TweeKeer("Zeggekorfma");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.All(await Zoek(mensen.Maria), kandidaat => Assert.Null(kandidaat.OokInWoorden));
        await hanneke.VulIn(Pad(await host.Paar(mensen)), [("Stand", "Dezelfde"), ("Reden", "Zij zegt het zelf.")]);

        var elders = await Zoek(mensen.Maria);

        Assert.Equal(2, elders.Count);
        Assert.All(elders, kandidaat => Assert.Contains("dezelfde als een ander in Kring", kandidaat.OokInWoorden, StringComparison.Ordinal));
        Assert.All(elders, kandidaat => Assert.True(kandidaat.Is(mensen.Maria) && kandidaat.Is(mensen.Mieke)));
    }

    [Fact]
    public async Task Wie_gekoppeld_is_in_een_huishouden_komt_bij_een_nieuwe_melding_een_keer_naar_voren()
    {
        var mensen = await host.TweeKeer("Zeggeveldma", samen: true);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Equal(2, (await Zoek(mensen.Maria)).Count);
        await hanneke.VulIn(Pad(await host.Paar(mensen)), [("Stand", "Dezelfde"), ("Reden", "Zij zegt het zelf.")]);

        Assert.Contains("dezelfde als een ander in Kring", Assert.Single(await Zoek(mensen.Maria)).OokInWoorden, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Kandidaat>> Zoek(Guid wie)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var bekend = (await beurt.Db.Personen.FindAsync([wie], Ct))!;
        return (await beurt.Haal<Herkenner>().Zoek([new(bekend.Geslachtsnaam, null, bekend.Voornamen, bekend.Geslacht, bekend.Geboren, null)], Ct)).PerPersoon[0];
    }

    private static string Pad(Personenpaar paar) => $"/zelfde-mensen/{paar.Id}";
}
