using Kring.Domain.Gesprekken;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Gesprekken.Melden;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Melden;

public sealed class MeldenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_gesprek_wordt_een_melding_met_alles_wat_is_verteld()
    {
        var id = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);

        var gesprek = await host.Gesprek(id);
        Assert.Equal($"/meldingen/{gesprek.MeldingId}", antwoord.Headers.Location!.OriginalString);
        Assert.Null(gesprek.Klad);
        await using var beurt = host.Niemand();
        var melding = await beurt.Db.Meldingen.SingleAsync(een => een.Id == gesprek.MeldingId, Ct);
        Assert.Equal(("De Boomgaard", Meldkanaal.Telefoon, Hoedanigheid.Onderwijs, false), (melding.MelderNaam, melding.Kanaal, melding.Hoedanigheid, melding.MelderIsAfgeschermd));
        Assert.Equal(["Sem Hofstrada", "Marijke Hofstrada"], melding.Personen.Select(persoon => persoon.Naam));
        Assert.Equal((Gemeentecodes.Lindervoort, Meldingstatus.TeHerkennen), (melding.Gemeentecode, melding.Status));
        Assert.Equal([Geweldsvorm.Partnergeweld], melding.Geweldsvormen);
        var termijnen = await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding.Id && termijn.GehaaldOp == null).Select(termijn => termijn.Soort).ToListAsync(Ct);
        Assert.Equal([Termijnsoort.Veiligheidsbeoordeling, Termijnsoort.BetrokkenenInformeren], termijnen.Order());
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == melding.Id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(MaakMelding), Ct));
        Assert.Contains(await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == melding.Id).Select(regel => regel.Kop).ToListAsync(Ct), kop => kop == "Melding ontvangen van De Boomgaard");
    }

    [Fact]
    public async Task Het_hele_verhaal_is_terug_te_lezen_en_de_familie_te_herkennen()
    {
        var melding = await Gemeld();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var bericht = (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent;
        Assert.All(["Femke Postma", "0512345678", "Blauwe plek op de arm.", "Vlierweg 21"], tekst => Assert.Contains(tekst, bericht, StringComparison.Ordinal));
        Assert.DoesNotContain("extra gegeven", bericht, StringComparison.OrdinalIgnoreCase);
        await host.Herken(melding);
        Assert.Contains("Blauwe plek op de arm.", (await browser.Open($"/meldingen/{melding}/beoordelen")).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var persoon = await beurt.Db.Personen.OrderByDescending(een => een.Id).FirstAsync(een => een.Voornamen == "Marijke", Ct);
        Assert.False(Assert.Single(persoon.Contactwegen).Veilig);
        Assert.Contains("Bellen: niet veilig", (await browser.Open($"/personen/{persoon.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voor_het_vastleggen_staat_alles_er_wat_is_getypt()
    {
        (string Veld, string Waarde)[] erbij =
        [
            ("gevaar_wie", "Opa past op."), ("melder_functie", "intern begeleider"), ("melder_band", "juf van Sem"), ("p2_leeftijd", "34"), ("p2_geslacht", "vrouw"),
            ("p2_zwanger", "ja"), ("p2_uitgerekend", "maart 2027"), ("p2_relatie", "moeder van"), ("p2_relatie_met", "1"), ("p2_taal", "Pools"), ("p2_tolk", "ja"),
            ("p2_telefoon", "0611223344"), ("p2_veilig_Sms", "ja"), ("p2_veilig_uitleg", "alleen onder schooltijd"), ("p2_bijzonderheden", "Werkt 's nachts."),
            ("gehoord", "Van de buren."), ("sinds", "de zomer"), ("vorm_anders", "dreigen"), ("gezin_weet", "nee"), ("gedaan", "Met moeder gepraat."), ("hulp", "Wijkteam."),
            ("vraag", "Wat nu?"),
        ];
        var id = await host.BeginMet([.. Gespreksproef.Verteld, .. erbij]);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var tekst = System.Text.RegularExpressions.Regex.Replace((await browser.Open($"/gesprekken/{id}/melding")).QuerySelector("main")!.TextContent, @"\s+", " ");

        Assert.All(
            [
                "Opa past op.", "intern begeleider", "juf van Sem", "ongeveer 34 jaar", "vrouw", "Zwanger. Uitgerekend: maart 2027.", "moeder van Sem Hofstrada", "spreekt Pools",
                "tolk nodig", "0611223344", "Bellen: niet veilig", "Sms: veilig", "Wanneer en hoe: alleen onder schooltijd", "Werkt 's nachts.", "Van de buren.", "de zomer",
                "dreigen", "Met moeder gepraat.", "Wijkteam.", "Wat nu?", "geboren 17-04-2017", "Wie is ditOnderwijs", "Mag het gezin weten wie meldtja",
            ],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("van van", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoedanigheid", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gezegde_leeftijd_telt_mee_bij_wie_het_is()
    {
        var eerste = await Gemeld(("p1_voornamen", "Lot"), ("p1_achternaam", "Ouderling"), ("p2_achternaam", "Anders"));
        await host.Herken(eerste, (_, keuze) => keuze with { PersoonId = null });
        var melding = await Gemeld(("p1_voornamen", "Ingrid"), ("p1_achternaam", "Ouderling"), ("p1_dag", ""), ("p1_maand", ""), ("p1_jaar", ""), ("p1_leeftijd", "34"), ("p1_rol", "ouder met gezag"), ("p1_geslacht", "vrouw"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("ongeveer 34 jaar", (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent, StringComparison.Ordinal);
        var herkennen = await browser.Open($"/meldingen/{melding}/herkennen");
        var mens = herkennen.QuerySelector("section[aria-labelledby=mens-1]")!.TextContent;
        Assert.Contains("Ongeveer 34 jaar", mens, StringComparison.Ordinal);
        Assert.DoesNotContain("Lot Ouderling", mens, StringComparison.Ordinal);
        await host.Herken(melding, (_, keuze) => keuze with { PersoonId = null });
        var persoon = (await host.Melding(melding)).Personen[0].PersoonId;
        Assert.Contains("ongeveer 34 jaar", (await browser.Open($"/personen/{persoon}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_gesprek_voerde_behandelt_de_melding()
    {
        var melding = await Gemeld();

        await using var beurt = host.Niemand();
        var hanneke = host.Wereld[Wereld.Hanneke].Id;
        Assert.Equal(hanneke, (await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct)).BehandelaarId);
        Assert.All(await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding).ToListAsync(Ct), termijn => Assert.Equal(hanneke, termijn.MedewerkerId));
    }

    [Fact]
    public async Task Het_verhaal_en_hoe_iemand_te_bereiken_is_staan_bij_de_melding_zelf()
    {
        var melding = await Gemeld(("p2_bijzonderheden", "Niet bellen als hij thuis is."));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var tekst = (await browser.Open($"/meldingen/{melding}")).QuerySelector("main")!.TextContent;

        Assert.All(
            ["Sem slaapt slecht en is stil.", "Blauwe plek op de arm.", "Contact met Marijke Hofstrada: “Niet bellen als hij thuis is”.", "niet veilig: bellen"],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("0512345678", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dat_iemand_niet_veilig_te_bereiken_is_staat_ook_bij_een_melding_die_het_niet_zegt()
    {
        (string, string)[] moeder = [("p1_achternaam", "Veiligsma"), ("p2_achternaam", "Veiligsma"), ("p2_dag", "5"), ("p2_maand", "6"), ("p2_jaar", "1988")];
        await host.Herken(await Gemeld(moeder));
        var tweede = await Gemeld([.. moeder, ("p2_veilig_Bellen", "")]);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain("Let op, niet veilig", await Tekst(), StringComparison.Ordinal);

        await host.Herken(tweede);

        Assert.Contains("Let op, niet veilig: bellen", await Tekst(), StringComparison.Ordinal);

        async Task<string> Tekst() => (await browser.Open($"/meldingen/{tweede}")).QuerySelector("main")!.TextContent;
    }

    [Fact]
    public async Task Wie_een_burger_is_staat_alleen_in_het_bericht()
    {
        var melding = await Gemeld(("melder_hoedanigheid", "Burger"), ("melder_naam", "Buurvrouw Alida"), ("melder_noemen", ""), ("melder_organisatie", ""));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = (await browser.Open($"/meldingen/{melding}")).Body!.TextContent;
        Assert.DoesNotContain("Alida", pagina, StringComparison.Ordinal);
        Assert.Contains("een burger, niet te noemen", pagina, StringComparison.Ordinal);
        Assert.Contains("Buurvrouw Alida", (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.DoesNotContain(await beurt.Db.Tijdlijn.AsNoTracking().ToListAsync(Ct), regel => $"{regel.Kop} {regel.Tekst}".Contains("Alida", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_geheim_adres_blijft_ook_uit_een_gesprek_geheim()
    {
        var melding = await Gemeld(("p2_geheim", "ja"), ("p2_zelfde", ""), ("p2_straat", "Schuilhof"), ("p2_huisnummer", "3"), ("p2_plaats", "Lindervoort"), ("gehoord", "Zij zit in de Schuilhof 3."));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("Zij zit in de [afgeschermd].", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuilhof", (await browser.Open($"/meldingen/{melding}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuilhof", (await browser.Open($"/meldingen/{melding}/bericht")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuilhof", (await browser.Open($"/meldingen/{melding}/herkennen")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_termijnen_tellen_vanaf_het_gesprek_ook_als_het_later_wordt_uitgeschreven()
    {
        var begin = host.Klok.Nu;
        var id = await host.BeginMet(Gespreksproef.Verteld);
        host.Klok.Reis(TimeSpan.FromDays(2));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var melding = (await Rond(browser, id)).MeldingId;

        await using var beurt = host.Niemand();
        Assert.Equal(begin, (await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct)).Ontvangen);
        var termijn = await beurt.Db.Termijnen.SingleAsync(een => een.Waarover.Id == melding && een.Soort == Termijnsoort.Veiligheidsbeoordeling, Ct);
        Assert.Equal(begin, termijn.Begonnen);
    }

    [Fact]
    public async Task Zonder_antwoord_op_gevaar_wacht_de_acute_check()
    {
        var melding = await Gemeld(("gevaar", ""));

        await using var beurt = host.Niemand();
        Assert.Equal(Meldingstatus.WachtOpAcuteCheck, (await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct)).Status);
    }

    [Fact]
    public async Task Bij_gevaar_moet_bekend_zijn_wie_wat_doet()
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld.Where(veld => veld.Veld != "gevaar"), ("gevaar", "ja")]);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);

        Assert.Contains("Schrijf op wie nu wat doet.", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await host.Gesprek(id)).Klad);
    }

    [Theory]
    [InlineData("melder_naam", "", "Vul in wie er meldt")]
    [InlineData("p1_jaar", "1", "Persoon 1. Kijk de geboortedatum na")]
    [InlineData("melder_noemen", "", "Kies of het gezin mag weten wie meldt")]
    [InlineData("melder_grond", "BedreigingMelder", "Kies een van de twee")]
    [InlineData("melder_grond", "999", "Kies uit de lijst waarom het gezin niet mag weten")]
    [InlineData("p2_relatie", "moeder van", "Persoon 2. Kies van wie deze persoon moeder is")]
    public async Task Wat_niet_kan_wordt_gezegd_en_er_verandert_niets(string veld, string waarde, string zin)
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld.Where(een => een.Veld != veld), (veld, waarde)]);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);

        Assert.Contains(zin, (await antwoord.Lees()).QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        var gesprek = await host.Gesprek(id);
        Assert.Null(gesprek.Einde);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Gesprekken.AnyAsync(een => een.Id == id && een.MeldingId != null, Ct));
    }

    [Fact]
    public async Task Wat_een_collega_net_nog_typte_wordt_eerst_getoond()
    {
        var id = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}/melding");
        await host.Typ(id, Wereld.Marijke, 1, ("gehoord", "Van opa: het gebeurt elke week."));

        using var antwoord = await browser.Verzend(pagina, $"/gesprekken/{id}/melding", []);

        var tekst = (await antwoord.Lees()).Body!.TextContent;
        Assert.Contains("Lees het na en probeer het dan opnieuw.", tekst, StringComparison.Ordinal);
        Assert.Contains("het gebeurt elke week", tekst, StringComparison.Ordinal);
        Assert.Equal(Gesprekseindesoort.Melding, (await Rond(browser, id)).Einde!.Soort);
    }

    [Fact]
    public async Task Een_geweigerd_bericht_wordt_met_de_hand_overgenomen()
    {
        var bericht = await host.Geweigerd("<kapot>Sem Hofstrada is geslagen");
        using var browser = await host.Inloggen(Wereld.Marijke);
        using var begonnen = await browser.VulIn($"/meldingen/geweigerd/{bericht}", [], "main form[action='/gesprekken/nieuw']");
        var gesprek = Guid.Parse(begonnen.Headers.Location!.OriginalString.Split('/')[2]);
        Assert.Contains("Sem Hofstrada is geslagen", (await browser.Open($"/gesprekken/{gesprek}")).Body!.TextContent, StringComparison.Ordinal);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain("is geslagen", (await hanneke.Open($"/gesprekken/{gesprek}")).Body!.TextContent, StringComparison.Ordinal);
        await host.Typ(gesprek, Wereld.Marijke, 0, Gespreksproef.Verteld);

        var melding = (await Rond(browser, gesprek)).MeldingId;

        await using var beurt = host.Niemand();
        var nummer = (await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct)).Nummer;
        Assert.Equal($"Overgenomen als melding {nummer}.", (await beurt.Db.OntvangenBerichten.SingleAsync(een => een.Id == bericht, Ct)).Afhandeling!.Gedaan);
        Assert.NotNull((await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == bericht, Ct)).GehaaldOp);
    }

    [Fact]
    public async Task Wie_geweigerde_berichten_niet_mag_zien_neemt_ze_niet_over()
    {
        var bericht = await host.Geweigerd("iets anders kapots");
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await browser.VulIn("/gesprekken/nieuw", [("BerichtId", bericht.ToString())]);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    private async Task<Gesprek> Rond(HttpClient browser, Guid id)
    {
        using var antwoord = await browser.VulIn($"/gesprekken/{id}/melding", []);
        return await host.Gesprek(id);
    }

    private async Task<Guid> Gemeld(params (string Veld, string Waarde)[] anders)
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld.Where(veld => anders.All(ander => ander.Veld != veld.Veld)), .. anders]);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        return (await Rond(browser, id)).MeldingId!.Value;
    }
}
