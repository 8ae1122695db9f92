using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Plannen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Overzicht;

/// <summary>Each test has a world of its own, because everybody of an organisation sees all its work.</summary>
public sealed class WerklijstTests : IAsyncLifetime
{
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Guid Hanneke => host.Wereld[Wereld.Hanneke].Id;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Een_nieuwe_melding_staat_bovenaan_met_de_weg_naar_de_acute_check()
    {
        await Werk.Veilig(host);
        var melding = await Werk.Melding(host);

        var pagina = await Open(Wereld.Hanneke);

        Assert.Equal("Nu1", pagina.QuerySelector("tbody th")!.TextContent);
        var rij = pagina.QuerySelector("tbody tr")!;
        Assert.Equal($"/meldingen/{melding.Id}/acute-check", rij.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Acute check doen", rij.QuerySelector("a")!.TextContent);
        Assert.Equal("Acuut", rij.QuerySelector(".utrecht-status-badge--danger")!.TextContent.Trim());
        Assert.Contains("vóór 10.00 uur, nog 1 uur", rij.TextContent);
        Assert.Contains($"Melding {melding.Nummer}, Politie Eenheid Merewold", rij.TextContent);
        Assert.Contains("De Vries", rij.TextContent);
        Assert.Contains("Lindervoort, 1 ongeboren", rij.TextContent);
        Assert.StartsWith("niemand", rij.QuerySelector("td[data-kop=Behandelaar]")!.TextContent.Trim());
        Assert.Equal($"/meldingen/{melding.Id}/behandelaar?handler=Aannemen", rij.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Gevaar_dat_niet_is_afgewend_blijft_bovenaan()
    {
        await Werk.Melding(host, doe: (melding, termijnen) => Werk.Check(host, melding, termijnen, gevaar: true));
        await Werk.Melding(host, doe: (melding, termijnen) =>
        {
            Werk.Check(host, melding, termijnen, gevaar: true);
            melding.WendGevaarAf("Vader is elders.", Acuutscenario.BetrokkeneUitHuis, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        });

        var nu = Groep(await Open(Wereld.Hanneke), "Nu");

        Assert.Equal(["Gevaar afwenden"], nu!.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Contains("gevaar niet afgewend, sinds ma 2 nov, 09.00", nu.TextContent);
    }

    [Theory]
    [InlineData(Wereld.Hanneke, true)]
    [InlineData(Wereld.Marijke, true)]
    [InlineData(Wereld.Femke, true)]
    [InlineData(Wereld.Pieter, true)]
    [InlineData(Wereld.Rachid, false)]
    [InlineData(Wereld.Joost, false)]
    [InlineData(Wereld.Wim, false)]
    [InlineData(Wereld.Karin, false)]
    public async Task Een_acute_melding_staat_bovenaan_bij_iedereen_van_het_werkgebied_en_bij_niemand_daarbuiten(string naam, bool ziet)
    {
        await Werk.Melding(host);
        await Werk.Melding(host, host.Wereld.AndereRegio);

        foreach (var lijst in new[] { "/", "/?lijst=team" })
        {
            var acuut = (await Open(naam, lijst)).QuerySelectorAll(".utrecht-status-badge--danger");
            Assert.Equal(ziet ? 1 : 0, acuut.Length);
        }
    }

    [Fact]
    public async Task Wie_de_check_niet_mag_doen_gaat_naar_de_melding()
    {
        var melding = await Werk.Melding(host);

        var link = (await Open(Wereld.Femke)).QuerySelector("tbody a")!;

        Assert.Equal($"/meldingen/{melding.Id}", link.GetAttribute("href"));
    }

    [Fact]
    public async Task De_groepen_staan_in_volgorde_van_tijd_en_de_zin_telt_ze()
    {
        // Five working days from Monday 2 November ends on Monday 9 November; four weeks on Monday 30 November.
        await Werk.Veilig(host, van: Hanneke);
        host.Klok.Reis(TimeSpan.FromDays(3));
        await Werk.Veilig(host, van: Hanneke);
        host.Klok.Reis(TimeSpan.FromDays(5));
        await Werk.Melding(host);

        var pagina = await Open(Wereld.Hanneke);

        Assert.Equal(["Nu1", "Te laat1", "Deze week1", "Later2"], pagina.QuerySelectorAll("tbody th").Select(kop => kop.TextContent));
        Assert.Equal("1 nu, 1 te laat, 1 deze week, 2 later.", pagina.QuerySelector("main strong")!.TextContent);
        Assert.Contains("Dinsdag 10 november, 09.00 uur.", pagina.QuerySelector("main")!.TextContent);
        Assert.Contains("1 werkdag te laat", Groep(pagina, "Te laat")!.TextContent);
    }

    [Fact]
    public async Task De_beoordeling_begint_met_vaststellen_om_wie_het_gaat()
    {
        var melding = await Werk.Veilig(host, van: Hanneke);

        var links = (await Open(Wereld.Hanneke)).QuerySelectorAll("tbody a").Select(link => (link.TextContent, link.GetAttribute("href")));

        Assert.Equal(
            [
                ("Vaststellen om wie het gaat", $"/meldingen/{melding.Id}/herkennen"),
                ("Betrokkenen vertellen over de melding", $"/meldingen/{melding.Id}"),
            ],
            links);
    }

    [Fact]
    public async Task Mijn_werk_is_van_mij_wat_van_niemand_is_staat_apart_en_het_team_ziet_alles()
    {
        await Werk.Veilig(host, van: Hanneke);
        await Werk.Veilig(host, van: host.Wereld[Wereld.Marijke].Id);
        var vrij = await Werk.Veilig(host);

        var mijn = await Open(Wereld.Hanneke);
        var zonder = await Open(Wereld.Hanneke, "/?lijst=vrij");
        var team = await Open(Wereld.Hanneke, "/?lijst=team");

        Assert.Equal(["u", "u"], Behandelaars(mijn));
        Assert.Equal(["niemand", "niemand"], Behandelaars(zonder));
        Assert.Equal(["Marijke Postma", "Marijke Postma", "niemand", "niemand", "u", "u"], Behandelaars(team).Order());
        Assert.Equal("u", Behandelaars(team).First());
        Assert.Equal(["Mijn werk2", "Zonder behandelaar2", "Hele team6"], mijn.QuerySelectorAll(".kring-tabs__link").Select(blad => blad.TextContent.Trim()));
        Assert.Equal("Zonder behandelaar2", Assert.Single(zonder.QuerySelectorAll(".kring-tabs__link[aria-current]")).TextContent.Trim());
        Assert.All(zonder.QuerySelectorAll("tbody form"), knop => Assert.Equal($"/meldingen/{vrij.Id}/behandelaar?handler=Aannemen", knop.GetAttribute("action")));
        Assert.Empty(mijn.QuerySelectorAll("tbody form"));
    }

    [Fact]
    public async Task Bij_gevaar_staat_wie_het_werk_heeft_en_is_er_niets_meer_aan_te_nemen()
    {
        await Werk.Melding(host, doe: (melding, termijnen) =>
        {
            Werk.Check(host, melding, termijnen, gevaar: true);
            foreach (var termijn in termijnen.Skip(1))
            {
                termijn.WijsToe(new(termijn.VerantwoordelijkeRol, termijn.OrganisatieId, Hanneke), Hanneke, host.Klok.Nu);
            }
        });

        var nu = Groep(await Open(Wereld.Marijke), "Nu")!;

        Assert.Equal("Hanneke Bosma", nu.QuerySelector("td[data-kop=Behandelaar]")!.TextContent.Trim());
        Assert.Null(nu.QuerySelector("form"));
    }

    [Fact]
    public async Task Wie_niet_kan_aannemen_ziet_geen_lijst_zonder_behandelaar_en_geen_knop()
    {
        await Werk.Veilig(host);

        var pagina = await Open(Wereld.Femke, "/?lijst=vrij");

        Assert.DoesNotContain("Zonder behandelaar", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("tbody tr, tbody form"));
    }

    [Fact]
    public async Task Een_lokaal_team_ziet_het_werk_van_zijn_casussen_met_kind_en_leeftijd()
    {
        var gezin = await Plangezin.MetPlan(host);

        var joost = (await Open(Wereld.Joost)).QuerySelectorAll("tbody a").Select(link => (link.TextContent, link.GetAttribute("href"))).ToList();

        Assert.Contains(("Eerste afspraken maken", $"{gezin.Pad}/afspraken/nieuw"), joost);
        Assert.Contains(("Spreken met Yara (7)", $"{gezin.Pad}/kinderen/{gezin.Yara.Id}"), joost);
        Assert.Contains("Lindervoort, 1 kind, 1 ongeboren", (await Open(Wereld.Joost)).QuerySelector("tbody")!.TextContent);
        Assert.Null((await Open(Wereld.Aisha, "/?lijst=team")).QuerySelector("table"));
        Assert.DoesNotContain("Yara", (await Open(Wereld.Hanneke, "/?lijst=team")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Een_lege_lijst_zegt_wat_er_komt()
    {
        var tekst = (await Open(Wereld.Hanneke)).QuerySelector("main")!.TextContent;

        Assert.Contains("U heeft nu niets te doen.", tekst);
        Assert.Contains("Niets te doen.", tekst);
    }

    [Theory]
    [InlineData(Wereld.Wim)]
    [InlineData(Wereld.Els)]
    [InlineData(Wereld.Karin)]
    public async Task Een_rol_zonder_zaken_leest_dat_er_geen_werk_staat(string naam)
    {
        await Werk.Melding(host);

        Assert.Contains("Voor uw rol staat hier geen werk.", (await Open(naam)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Wat_ver_weg_is_staat_achter_een_link()
    {
        for (var i = 0; i < 27; i++)
        {
            await Werk.Veilig(host, van: Hanneke);
        }

        var pagina = await Open(Wereld.Hanneke);

        var link = pagina.QuerySelector(".kring-onderlijst a")!;
        Assert.Equal("Nog 44 taken later", link.TextContent);
        Assert.Equal("Later54", Groep(pagina, "Later")!.QuerySelector("th")!.TextContent);
        Assert.Equal(54, (await Open(Wereld.Hanneke, link.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Van_een_lange_lijst_staat_het_dringendste_er_en_de_rest_achter_een_link()
    {
        for (var i = 0; i < 60; i++)
        {
            await Werk.Veilig(host);
        }

        host.Klok.Reis(TimeSpan.FromDays(90));
        var gevaar = await Werk.Melding(host);

        var pagina = await Open(Wereld.Hanneke, "/?lijst=team");

        Assert.Equal(101, pagina.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(gevaar.Id.ToString(), pagina.QuerySelector("tbody a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Te laat120", Groep(pagina, "Te laat")!.QuerySelector("th")!.TextContent);
        Assert.StartsWith("1 nu, 120 te laat, ", pagina.QuerySelector("main strong")!.TextContent, StringComparison.Ordinal);
        var link = pagina.QuerySelector(".kring-onderlijst a")!;
        Assert.Equal("Nog 22 taken", link.TextContent);
        Assert.Equal(123, (await Open(Wereld.Hanneke, link.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Het_logboek_weet_welke_zaken_op_het_scherm_stonden()
    {
        var gezien = await Werk.Veilig(host, van: Hanneke);
        var niet = await Werk.Veilig(host, host.Wereld.AndereRegio);
        await Open(Wereld.Hanneke);

        await using var beurt = host.Niemand();
        var regel = await beurt.Db.Logregels.SingleAsync(regel => regel.Soort == Logsoort.Inzage && regel.Actie == "Werklijst", Ct);
        Assert.Contains(gezien.Id.ToString(), regel.Bijzonderheden);
        Assert.DoesNotContain(niet.Id.ToString(), regel.Bijzonderheden);
    }

    private static IElement? Groep(IHtmlDocument pagina, string naam) =>
        pagina.QuerySelectorAll("tbody").SingleOrDefault(groep => groep.QuerySelector("th")!.TextContent.StartsWith(naam, StringComparison.Ordinal));

    private static IEnumerable<string> Behandelaars(IHtmlDocument pagina) =>
        pagina.QuerySelectorAll("td[data-kop=Behandelaar]").Select(cel => cel.ChildNodes[0].TextContent.Trim());

    private async Task<IHtmlDocument> Open(string naam, string pad = "/")
    {
        using var browser = await host.Inloggen(naam);
        return await browser.Open(pad);
    }

    [Fact]
    public async Task Voor_de_herkenning_tellen_kinderen_naar_hun_rol_in_de_melding()
    {
        var id = await host.Ontvang(
            Meldingproef.Gezin(617, "Kindertel").Append(Meldingproef.Woont(new Persoonsbouwer("Noor", "van", "Kindertelhof", "V").Geboren(new DateOnly(2019, 1, 1)).Rol("kind"), 617)).ToArray());

        var rij = (await Open(Wereld.Hanneke)).QuerySelectorAll("tbody tr").First(een => een.TextContent.Contains("Kindertel", StringComparison.Ordinal));

        Assert.Contains("Lindervoort, 2 kinderen", rij.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, id);
    }
}
