using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

public sealed class DoorzoekenTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly DateTimeOffset Dag = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_functionaris_leest_namen_en_gewone_woorden_en_niets_van_de_casus()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await host.Schrijf(Wereld.Hanneke, Dag, Logsoort.Handeling, "BeoordeelMelding", ("Melding", zaak.Melding.Id), null, zaak.Persoon.Id);
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var pagina = await ruben.Open($"/logboek?van=2026-10-05&tot=2026-10-05&nummer={zaak.Melding.Nummer}");

        var rij = Assert.Single(pagina.QuerySelectorAll("main tbody tr"));
        Assert.Contains("Hanneke Bosma", rij.TextContent, StringComparison.Ordinal);
        Assert.Contains("veiligheid beoordeeld", rij.TextContent, StringComparison.Ordinal);
        Assert.Contains($"melding {zaak.Melding.Nummer}", rij.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("BeoordeelMelding", rij.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwartkruis", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wie={joost}", "geopend door joost")]
    [InlineData("organisatie={wijkteam}", "geopend door joost")]
    [InlineData("soort=Weigering", "geweigerd: een casus")]
    [InlineData("wat=SluitCasus", "casus gesloten")]
    public async Task Elke_keuze_maakt_de_lijst_kleiner(string keuze, string blijft)
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort);
        var dag = Dag.AddDays(2);
        await host.Schrijf(Wereld.Joost, dag, Logsoort.Inzage, "Casus bekijken", ("Casus", zaak.Casus.Id));
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Weigering, "/casussen/{id:guid}");
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Handeling, "SluitCasus", ("Casus", zaak.Casus.Id));
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var vraag = keuze.Replace("{joost}", $"{host.Wereld[Wereld.Joost].Id}", StringComparison.Ordinal).Replace("{wijkteam}", $"{host.Wereld.WijkteamLindervoort.Id}", StringComparison.Ordinal);

        var rijen = (await ruben.Open($"/logboek?van=2026-10-07&tot=2026-10-07&{vraag}")).QuerySelectorAll("main tbody tr");

        Assert.NotEmpty(rijen);
        Assert.All(rijen, rij => Assert.Contains(blijft.Replace("geopend door joost", "Joost Hendriks", StringComparison.Ordinal), rij.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bladeren_toont_elke_regel_een_keer_ook_van_een_moment()
    {
        var dag = Dag.AddDays(10);
        for (var i = 0; i < 123; i++)
        {
            await host.Schrijf(Wereld.Hanneke, dag.AddMinutes(i / 30), Logsoort.Inzage, "Zoeken", ("Organisatie", new Guid(i, 0, 0, new byte[8])));
        }

        using var ruben = await host.Inloggen(Wereld.Ruben);
        var (gezien, pad) = (new List<string>(), "/logboek?van=2026-10-15&tot=2026-10-15");
        for (var blad = 0; pad is not null && blad < 9; blad++)
        {
            var pagina = await ruben.Open(pad);
            gezien.AddRange(pagina.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")!));
            pad = pagina.QuerySelector(".kring-onderlijst a")?.GetAttribute("href");
        }

        Assert.Equal((123, 123), (gezien.Count, gezien.Distinct().Count()));
    }

    [Fact]
    public async Task Wat_een_andere_organisatie_aan_haar_eigen_zaken_doet_is_niet_te_zien()
    {
        var (eigen, vreemd) = (await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort), await Zaak.Leg(host, host.Wereld.AndereRegio, null));
        await host.Schrijf(Wereld.Joost, Dag.AddDays(20), Logsoort.Inzage, "Casus bekijken", ("Casus", eigen.Casus.Id));
        await host.Schrijf(Wereld.Joost, Dag.AddDays(20), Logsoort.Inzage, "Casus bekijken", ("Casus", vreemd.Casus.Id));
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var pagina = await ruben.Open("/logboek?van=2026-10-25&tot=2026-10-25");

        Assert.Contains(eigen.Casus.Nummer, Assert.Single(pagina.QuerySelectorAll("main tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("van=2026-10-09&tot=2026-10-05", "De eerste dag ligt na de laatste")]
    [InlineData("van=2020-01-01&tot=2026-10-05", "Kies hoogstens 92 dagen")]
    [InlineData("van=morgen", "Kijk na wat u koos")]
    [InlineData("tot=0001-01-01", "Kijk na wat u koos")]
    [InlineData("van=9999-12-31&tot=9999-12-31", "Kijk na wat u koos")]
    public async Task Een_onmogelijke_keuze_krijgt_een_zin(string vraag, string zin)
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);

        Assert.Contains(zin, (await ruben.Open($"/logboek?{vraag}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_in_het_logboek_zoekt_komt_er_zelf_in()
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        await ruben.Open("/logboek");

        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.MedewerkerId == host.Wereld[Wereld.Ruben].Id && regel.Actie == "Logboek" && regel.Soort == Logsoort.Inzage, Ct));
        Assert.Contains("op een zegel", (await ruben.Open("/logboek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
