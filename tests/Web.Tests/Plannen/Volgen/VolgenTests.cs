using System.Net;
using Kring.Domain.Plannen;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Plannen.Volgen;

public sealed class VolgenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hoe_het_gaat_met_een_afspraak_wordt_vastgelegd_en_staat_op_de_tijdlijn()
    {
        var (gezin, pad) = await MetAfspraak();
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(pad, [("Invoer.Stand", "NietGelukt"), ("Invoer.Toelichting", "Niemand nam op.")]);

        Assert.Equal((HttpStatusCode.Redirect, gezin.Pad), (antwoord.StatusCode, antwoord.Headers.Location!.ToString()));
        var stand = Assert.Single(Assert.Single((await gezin.Plan(host))!.Afspraken).Standen);
        Assert.Equal((Afspraakstand.NietGelukt, "Niemand nam op.", host.Wereld[Wereld.Joost].Id), (stand.Stand, stand.Toelichting, stand.Door));
        await using var beurt = host.Niemand();
        Assert.Equal("Afspraak niet gelukt", (await beurt.Db.Tijdlijn.SingleAsync(regel => regel.OnderwerpId == gezin.CasusId && regel.Soort == nameof(AfspraakstandVastgelegd), Ct)).Kop);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == "LegAfspraakstandVast" && regel.OnderwerpId == gezin.CasusId && regel.PersoonId == gezin.Moeder.Id, Ct));
        Assert.Contains("niet gelukt", (await browser.Open(pad)).QuerySelector("main ul")!.TextContent);
    }

    [Fact]
    public async Task Wat_niet_lukte_zonder_uitleg_wordt_geweigerd_bij_het_veld()
    {
        var (gezin, pad) = await MetAfspraak();
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(pad, [("Invoer.Stand", "Vervallen")]);

        var pagina = await antwoord.Lees();
        Assert.Equal("Schrijf op wat er gebeurde.", pagina.QuerySelector("a[href='#Invoer_Toelichting']")!.TextContent.Trim());
        Assert.True(pagina.QuerySelector("input[value=Vervallen]")!.HasAttribute("checked"));
        Assert.Empty(Assert.Single((await gezin.Plan(host))!.Afspraken).Standen);
    }

    [Fact]
    public async Task Zonder_keuze_zegt_het_formulier_wat_er_moet()
    {
        var (_, pad) = await MetAfspraak();
        using var browser = await host.Inloggen(Wereld.Joost);

        using var antwoord = await browser.VulIn(pad, []);

        Assert.Contains("Kies hoe het gaat met de afspraak", (await antwoord.Lees()).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Pieter, HttpStatusCode.Forbidden)]
    public async Task Een_ander_volgt_de_afspraak_niet(string naam, HttpStatusCode verwacht)
    {
        var (_, pad) = await MetAfspraak();
        using var browser = await host.Inloggen(naam);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Een_afspraak_uit_een_ander_plan_bestaat_hier_niet()
    {
        var gezin = await Plangezin.MetPlan(host);
        var (_, ander) = await MetAfspraak();
        using var browser = await host.Inloggen(Wereld.Joost);

        var pad = $"{gezin.Pad}/afspraken/{ander.Split('/')[^1]}";
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
    }

    private async Task<(Plangezin Gezin, string Pad)> MetAfspraak()
    {
        var gezin = await Plangezin.MetPlan(host);
        var id = Guid.Empty;
        await gezin.Verander(host, (_, plan) => id = plan!.SpreekAf(
            new Afspraakinhoud(gezin.Moeder.Id, "Ik bel mijn moeder.", "Marieke", null, "Oma zegt het."), host.Klok.Nu, host.Wereld[Wereld.Joost].Id).Id);
        return (gezin, $"{gezin.Pad}/afspraken/{id}");
    }
}
