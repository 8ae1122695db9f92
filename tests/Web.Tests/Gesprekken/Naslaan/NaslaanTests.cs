using System.Net;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Gesprekken.Melden;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Teruggeven;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Naslaan;

public sealed class NaslaanTests : IAsyncDisposable
{
    private static readonly (string, string)[] Getypt = [("p1_voornamen", "Ans"), ("p1_achternaam", "Waterlelie"), ("p1_dag", "4"), ("p1_maand", "6"), ("p1_jaar", "1977")];

    // A host for each test: who was reported in one would be known in the next.
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Tijdens_het_gesprek_staat_er_hoeveel_mensen_bekend_zijn_en_op_verzoek_wie_en_waarom()
    {
        var ans = await Ans();
        var id = await host.BeginMet(Getypt);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var gesprek = await browser.Open($"/gesprekken/{id}");
        var pagina = await browser.Open($"/gesprekken/{id}/bekenden");

        Assert.Equal("1", gesprek.QuerySelector("[data-kring-bekend]")!.TextContent);
        Assert.DoesNotContain("Johanna", gesprek.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Ans Johanna Waterlelie, geboren 04-06-1977: vrijwel zeker dezelfde", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zelfde geboortedatum", pagina.Body.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Soort == Logsoort.Inzage && regel.PersoonId == ans && regel.Actie == "Nagaan wie bekend is").ToListAsync(Ct);
        Assert.All(regels, regel => Assert.Null(regel.OnderwerpId));
        Assert.NotEmpty(regels);
    }

