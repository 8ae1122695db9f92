using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class HerkennenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kandidaten_staan_er_met_redenen_en_niemand_is_gekozen()
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(31, "Wilgen")));
        var id = await Gecheckt(new Persoonsbouwer("Annelies", "", "Wilgensna", "V").Geboren(new DateOnly(1989, 9, 12)).Woont(31));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        var kaart = pagina.QuerySelectorAll(".kring-kandidaat")[0].TextContent;
        Assert.Contains("Annelies Johanna Wilgensma, geboren 12-09-1989", kaart, StringComparison.Ordinal);
        Assert.Contains("=zelfde geboortedatum", kaart, StringComparison.Ordinal);
        Assert.Contains("≈achternaam lijkt: Wilgensna, bekend is Wilgensma", kaart, StringComparison.Ordinal);
        Assert.Contains("met een lopende casus", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain(pagina.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>(), knop => knop.IsChecked);
        Assert.Equal(eerste.Huishoudens[0].ToString(), Assert.IsAssignableFrom<IHtmlSelectElement>(pagina.QuerySelector("select")).Value);
        // Where the reported person is said to live; of who is known the address stays out.
        Assert.Contains("Kalmoesweg 31", pagina.QuerySelector(".kring-mens .kring-letterlijk")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kalmoesweg", kaart, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(
            regel => regel.Soort == Logsoort.Inzage && regel.OnderwerpId == id && regel.PersoonId == eerste.PersoonIds[1], Ct));
    }

    [Fact]
    public async Task Een_bekend_huishouden_staat_bovenaan_en_vult_het_formulier_in_zonder_iets_vast_te_leggen()
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(39, "Hazelaar")));
        var id = await Gecheckt(
            new Persoonsbouwer("Annelies", "", "Hazelaarsma", "V").Geboren(new DateOnly(1989, 9, 12)), new Persoonsbouwer("Bas", "van", "Hazelaarhof", "M").Woont(39));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));
        var voorstel = pagina.QuerySelector($"#huishouden-{eerste.Huishoudens[0]}")!.Closest("section")!;
        var ingevuld = await browser.Open($"{Pad(id)}?huishouden={eerste.Huishoudens[0]}");

        Assert.Equal("Huishouden Van Hazelaarhof – Hazelaarsma", voorstel.QuerySelector("h2")!.TextContent);
        Assert.Contains("Dit is vrijwel zeker een bekend huishouden. Er is een lopende casus.", voorstel.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, voorstel.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("niet genoemd", voorstel.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kalmoesweg", voorstel.TextContent, StringComparison.Ordinal);
        Assert.True(Assert.IsAssignableFrom<IHtmlInputElement>(ingevuld.QuerySelector($"input[name='Invoer[0].Persoon'][value='{eerste.PersoonIds[1]}']")).IsChecked);
        Assert.Equal([eerste.Huishoudens[0].ToString(), eerste.Huishoudens[0].ToString()], ingevuld.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(lijst => lijst.Value));
        Assert.Null((await host.Melding(id)).Herkend);
    }

    [Fact]
    public async Task Een_huishouden_dat_niet_werd_voorgesteld_vult_niets_in()
    {
        var vreemd = await host.Melding(await host.OntvangEnHerken(new Persoonsbouwer("Otto", "", "Vlinderstruik", "M").Geboren(new DateOnly(1950, 5, 5))));
        var id = await Gecheckt(new Persoonsbouwer("Kees", "", "Anderman", "M"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open($"{Pad(id)}?huishouden={vreemd.Huishoudens[0]}");

        Assert.DoesNotContain("Vlinderstruik", pagina.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nieuw", Paarstand.Verschillend)]
    [InlineData("later", Paarstand.Voorgesteld)]
    public async Task Wie_niemand_kiest_onthoudt_dat_het_een_ander_is_of_dat_het_later_wordt_beslist(string keuze, Paarstand verwacht)
    {
        Persoonsbouwer Truus() => new Persoonsbouwer("Truus", "", keuze == "later" ? "Grasklokje" : "Zonnedauw", "V").Geboren(new DateOnly(1961, keuze == "later" ? 4 : 9, 3));
        var bekend = (await host.Melding(await host.OntvangEnHerken(Truus()))).PersoonIds[0];
        var id = await Gecheckt(Truus());
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Invoer[0].Persoon", keuze), ("Invoer[0].Huishouden", "nieuw-1")]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal(verwacht, (await host.Paar((bekend, (await host.Melding(id)).PersoonIds[0]))).Stand);
    }

    [Fact]
    public async Task Wie_niet_kiest_leest_voor_wie_en_er_verandert_niets()
    {
        await host.OntvangEnHerken(Meldingproef.Gezin(32, "Linden"));
        var id = await Gecheckt(Meldingproef.Gezin(32, "Linden"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Invoer[0].Persoon", "nieuw")]);

        var pagina = await antwoord.Lees();
        Assert.Contains(new PersoonIsNietHerkend("Annelies Johanna Lindensma").Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(new PersoonIsNietHerkend("Bastiaan Willem van Lindenhof").Zin, pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.True(Assert.IsAssignableFrom<IHtmlInputElement>(pagina.QuerySelector("input[name='Invoer[0].Persoon'][value=nieuw]")).IsChecked);
        Assert.Null((await host.Melding(id)).Herkend);
    }

    [Fact]
    public async Task Wie_vaststelt_ziet_daarna_de_melding_met_haar_casus()
    {
        var id = await Gecheckt(Meldingproef.Gezin(33, "Beuken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Invoer[2].Huishouden", "nieuw-2"), ("Invoer[1].Huishouden", "nieuw-2")]);

        Assert.Equal((HttpStatusCode.Redirect, $"/meldingen/{id}"), (antwoord.StatusCode, antwoord.Headers.Location?.ToString()));
        var melding = await host.Melding(id);
        Assert.Equal((2, Meldingstatus.InBeoordeling), (melding.Huishoudens.Count, melding.Status));
        Assert.Equal(melding.Personen[1].HuishoudenId, melding.Personen[2].HuishoudenId);
        Assert.NotNull(melding.CasusId);
        Assert.Contains(new HerkenningIsGedaan().Zin, (await browser.Open(Pad(id))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hetzelfde_huishouden_als_een_ander_volgt_de_keuze_voor_die_ander()
    {
        var bekend = (await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(34, "Eiken")))).Huishoudens[0].ToString();
        var id = await Gecheckt(Meldingproef.Gezin(34, "Eiken")[0], new Persoonsbouwer("Kees", "", "Anders", "M"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(
            Pad(id), [("Invoer[0].Persoon", "nieuw"), ("Invoer[0].Huishouden", bekend), ("Invoer[1].Huishouden", "nieuw-1")]);

        Assert.Equal([bekend], (await host.Melding(id)).Huishoudens.Select(huishouden => huishouden.ToString()));
    }

    [Fact]
    public async Task Een_geheim_adres_staat_er_niet_en_de_ander_krijgt_een_eigen_huishouden_voorgesteld()
    {
        var zij = new Persoonsbouwer("Femke", "", "Zonderberg", "V").Woont(35).Informatie("GEHEIM ADRES, niet verstrekken.");
        var hij = new Persoonsbouwer("Kevin", "", "Stoffelberg", "M").Woont(35);
        var id = await Gecheckt(zij, hij);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.Contains("Het adres is geheim", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("5771", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(["nieuw-1", "nieuw-2"], pagina.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(lijst => lijst.Value));
    }

    [Fact]
    public async Task Een_beroepskracht_wordt_genoemd_maar_niet_gevraagd()
    {
        var id = await Gecheckt(new Persoonsbouwer("Kim", "", "Zandberg", "O").Rol("jeugdige"), new Persoonsbouwer("Juf", "", "Meester", "V").Rol("onderwijsgevende"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.Contains("Vanuit een beroep betrokken, hoort niet in een huishouden: Juf Meester", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(pagina.QuerySelectorAll("select"));
    }

    [Fact]
    public async Task Twee_mensen_tegelijk_de_tweede_leest_wie_eerder_was()
    {
        var id = await Gecheckt(Meldingproef.Gezin(36, "Esdoorn"));
        using var browser = await host.Inloggen(Wereld.Marijke);
        var pagina = await browser.Open(Pad(id));
        await host.Herken(id);
        var personen = await Personen();

        using var antwoord = await browser.Verzend(pagina, Pad(id), []);

        Assert.Contains("Hanneke Bosma heeft dit", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(personen, await Personen());
    }

    [Fact]
    public async Task Voor_de_acute_check_zegt_de_pagina_wat_eerst_moet()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(37, "Populier"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.Contains(new AcuteCheckOntbreekt().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"a[href='/meldingen/{id}/acute-check']"));
        Assert.Empty(pagina.QuerySelectorAll("select"));
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var id = await Gecheckt(Meldingproef.Gezin(38, "Kastanje"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/herkennen";

    private async Task<Guid> Gecheckt(params Persoonsbouwer[] mensen)
    {
        var id = await host.Ontvang(mensen);
        await host.Check(id);
        return id;
    }

    private async Task<int> Personen()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Personen.CountAsync(Ct);
    }

    [Fact]
    public async Task Een_andere_melding_over_dezelfde_mensen_staat_bij_wie_het_is_met_nummer_en_gevaar()
    {
        var eerste = await host.Ontvang(Meldingproef.Gezin(616, "Tweemaal"));
        await host.Check(eerste, gevaar: true);
        var tweede = await host.Ontvang(Meldingproef.Gezin(616, "Tweemaal"));
        await host.Check(tweede);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open($"/meldingen/{tweede}/herkennen");

        var mens = pagina.QuerySelector("section[aria-labelledby=mens-1]")!;
        Assert.Contains("Direct gevaar", mens.TextContent, StringComparison.Ordinal);
        Assert.NotNull(mens.QuerySelector($"a[href='/meldingen/{eerste}']"));
        Assert.Null(pagina.QuerySelector($"main section a[href='/meldingen/{tweede}']"));
        Assert.Contains("Voorstel: een nieuw huishouden. Wie in deze melding op hetzelfde adres is, komt erbij.", mens.TextContent, StringComparison.Ordinal);
        Assert.Contains("omdat het adres hetzelfde is als van een ander", pagina.QuerySelector("section[aria-labelledby=mens-2]")!.TextContent, StringComparison.Ordinal);
    }
}
