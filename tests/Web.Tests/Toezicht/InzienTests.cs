using System.Net;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Casussen;
using Kring.Web.Tests.Huishoudens;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

public sealed class InzienTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public InzienTests(KringHost host)
    {
        this.host = host;
        Papierproef.Zet(host);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_overzicht_noemt_dag_organisatie_rol_en_wat_er_gebeurde_en_telt_wat_gelijk_is()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        var dag = new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Inzage, "Casus bekijken", ("Casus", zaak.Casus.Id), null, zaak.Persoon.Id);
        await host.Schrijf(Wereld.Hanneke, dag.AddHours(1), Logsoort.Inzage, "Casus bekijken", ("Casus", zaak.Casus.Id), null, zaak.Persoon.Id, Guid.NewGuid());
        await host.Schrijf(Wereld.Joost, dag.AddHours(2), Logsoort.Handeling, "MaakAfspraak", ("Casus", zaak.Casus.Id), null, zaak.Persoon.Id);
        await host.Schrijf(Wereld.Joost, dag.AddDays(3), Logsoort.Uitvoer, "Plan", ("Casus", zaak.Casus.Id), "pdf", zaak.Persoon.Id);
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var tekst = (await ruben.Open($"/wie-bekeek-wat/{zaak.Persoon.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("donderdag 1 oktober 2026", tekst, StringComparison.Ordinal);
        Assert.Contains("Veilig Thuis Merewold, medewerker", tekst, StringComparison.Ordinal);
        Assert.Contains("casus bekeken, 2 keer", tekst, StringComparison.Ordinal);
        Assert.Contains("Wijkteam Lindervoort, medewerker lokaal team", tekst, StringComparison.Ordinal);
        Assert.Contains("afspraak gemaakt", tekst, StringComparison.Ordinal);
        Assert.Contains("plan bekeken, meegenomen als bestand", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hanneke", tekst, StringComparison.Ordinal);

        var korter = (await ruben.Open($"/wie-bekeek-wat/{zaak.Persoon.Id}?van=2026-10-02&tot=2026-10-31")).QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("donderdag 1 oktober", korter, StringComparison.Ordinal);
        Assert.Contains("plan bekeken, meegenomen als bestand", korter, StringComparison.Ordinal);
        Assert.Contains("ligt na de laatste", (await ruben.Open($"/wie-bekeek-wat/{zaak.Persoon.Id}?van=2026-10-02&tot=2026-10-01")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_maken_van_het_overzicht_staat_er_zelf_ook_in_en_gaat_mee_als_pdf_met_de_gekozen_dagen()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var pad = $"/wie-bekeek-wat/{zaak.Persoon.Id}";
        await ruben.Open(pad);
        var pagina = await ruben.Open($"{pad}?van=2026-11-01&tot=2026-11-02");
        Assert.Contains("overzicht gemaakt van wie dit dossier bekeek", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var pdf = pagina.QuerySelector("a.kring-papier")!.GetAttribute("href")!;
        Assert.Equal($"{pad}?als=pdf&van=2026-11-01&tot=2026-11-02", pdf);

        using var antwoord = await ruben.GetAsync(new Uri(pdf, UriKind.Relative), Ct);

        Assert.Equal(("application/pdf", "wie-bekeek-wat.pdf"), (antwoord.Content.Headers.ContentType!.ToString(), antwoord.Content.Headers.ContentDisposition!.FileName));
        var blad = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.Contains("overzicht gemaakt van wie dit dossier bekeek", blad, StringComparison.Ordinal);
        Assert.DoesNotContain("Lees dit na voordat", blad, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.PersoonId == zaak.Persoon.Id && regel.Soort == Logsoort.Uitvoer && regel.Actie == "Wie bekeek wat", Ct));
    }

    [Fact]
    public async Task Wie_twee_keer_in_Kring_staat_krijgt_een_overzicht_en_een_bladzijde_telt_een_keer()
    {
        var mensen = await host.TweeKeer("Inzagemans", "Inzagemans");
        await using (var beurt = host.Niemand())
        {
            var paar = await beurt.Db.Personenparen.FirstOrDefaultAsync(een => een.EenId == mensen.Maria || een.AnderId == mensen.Maria, Ct);
            var (een, ander) = Personenpaar.Orden(mensen.Maria, mensen.Mieke);
            if (paar is null)
            {
                beurt.Db.Add(paar = Personenpaar.StelVoor(host.Klok.Nu, een, ander, 0.9));
            }

            if (paar.Stand != Paarstand.Dezelfde)
            {
                paar.Besluit(Paarstand.Dezelfde, "Zelfde vrouw.", [paar], host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
            }

            await beurt.Db.SaveChangesAsync(Ct);
        }

        var dag = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Inzage, "Mensen vergelijken", null, null, mensen.Maria, mensen.Mieke);
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Inzage, "Persoon bekijken", null, null, mensen.Mieke);
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var tekst = (await ruben.Open($"/wie-bekeek-wat/{mensen.Maria}?van=2026-06-01&tot=2026-06-01")).QuerySelector("main")!.TextContent;

        Assert.Contains("persoon bekeken", tekst, StringComparison.Ordinal);
        Assert.Contains("mensen vergeleken", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("keer", tekst.Split("Dit overzicht noemt")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afgeschermd_adres_en_de_reden_om_het_te_zien_staan_er_niet_in()
    {
        var verhaal = await Casusverhaal.Leg(host);
        Guid id;
        string[] geheim;
        await using (var beurt = host.Niemand())
        {
            var persoon = await beurt.Db.Personen.FirstAsync(een => een.Verblijven.Any(), Ct);
            id = persoon.Id;
            geheim = [.. persoon.Verblijven.SelectMany(plek => new[] { plek.Adres.Straat, plek.Adres.Postcode }).OfType<string>()];
        }

        await host.Schrijf(Wereld.Hanneke, host.Klok.Nu, Logsoort.Handeling, "ToonAfgeschermdAdres", ("Persoon", id), $"Moet naar {string.Join(' ', geheim)}", id);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var pad = $"/wie-bekeek-wat/{id}";

        foreach (var adres in new[] { pad, $"{pad}?als=pdf" })
        {
            var blad = await ruben.GetStringAsync(new Uri(adres, UriKind.Relative), Ct);
            Assert.Contains("afgeschermd adres bekeken", blad, StringComparison.Ordinal);
            Assert.NotEmpty(geheim);
            Assert.All(geheim, woord => Assert.DoesNotContain(woord, blad, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("Zoekmans", "4", "3", "1985", 1)]
    [InlineData("van der Zoekmans", "4", "3", "1985", 1)]
    [InlineData("Zoekmans", "5", "3", "1985", 0)]
    [InlineData("Zoekman", "4", "3", "1985", 0)]
    public async Task Iemand_wordt_gevonden_op_achternaam_en_geboortedatum_samen(string naam, string dag, string maand, string jaar, int aantal)
    {
        await Leg("Zoekmans", new DateOnly(1985, 3, 4), eigen: true);
        await Leg("Zoekmans", new DateOnly(1985, 3, 4), eigen: false);
        using var ruben = await host.Inloggen(Wereld.Ruben);

        using var antwoord = await ruben.VulIn("/wie-bekeek-wat", [("Achternaam", naam), ("Geboren.Dag", dag), ("Geboren.Maand", maand), ("Geboren.Jaar", jaar)]);

        var gevonden = (await antwoord.Lees()).QuerySelectorAll("main a[href^='/wie-bekeek-wat/']");
        Assert.Equal(aantal > 0, gevonden.Length > 0);
        Assert.All(gevonden, een => Assert.Contains("Zoekmans", een.TextContent, StringComparison.Ordinal));
        await using var beurt = host.Niemand();
        var vreemd = await beurt.Db.Casussen.Where(casus => casus.OrganisatieId == host.Wereld.AndereRegio.Id).SelectMany(casus => casus.Huishoudens).Select(deel => deel.HuishoudenId).ToListAsync(Ct);
        var mensen = await beurt.Db.Huishoudens.Where(huishouden => vreemd.Contains(huishouden.Id)).SelectMany(huishouden => huishouden.Leden).Select(lid => lid.PersoonId).ToListAsync(Ct);
        Assert.NotEmpty(mensen);
        Assert.All(gevonden, een => Assert.DoesNotContain(een.GetAttribute("href")!, mensen.Select(mens => $"/wie-bekeek-wat/{mens}")));
    }

    [Fact]
    public async Task Zonder_geboortedatum_wordt_niet_gezocht()
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        using var antwoord = await ruben.VulIn("/wie-bekeek-wat", [("Achternaam", "Zoekmans")]);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains("Vul de geboortedatum in", (await antwoord.Lees()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Leg(string naam, DateOnly geboren, bool eigen)
    {
        await using var beurt = host.Niemand();
        var nu = host.Klok.Nu;
        var persoon = Persoon.Schrijf(nu, new Persoonsgegevens(naam, null, "Mina", Geslacht.Vrouw, Geboortedatum.Op(geboren), null));
        var huishouden = Huishouden.Begin(nu, host.Klok.Vandaag(), [persoon]);
        var bij = eigen ? host.Wereld.VeiligThuis : host.Wereld.AndereRegio;
        var melding = Melding.Ontvang(nu, $"M-{Guid.NewGuid():N}"[..12], bij.Id, new Meldinggegevens
        {
            MelderNaam = "Politie Eenheid Merewold",
            Personen = [new GemeldeNaam(naam, naam, null, Meldingplaats.Gezin)],
        });
        var casus = Domain.Casussen.Casus.Open(nu, $"Z-{Guid.NewGuid():N}"[..12], new Domain.Casussen.Casusopening(naam, bij.Id, null, melding.Id, nu, [huishouden.Id]), host.Wereld[Wereld.Hanneke].Id);
        beurt.Db.AddRange(persoon, huishouden, melding, casus);
        await beurt.Db.SaveChangesAsync(Ct);
    }
}