    [Fact]
    public async Task Wie_er_bekend_is_en_niet_gebeld_mag_worden_staat_er_met_die_waarschuwing()
    {
        await using (var beurt = host.Niemand())
        {
            beurt.Db.Add(Persoon.Schrijf(host.Klok.Nu, new Persoonsgegevens("Waterlelie", null, "Ans", Geslacht.Vrouw, Geboortedatum.Op(new DateOnly(1977, 6, 4)), null)
            {
                Contactwegen = [new Contactweg(Contactkanaal.Bellen, false, null)],
            }));
            await beurt.Db.SaveChangesAsync(Ct);
        }

        var id = await host.BeginMet(Getypt);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("Let op, niet veilig: bellen.", (await browser.Open($"/gesprekken/{id}/bekenden")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_knop_bewaart_eerst_wat_getypt_is()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}");

        using var antwoord = await browser.Druk(pagina, $"/gesprekken/{id}", "Bekenden", ("p1_achternaam", "Onbekendsma"));

        Assert.Equal((HttpStatusCode.Redirect, $"/gesprekken/{id}/bekenden"), (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString));
        Assert.Contains("Niemand in Kring lijkt op deze persoon.", (await browser.Open($"/gesprekken/{id}/bekenden")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_namen_staat_er_wat_eerst_moet()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal("0", (await browser.Open($"/gesprekken/{id}")).QuerySelector("[data-kring-bekend]")!.TextContent);
        Assert.Contains("Er is nog niemand genoemd.", (await browser.Open($"/gesprekken/{id}/bekenden")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_vanavond_al_gemeld_is_telt_als_bekend_met_nummer_moment_en_gevaar()
    {
        var melding = await host.Melding(await Gemeld("Waterpest"));
        var id = await host.BeginMet(("p1_voornamen", "Sanne"), ("p1_achternaam", "Waterpes"), ("p1_straat", "Vlierweg"), ("p1_huisnummer", "7"), ("p1_postcode", "5771 KD"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var gesprek = await browser.Open($"/gesprekken/{id}");
        var pagina = await browser.Open($"/gesprekken/{id}/bekenden");

        Assert.Equal("1", gesprek.QuerySelector("[data-kring-bekend]")!.TextContent);
        Assert.Equal($"Al gemeld: {melding.Nummer}, direct gevaar", gesprek.QuerySelector("[data-kring-gemeld]")!.TextContent);
        Assert.Contains($"Lijkt al gemeld: melding {melding.Nummer}", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Direct gevaar", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"main a[href='/meldingen/{melding.Id}']"));
        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Actie == "Nagaan wie bekend is" && regel.Bijzonderheden == melding.Nummer).ToListAsync(Ct);
        Assert.All(regels, regel => Assert.Null(regel.OnderwerpId));
        Assert.NotEmpty(regels);
        Assert.Empty(await Sleutels(id));
    }

    [Fact]
    public async Task Iemand_anders_met_dezelfde_achternaam_is_niet_gemeld()
    {
        await Gemeld("Kroosvaren");
        var id = await host.BeginMet(("p1_voornamen", "Willem"), ("p1_achternaam", "Kroosvaren"), ("p1_dag", "1"), ("p1_maand", "2"), ("p1_jaar", "1950"), ("p1_straat", "Elzenpad"), ("p1_huisnummer", "3"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Equal("", (await browser.Open($"/gesprekken/{id}")).QuerySelector("[data-kring-gemeld]")!.TextContent);
    }

    [Fact]
    public async Task Wie_de_melding_niet_mag_zien_leest_dat_die_er_is_en_kan_er_niet_heen()
    {
        var melding = await host.Melding(await Gemeld("Moerasvaren"));
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Meldingen.Where(een => een.Id == melding.Id).ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Gemeentecode, "GM9999"), Ct);
        }

        var id = await host.BeginMet(("p1_voornamen", "Sanne"), ("p1_achternaam", "Moerasvaren"), ("p1_straat", "Vlierweg"), ("p1_huisnummer", "7"), ("p1_postcode", "5771 KD"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}/bekenden");

        Assert.Contains($"Lijkt al gemeld: melding {melding.Nummer}", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector($"main a[href='/meldingen/{melding.Id}']"));
    }

    [Fact]
    public async Task Na_de_herkenning_en_na_teruggeven_zijn_de_sleutels_van_de_melding_weg()
    {
        var (herkend, terug) = (await Gemeld("Watergentiaan"), await Gemeld("Krabbenscheer", "nee"));
        Assert.NotEmpty(await Sleutels(herkend));
        Assert.NotEmpty(await Sleutels(terug));

        await host.Herken(herkend);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<GeefMeldingTerugHandler>().Handle(
                new GeefMeldingTerug { MeldingId = terug, Versie = (await host.Melding(terug)).Versie, Soort = Teruggavesoort.OnjuistGeadresseerd, Reden = "Hoort elders." }, Ct);
        }

        Assert.Empty(await Sleutels(herkend));
        Assert.Empty(await Sleutels(terug));
    }

    [Fact]
    public async Task Meldingen_van_voor_de_sleutels_krijgen_ze_bij_het_begin()
    {
        var melding = await Gemeld("Kalmoeswortel");
        var voor = await Sleutels(melding);
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Database.ExecuteSqlRawAsync("DELETE FROM gemeldensleutel", Ct);
            await beurt.Db.Instellingen.Where(een => een.Sleutel == "gemeldensleutels").ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Waarde, "0"), Ct);
            await beurt.Haal<OpenMeldingen>().Vul(Ct);
        }

        Assert.Equal(voor, await Sleutels(melding));
    }

    private async Task<Guid> Gemeld(string naam, string gevaar = "ja")
    {
        var id = await host.BeginMet(
            [
                .. Gespreksproef.Verteld.Where(veld => !veld.Veld.StartsWith('p') && veld.Veld is not ("gevaar" or "gevaar_nu")), ("gevaar", gevaar), ("gevaar_nu", "Vader is thuis."), ("gevaar_wie", "Politie gaat erheen."),
                ("p1_voornamen", "Sanne"), ("p1_achternaam", naam), ("p1_straat", "Vlierweg"), ("p1_huisnummer", "7"), ("p1_postcode", "5771 KD"), ("p1_plaats", "Lindervoort"),
            ]);
        await using var beurt = host.Als(Wereld.Hanneke);
        return await beurt.Haal<MaakMeldingHandler>().Handle(new MaakMelding(id, (await host.Gesprek(id)).Versie), Ct);
    }

    private async Task<List<int>> Sleutels(Guid melding)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Database.SqlQuery<int>($"SELECT sleutel AS \"Value\" FROM gemeldensleutel WHERE melding_id = {melding} ORDER BY sleutel").ToListAsync(Ct);
    }

    private async Task<Guid> Ans() =>
        (await host.Melding(await host.OntvangEnHerken(new Persoonsbouwer("Ans Johanna", "", "Waterlelie", "V").Geboren(new DateOnly(1977, 6, 4))))).PersoonIds[0];
}
