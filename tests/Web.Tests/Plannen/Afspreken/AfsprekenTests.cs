using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Plannen.Afspreken;

public sealed class AfsprekenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Wereld.Joost)]
    [InlineData(Wereld.Hanneke)]
    public async Task De_eerste_afspraak_staat_in_het_plan_en_haalt_de_termijn(string naam)
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(naam);

        using var antwoord = await browser.VulIn($"{gezin.Pad}/afspraken/nieuw", Ingevuld(gezin));

        Assert.Equal((HttpStatusCode.Redirect, gezin.Pad), (antwoord.StatusCode, antwoord.Headers.Location!.ToString()));
        var afspraak = Assert.Single((await gezin.Plan(host))!.Afspraken);
        Assert.Equal(
            (gezin.Moeder.Id, "Ik bel mijn moeder.", "Marieke", new DateOnly(2026, 11, 25), "Oma zegt het."),
            (afspraak.PersoonId, afspraak.Wat, afspraak.WieDoetHet, afspraak.Tot, afspraak.HoeNagaan));
        await using var beurt = host.Niemand();
        var termijn = await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == gezin.CasusId && termijn.Soort == Termijnsoort.Veiligheidsplan, Ct);
        Assert.Equal(host.Wereld[naam].Id, termijn.GehaaldDoor);
        Assert.Equal("Ik bel mijn moeder.", (await beurt.Db.Tijdlijn.SingleAsync(regel => regel.OnderwerpId == gezin.CasusId && regel.Soort == nameof(AfspraakGemaakt), Ct)).Tekst);
        var regels = await beurt.Db.Logregels.Where(regel => regel.Actie == "MaakAfspraak" && regel.OnderwerpId == gezin.CasusId).ToListAsync(Ct);
        Assert.All(regels, regel => Assert.Equal(Logsoort.Handeling, regel.Soort));
        Assert.Contains(regels, regel => regel.PersoonId == gezin.Moeder.Id);
    }

    [Fact]
    public async Task Een_afspraak_zonder_wie_blijft_staan_zoals_getypt_en_verandert_niets()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn($"{gezin.Pad}/afspraken/nieuw", Ingevuld(gezin, ("Invoer.WieDoetHet", " ")));

        var pagina = await antwoord.Lees();
        Assert.Contains("Schrijf op wie het doet", pagina.QuerySelector("main")!.TextContent);
        Assert.Equal("Ik bel mijn moeder.", pagina.QuerySelector("textarea[name='Invoer.Wat']")!.TextContent.Trim());
        Assert.Empty((await gezin.Plan(host))!.Afspraken);
    }

    [Fact]
    public async Task Een_einddag_die_geweest_is_wordt_geweigerd_bij_het_veld()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn($"{gezin.Pad}/afspraken/nieuw", Ingevuld(gezin, ("Invoer.Tot.Dag", "1")));

        var fout = (await antwoord.Lees()).QuerySelectorAll("a[href='#Invoer_Tot_Dag']").Select(link => link.TextContent.Trim());
        Assert.Contains("Kies vandaag of een dag die nog komt.", fout);
        Assert.Empty((await gezin.Plan(host))!.Afspraken);
    }

    [Fact]
    public async Task Zonder_plan_staat_er_geen_formulier_maar_wat_er_eerst_moet_gebeuren()
    {
        var gezin = await Plangezin.Leg(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open($"{gezin.Pad}/afspraken/nieuw");

        Assert.Null(pagina.QuerySelector("main form"));
        Assert.Contains("zodra een lokaal team de overdracht aanneemt", pagina.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task In_een_gesloten_casus_verandert_het_plan_niet_meer()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pad = $"{gezin.Pad}/afspraken/nieuw";
        var open = await browser.Open(pad);
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Database.ExecuteSqlAsync(
                $"UPDATE casus SET afsluiting_op = {host.Klok.Nu.UtcDateTime}, afsluiting_door = {host.Wereld[Wereld.Hanneke].Id}, afsluiting_reden = 'Klaar.' WHERE id = {gezin.CasusId}", Ct);
        }

        using var antwoord = await browser.Verzend(open, pad, Ingevuld(gezin));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Null((await antwoord.Lees()).QuerySelector("main form"));
        Assert.Empty((await gezin.Plan(host))!.Afspraken);
    }

    [Fact]
    public async Task Wie_schrijft_in_een_ouder_plan_leest_eerst_wat_er_veranderde_en_kan_dan_door()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var joost = await host.Inloggen(Wereld.Joost);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pad = $"{gezin.Pad}/afspraken/nieuw";
        var oud = await joost.Open(pad);
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        using var eerst = await hanneke.VulIn(pad, Ingevuld(gezin));

        using var geweigerd = await joost.Verzend(oud, pad, Ingevuld(gezin));

        var pagina = await geweigerd.Lees();
        Assert.Contains("Hanneke Bosma heeft dit", pagina.QuerySelector("main")!.TextContent);
        Assert.Single((await gezin.Plan(host))!.Afspraken);
        using var opnieuw = await joost.Verzend(pagina, pad, []);
        Assert.Equal(HttpStatusCode.Redirect, opnieuw.StatusCode);
        Assert.Equal(2, (await gezin.Plan(host))!.Afspraken.Count);
    }

    [Theory]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Karin, HttpStatusCode.Forbidden)]
    public async Task Een_ander_maakt_geen_afspraak(string naam, HttpStatusCode verwacht)
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(naam);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri($"{gezin.Pad}/afspraken/nieuw", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_afspraak_voor_iemand_van_een_ander_gezin_bestaat_niet()
    {
        var (gezin, ander) = (await Plangezin.MetPlan(host), await Plangezin.MetPlan(host));
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn($"{gezin.Pad}/afspraken/nieuw", Ingevuld(gezin, ("Invoer.VoorWie", ander.Moeder.Id.ToString())));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Empty((await gezin.Plan(host))!.Afspraken);
    }

    private static IEnumerable<(string Naam, string Waarde)> Ingevuld(Plangezin gezin, params (string Naam, string Waarde)[] anders)
    {
        (string Naam, string Waarde)[] goed =
        [
            ("Invoer.VoorWie", gezin.Moeder.Id.ToString()), ("Invoer.Wat", "Ik bel mijn moeder."), ("Invoer.WieDoetHet", "Marieke"),
            ("Invoer.Tot.Dag", "25"), ("Invoer.Tot.Maand", "11"), ("Invoer.Tot.Jaar", "2026"), ("Invoer.HoeNagaan", "Oma zegt het."),
        ];
        return goed.Where(veld => anders.All(ander => ander.Naam != veld.Naam)).Concat(anders);
    }
}
