using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Plannen.Afspreken;
using Kring.Web.Plannen.Spreken;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Plannen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Samenvoegen;

/// <summary>Joined cases are parted: exactly as it was, or as somebody chooses.</summary>
public sealed class UitElkaarTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Zolang_er_niets_volgde_komt_alles_terug_zoals_het_was(bool planVanAnder)
    {
        var (een, ander) = await TweeMetPlan();
        var voor = await host.Stand(een.CasusId, ander.CasusId);
        await host.Voeg(een.CasusId, ander.CasusId, act => act with { PlanVan = planVanAnder ? ander.CasusId : een.CasusId });
        Assert.NotEqual(voor, await host.Stand(een.CasusId, ander.CasusId));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pad = $"/casussen/{een.CasusId}/uit-elkaar/{ander.CasusId}";
        var pagina = await hanneke.Open(pad);
        Assert.Contains("Sinds het samenvoegen is er niets gebeurd.", pagina.Body!.TextContent, StringComparison.Ordinal);
        using var gedaan = await hanneke.Verzend(pagina, pad, [("Invoer.Reden", "Toch twee.")]);

        Casusverhaal.Naar(gedaan, $"/casussen/{ander.CasusId}");
        Assert.Equal(voor, await host.Stand(een.CasusId, ander.CasusId));
        await using var beurt = host.Niemand();
        Assert.Equal("Toch twee.", (await beurt.Db.Samenvoegingen.SingleAsync(samen => samen.OpgegaanCasusId == ander.CasusId, Ct)).Einde!.Reden);
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == een.CasusId && regel.Soort == nameof(CasusLosgemaakt), Ct));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == ander.CasusId && regel.Soort == nameof(CasusHervat), Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == "HaalCasussenUitElkaar" && regel.OnderwerpId == ander.CasusId && regel.PersoonId == ander.Yara.Id, Ct));
    }

    [Fact]
    public async Task Ook_zonder_plan_aan_een_kant_en_met_meldingen_komt_alles_terug()
    {
        var met = await Plangezin.MetPlan(host);
        var (zonder, _) = await host.Twee(121, "Vlier");
        host.Klok.Reis(TimeSpan.FromMinutes(5));
        var voor = await host.Stand(met.CasusId, zonder);
        await host.Voeg(met.CasusId, zonder, act => act with { PlanVan = met.CasusId });
        Assert.Contains((await Open(met.CasusId)), termijn => termijn.Soort == Termijnsoort.KindSpreken && termijn.Waarover.OnderdeelId != met.Yara.Id);
        await host.HaalUitElkaar(met.CasusId, zonder);
        Assert.Equal(voor, await host.Stand(met.CasusId, zonder));

        await host.Voeg(zonder, met.CasusId, act => act with { PlanVan = met.CasusId });
        Assert.Equal(host.Wereld[Wereld.Joost].Id, (await host.Casus(zonder)).Regisseur!.MedewerkerId);
        await host.HaalUitElkaar(zonder, met.CasusId);
        Assert.Equal(voor, await host.Stand(met.CasusId, zonder));
    }

    [Fact]
    public async Task Volgde_er_iets_dan_zegt_de_pagina_wat_en_kiest_iemand_waar_het_heen_gaat()
    {
        var (een, ander) = await TweeMetPlan();
        await host.Voeg(een.CasusId, ander.CasusId, act => act with { PlanVan = een.CasusId });
        await SpreekAf(een.CasusId);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pad = $"/casussen/{een.CasusId}/uit-elkaar/{ander.CasusId}";
        var pagina = await hanneke.Open(pad);
        Assert.Contains("Afspraak gemaakt", pagina.Body!.TextContent, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Domain.WeigeringException>(() => host.HaalUitElkaar(een.CasusId, ander.CasusId));
        using var zonder = await hanneke.Verzend(pagina, pad, [("Invoer.Reden", "Toch twee."), ("Invoer.Huishoudens", "")]);
        Assert.NotEqual(HttpStatusCode.Redirect, zonder.StatusCode);

        using var gedaan = await hanneke.Verzend(await hanneke.Open(pad), pad, [("Invoer.Reden", "Toch twee.")]);

        Casusverhaal.Naar(gedaan, $"/casussen/{ander.CasusId}");
        var (leidend, hervat) = (await host.Casus(een.CasusId), await host.Casus(ander.CasusId));
        Assert.Equal(een.HuishoudenId, Assert.Single(leidend.Huishoudens).HuishoudenId);
        Assert.Equal(ander.HuishoudenId, Assert.Single(hervat.Huishoudens, deel => deel.Tot is null).HuishoudenId);
        Assert.Equal(host.Wereld[Wereld.Joost].Id, hervat.Regisseur!.MedewerkerId);
        Assert.Equal(host.Wereld.WijkteamLindervoort.Id, hervat.ZichtNu!.OrganisatieId);
        Assert.Single((await een.Plan(host))!.Afspraken);
        Assert.Empty((await ander.Plan(host))!.Afspraken);
        Assert.Contains(await Open(ander.CasusId), termijn => termijn.Waarover.OnderdeelId == ander.Yara.Id);
        Assert.DoesNotContain(await Open(een.CasusId), termijn => termijn.Waarover.OnderdeelId == ander.Yara.Id);
    }

    [Fact]
    public async Task Het_gekozen_plan_gaat_verder_het_andere_rust_en_wat_een_kind_zei_blijft_te_lezen()
    {
        var (een, ander) = await TweeMetPlan();
        await Spreek(ander);
        await host.Voeg(een.CasusId, ander.CasusId, act => act with { PlanVan = een.CasusId });
        using var joost = await host.Inloggen(Wereld.Joost);
        var plan = await joost.Open($"/casussen/{een.CasusId}/plan");
        Assert.Contains("Ik slaap weer.", plan.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("rust sinds het samenvoegen", plan.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await Open(een.CasusId), termijn => termijn.Soort == Termijnsoort.KindSpreken && termijn.Waarover.OnderdeelId == ander.Yara.Id);
        Assert.Contains("vastgelegd in het plan", (await joost.Open($"/casussen/{een.CasusId}")).Body!.TextContent, StringComparison.Ordinal);

        await host.HaalUitElkaar(een.CasusId, ander.CasusId);
        await host.Voeg(een.CasusId, ander.CasusId, act => act with { PlanVan = ander.CasusId });
        Assert.Single((await LopendPlan(een.CasusId))!.Kinderen, kind => kind.PersoonId == ander.Yara.Id && kind.LaatstGesproken is not null);
        await SpreekAf(een.CasusId);
        Assert.Single((await LopendPlan(een.CasusId))!.Afspraken);
    }

    [Fact]
    public async Task Wie_in_de_leidende_casus_meedoet_leest_de_opgegane_en_daarna_niet_meer()
    {
        var met = await Plangezin.MetPlan(host);
        var (zonder, _) = await host.Twee(131, "Wilg");
        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.Equal(HttpStatusCode.NotFound, await Status(joost, zonder));
        await host.Voeg(met.CasusId, zonder, act => act with { PlanVan = met.CasusId });
        Assert.Equal(HttpStatusCode.OK, await Status(joost, zonder));
        Assert.Contains("Tijs", (await joost.Open($"/casussen/{met.CasusId}")).Body!.TextContent, StringComparison.Ordinal);

        await host.HaalUitElkaar(met.CasusId, zonder);

        Assert.Equal(HttpStatusCode.NotFound, await Status(joost, zonder));
    }

    [Fact]
    public async Task Een_keten_van_opgegane_casussen_wijst_naar_de_laatste_en_gaat_stap_voor_stap_terug()
    {
        var (een, ander) = await host.Twee(133, "Hulst");
        var (derde, _) = await host.Twee(135, "Taxus");
        var voor = await host.Stand(een, ander, derde);
        await host.Voeg(een, ander);
        var tussen = await host.Stand(een, ander, derde);
        await host.Voeg(derde, een);
        Assert.Equal((derde, derde), ((await host.Casus(ander)).LeidendeCasusId!.Value, (await host.Casus(een)).LeidendeCasusId!.Value));
        await Assert.ThrowsAsync<Domain.WeigeringException>(() => host.HaalUitElkaar(een, ander));
        await host.HaalUitElkaar(derde, een);
        Assert.Equal(tussen, await host.Stand(een, ander, derde));
        await host.HaalUitElkaar(een, ander);

        Assert.Equal(voor, await host.Stand(een, ander, derde));
    }

    private async Task<(Plangezin Een, Plangezin Ander)> TweeMetPlan()
    {
        var een = await Plangezin.MetPlan(host);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
        var ander = await Plangezin.MetPlan(host);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
        return (een, ander);
    }

    private async Task<Veiligheidsplan?> LopendPlan(Guid casus)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Veiligheidsplannen.AsNoTracking().SingleOrDefaultAsync(plan => plan.CasusId == casus && plan.RustVoor == Guid.Empty, Ct);
    }

    private async Task<List<Termijn>> Open(Guid casus)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.AsNoTracking().Where(termijn => termijn.Waarover.Id == casus && termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(Ct);
    }

    private async Task SpreekAf(Guid casus)
    {
        await using var beurt = host.Als(Wereld.Joost);
        await beurt.Haal<MaakAfspraakHandler>().Handle(
            new MaakAfspraak { CasusId = casus, Versie = (await LopendPlan(casus))!.Versie, Wat = "Oma belt elke avond.", WieDoetHet = "Oma", HoeNagaan = "Er is gebeld." }, Ct);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
    }

    private async Task Spreek(Plangezin gezin)
    {
        await using var beurt = host.Als(Wereld.Joost);
        await beurt.Haal<LegKindgesprekVastHandler>().Handle(
            new LegKindgesprekVast
            {
                CasusId = gezin.CasusId,
                Versie = (await LopendPlan(gezin.CasusId))!.Versie,
                PersoonId = gezin.Yara.Id,
                Dag = host.Klok.Vandaag(),
                Gesproken = true,
                EigenWoorden = "Ik slaap weer.",
            },
            Ct);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
    }

    private static async Task<HttpStatusCode> Status(HttpClient browser, Guid casus)
    {
        using var antwoord = await browser.GetAsync(new Uri($"/casussen/{casus}", UriKind.Relative), Ct);
        return antwoord.StatusCode;
    }
}
