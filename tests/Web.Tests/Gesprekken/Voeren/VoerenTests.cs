using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Gesprekken.Voeren;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Voeren;

public sealed class VoerenTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Formulier = "main form[data-kring-klad]";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_getypt_is_staat_er_na_bewaren_weer()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}", Gespreksproef.OpScherm(("verhaal", "Ruzie."), ("p1_achternaam", "Hofstrada"), ("vorm_01", "ja"), ("gevaar", "ja")), Formulier);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var pagina = await browser.Open($"/gesprekken/{id}");
        Assert.Equal("Ruzie.", pagina.QuerySelector("[name='Velden[verhaal]']")!.TextContent.Trim());
        Assert.Equal("Hofstrada", pagina.QuerySelector("[name='Velden[p1_achternaam]']")!.GetAttribute("value"));
        Assert.NotNull(pagina.QuerySelector("input[type=checkbox][name='Velden[vorm_01]'][checked]"));
        Assert.NotNull(pagina.QuerySelector("input[name='Velden[gevaar]'][value=ja][checked]"));
    }

    [Fact]
    public async Task Een_vinkje_kan_ook_weer_weg()
    {
        var id = await host.BeginMet(("vorm_01", "ja"), ("p1_geheim", "ja"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        // Without script a box that is not ticked sends only the empty value beside it.
        using var antwoord = await browser.VulIn($"/gesprekken/{id}", Gespreksproef.OpScherm(("vorm_01", ""), ("p1_geheim", "")), Formulier);

        var velden = (await host.Gesprek(id)).Klad!.Lees();
        Assert.Null(velden["vorm_01"]);
        Assert.Null(velden["p1_geheim"]);
    }

    [Fact]
    public async Task Er_komt_plaats_voor_nog_iemand_en_de_tekst_blijft()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}");
        Assert.Null(pagina.QuerySelector("#persoon-2"));

        using var antwoord = await browser.Druk(pagina, $"/gesprekken/{id}", "Erbij", ("p1_achternaam", "Hofstrada"));

        var eerste = pagina.QuerySelector("[name='Velden[p1_voornamen]']")!.Id!.Replace("p1", "p2", StringComparison.Ordinal);
        Assert.Equal($"/gesprekken/{id}#{eerste}", antwoord.Headers.Location!.OriginalString);
        pagina = await browser.Open($"/gesprekken/{id}");
        Assert.NotNull(pagina.QuerySelector($"#persoon-2 #{eerste}"));
        Assert.Equal("Hofstrada", pagina.QuerySelector("[name='Velden[p2_achternaam]']")!.GetAttribute("value"));
        Assert.True(pagina.QuerySelector("[name='Velden[p2_zelfde]'][type=checkbox]")!.HasAttribute("checked"));
        Assert.Equal("Hofstrada", pagina.QuerySelector("[name='Velden[p1_achternaam]']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Advies", "/advies")]
    [InlineData("Melding", "/melding")]
    public async Task Elke_knop_bewaart_eerst(string knop, string naar)
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.Druk(await browser.Open($"/gesprekken/{id}"), $"/gesprekken/{id}", knop, ("verhaal", "Nog niet bewaard."));

        Assert.Equal($"/gesprekken/{id}{naar}", antwoord.Headers.Location!.OriginalString);
        Assert.Equal("Nog niet bewaard.", (await host.Gesprek(id)).Klad!.Lees()["verhaal"]);
    }

    [Fact]
    public async Task Vanzelf_bewaren_antwoordt_met_de_stand_en_zonder_tekst()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.Druk(await browser.Open($"/gesprekken/{id}"), $"/gesprekken/{id}", "Klad", ("verhaal", "Vanzelf."));

        Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        Assert.Equal("1", antwoord.Headers.GetValues("Kring-Stand").Single());
        Assert.Equal("Vanzelf.", (await host.Gesprek(id)).Klad!.Lees()["verhaal"]);
    }

    [Fact]
    public async Task Wat_een_melding_nog_mist_staat_er_rustig_bij_tijdens_het_gesprek()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var leeg = await browser.Open($"/gesprekken/{id}");
        Assert.True(leeg.QuerySelector("[data-kring-ontbreekt-vak]")!.HasAttribute("hidden"));

        using var antwoord = await browser.Druk(leeg, $"/gesprekken/{id}", "Klad", ("melder_naam", "Ida"), ("p1_relatie", "moeder"));

        const string Nog = "wie de beller is, een telefoonnummer of e-mailadres van de beller en of het gezin mag weten wie meldt";
        Assert.Equal(Nog, Uri.UnescapeDataString(antwoord.Headers.GetValues("Kring-Ontbreekt").Single()));
        var pagina = await browser.Open($"/gesprekken/{id}");
        Assert.False(pagina.QuerySelector("[data-kring-ontbreekt-vak]")!.HasAttribute("hidden"));
        Assert.Equal(Nog, pagina.QuerySelector("[data-kring-ontbreekt]")!.TextContent);
        Assert.Contains("U schreef moeder, maar niet van wie.", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("[name='Velden[melder_noemen]'][checked]"));
    }

    [Fact]
    public async Task Een_collega_in_hetzelfde_gesprek_wordt_genoemd_en_diens_tekst_komt_mee()
    {
        var id = await host.Begin();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var schermHanneke = await hanneke.Open($"/gesprekken/{id}");
        var schermMarijke = await marijke.Open($"/gesprekken/{id}");
        Assert.Contains(host.Wereld[Wereld.Hanneke].Naam, schermMarijke.QuerySelector("[data-kring-anderen]")!.TextContent, StringComparison.Ordinal);

        using var een = await marijke.Druk(schermMarijke, $"/gesprekken/{id}", "Klad", ("gezien", "Van Marijke."));
        using var twee = await hanneke.Druk(schermHanneke, $"/gesprekken/{id}", "Klad", ("verhaal", "Van Hanneke."));

        var nieuws = await twee.Content.ReadFromJsonAsync<JsonElement>(Ct);
        Assert.Equal(host.Wereld[Wereld.Marijke].Naam, nieuws.GetProperty("anderen")[0].GetString());
        Assert.Equal("Van Marijke.", nieuws.GetProperty("velden").GetProperty("gezien").GetProperty("waarde").GetString());
        var velden = (await host.Gesprek(id)).Klad!.Lees();
        Assert.Equal(("Van Marijke.", "Van Hanneke."), (velden["gezien"], velden["verhaal"]));
    }

    [Fact]
    public async Task Na_een_halve_minuut_stilte_is_een_collega_er_niet_meer()
    {
        var id = await host.Begin();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        await marijke.Open($"/gesprekken/{id}");
        host.Klok.Reis(TimeSpan.FromSeconds(40));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal("", (await hanneke.Open($"/gesprekken/{id}")).QuerySelector("[data-kring-anderen]")!.TextContent);
    }

    [Fact]
    public async Task Twee_teksten_in_een_veld_staan_naast_elkaar_op_het_scherm_van_de_tweede()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var scherm = await browser.Open($"/gesprekken/{id}");
        await host.Typ(id, Wereld.Marijke, 0, ("verhaal", "Van Marijke."));

        using var antwoord = await browser.Druk(scherm, $"/gesprekken/{id}", "Melding", ("verhaal", "Van Hanneke."));

        Assert.Equal($"/gesprekken/{id}", antwoord.Headers.Location!.OriginalString);
        var pagina = await browser.Open($"/gesprekken/{id}");
        Assert.Equal("Van Hanneke.", pagina.QuerySelector("[name='Velden[verhaal]']")!.TextContent.Trim());
        Assert.Contains("Van Marijke.", pagina.QuerySelector(".kring-botsing")!.TextContent, StringComparison.Ordinal);
        using var gekozen = await browser.Druk(pagina, $"/gesprekken/{id}", "Melding");
        Assert.Equal($"/gesprekken/{id}/melding", gekozen.Headers.Location!.OriginalString);
        Assert.Equal("Van Hanneke.", (await host.Gesprek(id)).Klad!.Lees()["verhaal"]);
    }

    [Fact]
    public async Task Wie_op_hetzelfde_moment_bewaart_verliest_niets()
    {
        var id = await host.Begin();

        await Task.WhenAll(Enumerable.Range(1, 4).Select(i => host.Typ(id, i % 2 == 0 ? Wereld.Hanneke : Wereld.Marijke, 0, ($"p{i}_achternaam", $"Naam{i}"))));

        var velden = (await host.Gesprek(id)).Klad!.Lees();
        Assert.Equal(["Naam1", "Naam2", "Naam3", "Naam4"], Enumerable.Range(1, 4).Select(i => velden[$"p{i}_achternaam"]));
    }

    [Theory]
    [InlineData("Melding")]
    [InlineData("Klad")]
    public async Task Wie_bewaart_nadat_een_collega_afrondde_leest_dat_en_houdt_de_eigen_tekst(string knop)
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var scherm = await browser.Open($"/gesprekken/{id}");
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var weg = await marijke.VulIn($"/gesprekken/{id}/afbreken", []);

        using var antwoord = await browser.Druk(scherm, $"/gesprekken/{id}", knop, ("verhaal", "Te laat, niet verloren."));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var pagina = await antwoord.Lees();
        Assert.Contains("Dit gesprek is al afgerond", pagina.QuerySelector("main .utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Te laat, niet verloren.", pagina.QuerySelector("[name='Velden[verhaal]']")!.TextContent.Trim());
        Assert.Null((await host.Gesprek(id)).Klad);
    }

    [Fact]
    public async Task Een_veld_dat_niet_bestaat_wordt_niet_bewaard_en_een_heel_lange_tekst_begrensd()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(
            $"/gesprekken/{id}", Gespreksproef.OpScherm(("eigen_veld", "x"), ("p21_achternaam", "x"), ("verhaal", new string('x', 30_000))), Formulier);

        var velden = (await host.Gesprek(id)).Klad!.Lees();
        Assert.DoesNotContain(velden.Waarden.Keys, naam => naam is "eigen_veld" or "p21_achternaam");
        Assert.Equal(20_000, velden["verhaal"]!.Length);
    }

    [Fact]
    public async Task Kijken_staat_in_het_logboek_en_wat_getypt_is_niet()
    {
        var id = await host.BeginMet(("verhaal", "Geheimzinnigverhaal"), ("p1_achternaam", "Zonderling"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        await browser.Open($"/gesprekken/{id}");

        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.OnderwerpId == id).ToListAsync(Ct);
        Assert.Contains(regels, regel => regel is { Soort: Logsoort.Handeling, Actie: nameof(SchrijfGesprek) });
        Assert.Contains(regels, regel => regel.Soort == Logsoort.Inzage);
        Assert.DoesNotContain(await beurt.Db.Logregels.AsNoTracking().ToListAsync(Ct), regel => regel.ToString().Contains("onderling", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_gesprek_van_een_andere_organisatie_bestaat_niet()
    {
        var id = await host.Begin();
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Gesprekken.Where(gesprek => gesprek.Id == id)
                .ExecuteUpdateAsync(zet => zet.SetProperty(gesprek => gesprek.OrganisatieId, host.Wereld.AndereRegio.Id), Ct);
        }

        using var browser = await host.Inloggen(Wereld.Hanneke);
        foreach (var pad in new[] { "", "/advies", "/melding", "/afbreken" })
        {
            using var antwoord = await browser.GetAsync(new Uri($"/gesprekken/{id}{pad}", UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        }
    }

    [Theory]
    [InlineData(Wereld.Joost)]
    [InlineData(Wereld.Femke)]
    [InlineData(Wereld.Karin)]
    public async Task Wie_geen_gesprekken_voert_komt_er_niet_in(string naam)
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri($"/gesprekken/{id}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    [Fact]
    public async Task De_cursor_staat_in_het_eerste_veld_van_een_nieuw_gesprek_en_alleen_daar()
    {
        var (leeg, begonnen) = (await host.Begin(), await host.BeginMet(("verhaal", "Ruzie.")));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal("Velden[gevaar]", (await browser.Open($"/gesprekken/{leeg}")).QuerySelector("[autofocus]")!.GetAttribute("name"));
        Assert.Null((await browser.Open($"/gesprekken/{begonnen}")).QuerySelector("[autofocus]"));
    }
}
