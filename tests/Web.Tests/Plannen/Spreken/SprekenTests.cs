using System.Net;
using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Plannen.Spreken;

public sealed class SprekenTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly (string Naam, string Waarde)[] Vandaag = [("Invoer.Dag.Dag", "2"), ("Invoer.Dag.Maand", "11"), ("Invoer.Dag.Jaar", "2026")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_een_kind_zei_staat_in_het_plan_en_haalt_de_termijn_van_dat_kind()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(Pad(gezin), [("Invoer.Gesproken", "true"), .. Vandaag, ("Invoer.EigenWoorden", "Ik wil rust."), ("Invoer.WatNodig", "Een eigen kamer")]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var gesprek = Assert.Single((await Yara(gezin)).Gesprekken);
        Assert.Equal((true, "Ik wil rust.", "Een eigen kamer", null), (gesprek.Gesproken, gesprek.EigenWoorden, gesprek.WatNodig, gesprek.WaaromNiet));
        Assert.Equal(host.Wereld[Wereld.Joost].Id, (await Termijn(gezin)).GehaaldDoor);
        await using var beurt = host.Niemand();
        Assert.Equal("Met een kind gesproken", (await beurt.Db.Tijdlijn.SingleAsync(regel => regel.OnderwerpId == gezin.CasusId && regel.Soort == nameof(KindgesprekVastgelegd), Ct)).Kop);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == "LegKindgesprekVast" && regel.PersoonId == gezin.Yara.Id, Ct));
    }

    [Fact]
    public async Task Waarom_een_kind_niet_is_gesproken_haalt_ook_de_termijn()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(gezin), [("Invoer.Gesproken", "false"), .. Vandaag, ("Invoer.EigenWoorden", "hoort hier niet"), ("Invoer.WaaromNiet", "Ziek.")]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var gesprek = Assert.Single((await Yara(gezin)).Gesprekken);
        Assert.Equal((false, null, "Ziek."), (gesprek.Gesproken, gesprek.EigenWoorden, gesprek.WaaromNiet));
        Assert.True((await Termijn(gezin)).IsGehaald);
    }

    [Theory]
    [InlineData("true", "Invoer.EigenWoorden", "Schrijf op wat het kind zei")]
    [InlineData("false", "Invoer.WaaromNiet", "Schrijf op waarom er geen gesprek was.")]
    public async Task Zonder_woorden_of_reden_wordt_het_geweigerd_bij_het_veld(string gesproken, string veld, string zin)
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(Pad(gezin), [("Invoer.Gesproken", gesproken), .. Vandaag, ("Invoer.WatNodig", "Rust")]);

        var pagina = await antwoord.Lees();
        Assert.StartsWith(zin, pagina.QuerySelector($"a[href='#{veld.Replace('.', '_')}']")!.TextContent.Trim());
        Assert.Equal("Rust", pagina.QuerySelector("textarea[name='Invoer.WatNodig']")!.TextContent.Trim());
        Assert.Empty((await Yara(gezin)).Gesprekken);
        Assert.True((await Termijn(gezin)).IsOpen);
    }

    [Fact]
    public async Task Een_gesprek_van_morgen_wordt_geweigerd()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(Pad(gezin), [("Invoer.Gesproken", "true"), ("Invoer.Dag.Dag", "3"), .. Vandaag[1..], ("Invoer.EigenWoorden", "Ja.")]);

        Assert.Contains("Kies vandaag of een dag die al geweest is.", (await antwoord.Lees()).QuerySelector("main")!.TextContent);
        Assert.Empty((await Yara(gezin)).Gesprekken);
    }

    [Fact]
    public async Task De_pagina_noemt_de_leeftijd_en_een_ongeboren_kind_heeft_geen_formulier()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        Assert.Contains("Yara (7)", (await browser.Open(Pad(gezin))).QuerySelector("main h2")!.TextContent);
        var ongeboren = await browser.Open($"{gezin.Pad}/kinderen/{gezin.Ongeboren.Id}");
        Assert.Null(ongeboren.QuerySelector("main form"));
        Assert.Contains("nog niet geboren", ongeboren.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    public async Task Een_ander_legt_geen_gesprek_vast(string naam, HttpStatusCode verwacht)
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(naam);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(gezin), UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_volwassene_is_geen_kind_van_het_plan()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri($"{gezin.Pad}/kinderen/{gezin.Moeder.Id}", UriKind.Relative), Ct)).StatusCode);
    }

    private static string Pad(Plangezin gezin) => $"{gezin.Pad}/kinderen/{gezin.Yara.Id}";

    private async Task<Kindlijn> Yara(Plangezin gezin) => (await gezin.Plan(host))!.Kinderen.Single(kind => kind.PersoonId == gezin.Yara.Id);

    private async Task<Termijn> Termijn(Plangezin gezin)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == gezin.CasusId && termijn.Soort == Termijnsoort.KindSpreken, Ct);
    }
}
