using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Plannen.Bekijken;

public sealed class PlanBekijkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zonder_aangenomen_overdracht_zegt_de_pagina_wanneer_het_plan_komt()
    {
        var gezin = await Plangezin.Leg(host);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var tekst = (await browser.Open(gezin.Pad)).QuerySelector("main")!.TextContent;

        Assert.Contains("Er is nog geen veiligheidsplan.", tekst);
        Assert.Contains("zodra Wijkteam Lindervoort de overdracht aanneemt", tekst);
        Assert.DoesNotContain("Nieuwe afspraak", tekst);
    }

    [Fact]
    public async Task Het_plan_begint_met_hoe_het_na_het_directe_gevaar_was_geregeld()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);
        Assert.DoesNotContain("Begin van het plan", (await browser.Open(gezin.Pad)).Body!.TextContent, StringComparison.Ordinal);
        await gezin.Veilig(host, Acuutscenario.AllenBlijven);

        var blad = await browser.Open(gezin.Pad);

        Assert.Contains("Iedereen blijft thuis. Oma komt elke dag.", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var eerste = blad.QuerySelector("a[href*='begin=']")!;
        var formulier = await browser.Open(eerste.GetAttribute("href")!);
        Assert.Equal(Acuutscenario.AllenBlijven.Beginafspraken()[0].Wat, formulier.QuerySelector("#Invoer_Wat")!.TextContent.Trim());
        Assert.Equal("", (await browser.Open($"{gezin.Pad}/afspraken/nieuw?begin=99")).QuerySelector("#Invoer_Wat")!.TextContent.Trim());
    }

    [Fact]
    public async Task Het_plan_toont_afspraken_per_persoon_met_hun_verloop()
    {
        var gezin = await Plangezin.MetPlan(host);
        var joost = host.Wereld[Wereld.Joost].Id;
        await gezin.Verander(host, (_, plan) =>
        {
            var afspraak = plan!.SpreekAf(new Afspraakinhoud(gezin.Moeder.Id, "Ik bel mijn moeder.", "Marieke", new DateOnly(2026, 11, 25), "Oma zegt het."), host.Klok.Nu, joost);
            plan.LegStandVast(afspraak.Id, Afspraakstand.NietGelukt, "Niemand nam op.", host.Klok.Nu, joost);
            plan.SpreekAf(new Afspraakinhoud(null, "Bij ruzie gaat de televisie uit.", "Iedereen", null, "Yara zegt het."), host.Klok.Nu, joost);
        });
        using var browser = await host.Inloggen(Wereld.Joost);

        var tabel = (await browser.Open(gezin.Pad)).QuerySelector("table.kring-werklijst")!;

        Assert.Equal(["Marieke (36)", "Het hele huishouden"], tabel.QuerySelectorAll("tbody th").Select(kop => kop.TextContent));
        Assert.Contains("1. Ik bel mijn moeder.", tabel.TextContent);
        Assert.Contains("Lukt als: Oma zegt het.", tabel.TextContent);
        Assert.Contains("tot en met wo 25 nov", tabel.TextContent);
        Assert.Contains("altijd", tabel.TextContent);
        Assert.Equal("niet gelukt", tabel.QuerySelector(".utrecht-status-badge--error")!.TextContent.Trim());
        Assert.Contains("ma 2 nov niet gelukt: Niemand nam op. (Joost Hendriks)", tabel.TextContent);
    }

    [Fact]
    public async Task Elk_kind_heeft_een_eigen_regel_met_eigen_woorden_of_de_reden()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Joost);
        var joost = host.Wereld[Wereld.Joost].Id;

        var kinderen = (await browser.Open(gezin.Pad)).QuerySelectorAll("div.kring-mens");
        Assert.Equal(2, kinderen.Length);
        Assert.Contains("Yara (7)", kinderen[0].TextContent);
        Assert.Contains("Nog niet gesproken.", kinderen[0].TextContent);
        Assert.Contains("Nog niet geboren, uitgerekend maart 2027.", kinderen[1].TextContent);
        Assert.Null(kinderen[1].QuerySelector("a"));

        await gezin.Verander(host, (_, plan) => plan!.LegKindgesprekVast(
            gezin.Yara.Id, new Kindgesprek(host.Klok.Nu, joost, host.Klok.Vandaag(), false, null, null, "Yara was ziek."), host.Klok.Vandaag()));
        Assert.Contains("Yara was ziek.", (await browser.Open(gezin.Pad)).QuerySelector("div.kring-mens")!.TextContent);

        await gezin.Verander(host, (_, plan) => plan!.LegKindgesprekVast(
            gezin.Yara.Id, new Kindgesprek(host.Klok.Nu, joost, host.Klok.Vandaag(), true, "Ik wil dat het stil is.", "Rust", null), host.Klok.Vandaag()));
        var yara = (await browser.Open(gezin.Pad)).QuerySelector("div.kring-mens")!;
        Assert.Equal("Ik wil dat het stil is.", yara.QuerySelector("p.kring-citaat")!.TextContent);
        Assert.Contains("Nodig: Rust", yara.TextContent);
        Assert.Contains("Yara was ziek.", yara.QuerySelector("details")!.TextContent);
    }

    [Fact]
    public async Task Wie_alleen_leest_krijgt_geen_knoppen()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var lezer = await host.Inloggen(Wereld.Femke);
        using var schrijver = await host.Inloggen(Wereld.Hanneke);

        Assert.DoesNotContain((await lezer.Open(gezin.Pad)).QuerySelectorAll("main a"), link => link.GetAttribute("href")!.Contains("/plan/"));
        Assert.Contains((await schrijver.Open(gezin.Pad)).QuerySelectorAll("main a"), link => link.GetAttribute("href")!.EndsWith("/plan/afspraken/nieuw", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Wim, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Karin, HttpStatusCode.Forbidden)]
    public async Task Een_ander_ziet_het_plan_niet(string naam, HttpStatusCode verwacht)
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(naam);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(gezin.Pad, UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Wie_het_plan_ziet_staat_in_het_logboek_bij_elke_persoon()
    {
        var gezin = await Plangezin.MetPlan(host);
        using var browser = await host.Inloggen(Wereld.Pieter);
        await browser.Open(gezin.Pad);

        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.Where(regel => regel.Actie == "Plan" && regel.OnderwerpId == gezin.CasusId
            && regel.MedewerkerId == host.Wereld[Wereld.Pieter].Id).ToListAsync(Ct);
        Assert.All(regels, regel => Assert.Equal(Logsoort.Inzage, regel.Soort));
        Assert.Equal(
            new[] { gezin.Moeder.Id, gezin.Yara.Id, gezin.Ongeboren.Id }.Order(),
            regels.Select(regel => regel.PersoonId).OfType<Guid>().Order());
    }
}
