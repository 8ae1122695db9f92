using System.Net;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Huishoudens;
using Kring.Web.Huishoudens.Vertrekken;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Casussen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens.Vertrekken;

public sealed class VertrekkenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_weg_is_hoort_niet_meer_bij_huishouden_casus_en_voorstel_en_kan_terug()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var (id, pad) = await Pad(verhaal, verhaal.Lotte);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.VulIn(pad, [("Reden", "Weggegaan"), .. Dag(host.Klok.Vandaag()), ("Toelichting", "Woont bij oma.")]);

        Casusverhaal.Naar(antwoord, $"/huishoudens/{id}");
        Assert.Equal([verhaal.Marieke.Id], (await Huishouden(id)).LedenNu);
        var pagina = await hanneke.Open($"/huishoudens/{id}");
        Assert.Contains("1 volwassene, 0 kinderen", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hoort er niet meer bij sinds", pagina.Body.TextContent, StringComparison.Ordinal);
        // Her mother stayed, so she is drawn, as somebody who does not belong to it.
        Assert.Contains("Lotte", Assert.Single(pagina.QuerySelectorAll("svg .kring-genogram__ander")).TextContent, StringComparison.Ordinal);
        var casus = await hanneke.Open($"/casussen/{verhaal.CasusId}");
        Assert.Null(casus.QuerySelector($"a[href='/personen/{verhaal.Lotte.Id}']"));
        Assert.Contains("Hoort niet meer bij het huishouden: Lotte Hofstra", casus.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hoort er niet meer bij sinds", (await hanneke.Open($"/personen/{verhaal.Lotte.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await InVoorstel(verhaal.Lotte));
        await Gelogd(nameof(LaatLidGaan), id, verhaal.Lotte);

        using var terug = await hanneke.VulIn(pad, []);

        Casusverhaal.Naar(terug, $"/huishoudens/{id}");
        Assert.Equal(new[] { verhaal.Marieke.Id, verhaal.Lotte.Id }.Order(), (await Huishouden(id)).LedenNu.Order());
        Assert.NotNull((await hanneke.Open($"/casussen/{verhaal.CasusId}")).QuerySelector($"a[href='/personen/{verhaal.Lotte.Id}']"));
        Assert.True(await InVoorstel(verhaal.Lotte));
        await Gelogd(nameof(NeemLidTerug), id, verhaal.Lotte);
        await using var beurt = host.Niemand();
        Assert.Equal(
            [nameof(LidTeruggenomen), nameof(LidVertrokken)],
            (await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == id).Select(regel => regel.Soort).ToListAsync(Ct)).Order());
    }

    [Fact]
    public async Task Wie_er_nooit_bij_hoorde_ziet_het_lokale_team_niet_meer()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var (id, pad) = await Pad(verhaal, verhaal.Lotte);
        using var joost = await host.Inloggen(Wereld.Joost);
        await joost.Open($"/personen/{verhaal.Lotte.Id}");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.VulIn(pad, [("Reden", "NooitLid"), ("Toelichting", "Een ander meisje.")]);

        Casusverhaal.Naar(antwoord, $"/huishoudens/{id}");
        Assert.Equal(HttpStatusCode.NotFound, (await joost.GetAsync(new Uri($"/personen/{verhaal.Lotte.Id}", UriKind.Relative), Ct)).StatusCode);
        Assert.DoesNotContain("Lotte", (await joost.Open($"/huishoudens/{id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lotte", (await joost.Open($"/casussen/{verhaal.CasusId}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var persoon = await hanneke.Open($"/personen/{verhaal.Lotte.Id}");
        Assert.Null(persoon.QuerySelector($"main a[href='/huishoudens/{id}']"));
        Assert.Contains("hoorde er nooit bij", (await hanneke.Open($"/huishoudens/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_klopt_krijgt_een_zin_en_er_verandert_niets()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var (id, pad) = await Pad(verhaal, verhaal.Lotte);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var zonderKeuze = await (await hanneke.VulIn(pad, [("Toelichting", "Woont bij oma.")])).Lees();
        var zonderDag = await (await hanneke.VulIn(pad, [("Reden", "Weggegaan"), ("Toelichting", "Woont bij oma.")])).Lees();
        var morgen = await (await hanneke.VulIn(pad, [("Reden", "Weggegaan"), .. Dag(host.Klok.Vandaag().AddDays(1)), ("Toelichting", "Woont bij oma.")])).Lees();
        var zonderUitleg = await (await hanneke.VulIn(pad, [("Reden", "NooitLid"), ("Toelichting", "...")])).Lees();

        Assert.Contains("Kies wat er aan de hand is.", zonderKeuze.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Woont bij oma.", zonderKeuze.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new DagVanVertrekOntbreekt().Zin, zonderDag.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new DagVanVertrekKomtNog().Zin, morgen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new RedenVoorVertrekOntbreekt().Zin, zonderUitleg.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await Huishouden(id)).LedenNu.Count());
    }

    [Fact]
    public async Task Twee_mensen_tegelijk_de_tweede_leest_wie_eerder_was()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var (id, pad) = await Pad(verhaal, verhaal.Lotte);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(pad);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<LaatLidGaanHandler>().Handle(
                new LaatLidGaan { HuishoudenId = id, Versie = (await Huishouden(id)).Versie, PersoonId = verhaal.Lotte.Id, Opgave = new(Vertrekreden.NooitLid, null, "Ander meisje.") }, Ct);
        }

        using var antwoord = await marijke.Verzend(pagina, pad, [("Reden", "NooitLid"), ("Toelichting", "Ook dit.")]);

        Assert.Contains("Hanneke Bosma heeft dit", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ander meisje.", (await Huishouden(id)).LaatstVertrokken(verhaal.Lotte.Id)!.Vertrek!.Toelichting);
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var (id, pad) = await Pad(verhaal, verhaal.Lotte);
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
        if (verwacht == HttpStatusCode.Forbidden)
        {
            Assert.Null((await browser.Open($"/huishoudens/{id}")).QuerySelector("main a[href*='/leden/']"));
        }
    }

    [Fact]
    public async Task Wie_er_nooit_in_stond_heeft_er_geen_bladzijde()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var (id, _) = await Pad(verhaal, verhaal.Lotte);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal(HttpStatusCode.NotFound, (await hanneke.GetAsync(new Uri($"/huishoudens/{id}/leden/{verhaal.Jeroen.Id}", UriKind.Relative), Ct)).StatusCode);
    }

    private static (string, string)[] Dag(DateOnly dag) => [("Sinds.Dag", $"{dag.Day}"), ("Sinds.Maand", $"{dag.Month}"), ("Sinds.Jaar", $"{dag.Year}")];

    private async Task<(Guid Id, string Pad)> Pad(Casusverhaal verhaal, Persoon wie)
    {
        await using var beurt = host.Niemand();
        var id = await beurt.Db.Huishoudens.Where(huishouden => huishouden.Leden.Any(lid => lid.PersoonId == verhaal.Marieke.Id)).Select(huishouden => huishouden.Id).SingleAsync(Ct);
        return (id, $"/huishoudens/{id}/leden/{wie.Id}");
    }

    private async Task<Huishouden> Huishouden(Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Huishoudens.AsNoTracking().SingleAsync(huishouden => huishouden.Id == id, Ct);
    }

    // Whether a report about this person would be proposed for a household.
    private async Task<bool> InVoorstel(Persoon wie)
    {
        await using var beurt = host.Niemand();
        return (await beurt.Haal<Huishoudenszoeker>().Van([wie.Id], Ct)).ContainsKey(wie.Id);
    }

    private async Task Gelogd(string act, Guid id, Persoon over)
    {
        await using var beurt = host.Niemand();
        Assert.Equal(
            new Guid?[] { null, over.Id }.Order(),
            (await beurt.Db.Logregels.Where(regel => regel.Soort == Logsoort.Handeling && regel.Actie == act && regel.OnderwerpId == id).Select(regel => regel.PersoonId).ToListAsync(Ct)).Order());
    }
}
