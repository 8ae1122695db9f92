using System.Net;
using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Tests.Casussen;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens.Bekijken;

public sealed class PersoonBekijkenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Een_afgeschermd_adres_staat_nergens_en_komt_alleen_met_reden_een_keer()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var pad = $"/personen/{verhaal.Marieke.Id}";
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(pad);
        Assert.Contains("afgeschermd", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("*******53", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);

        using var leeg = await hanneke.VulIn(pad, [("Reden", " ")]);
        var geweigerd = await leeg.Lees();
        Assert.Contains("Schrijf op waarom u dit adres nu nodig heeft.", geweigerd.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Casusverhaal.Straat, geweigerd.Source.Text, StringComparison.Ordinal);

        using var getoond = await hanneke.VulIn(pad, [("Reden", "Ik stuur hulp.")]);
        Assert.Contains(Casusverhaal.Straat, (await getoond.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(getoond.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(Casusverhaal.Straat, (await hanneke.Open(pad)).Source.Text, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var regels = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Actie == "ToonAfgeschermdAdres" && regel.PersoonId == verhaal.Marieke.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Ik stuur hulp.", Assert.Single(regels).Bijzonderheden);
    }

    [Fact]
    public async Task Een_lokaal_team_ziet_de_persoon_maar_kan_het_adres_niet_vragen()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        var pagina = await joost.Open($"/personen/{verhaal.Marieke.Id}");

        Assert.Null(pagina.QuerySelector("main textarea[name=Reden]"));
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);
        Assert.Contains("0612345678", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"a[href='/casussen/{verhaal.CasusId}']"));
        Assert.Contains("moeder van", pagina.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_huisgenoot_verraadt_het_afgeschermde_adres_niet()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        await using (var beurt = host.Niemand())
        {
            var kind = await beurt.Db.Personen.AsSplitQuery().SingleAsync(persoon => persoon.Id == verhaal.Lotte.Id, TestContext.Current.CancellationToken);
            kind.Verblijft(
                Adressoort.Formeel, new Adres { Straat = Casusverhaal.Straat.ToUpperInvariant(), Huisnummer = "7", Plaats = "Lindervoort" },
                host.Klok.Nu, host.Klok.Vandaag());
            await beurt.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        foreach (var naam in new[] { Wereld.Joost, Wereld.Hanneke, Wereld.Femke })
        {
            using var browser = await host.Inloggen(naam);
            var pagina = await browser.Open($"/personen/{verhaal.Lotte.Id}");
            Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("afgeschermd", pagina.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wie_ziet_dat_een_adres_geheim_moet_zijn_schermt_het_zelf_af()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var pad = $"/personen/{verhaal.Jeroen.Id}";
        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.Contains("Dorpsstraat", (await joost.Open(pad)).Body!.TextContent, StringComparison.Ordinal);

        using var leeg = await joost.VulIn(pad, [("Waarom", "\u200b")], "form[action$=Afschermen]");
        Assert.Contains("Schrijf op waarom niemand de adressen mag zien.", (await leeg.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dorpsstraat", (await joost.Open(pad)).Body!.TextContent, StringComparison.Ordinal);

        using var gedaan = await joost.VulIn(pad, [("Waarom", "Hij wordt bedreigd.")], "form[action$=Afschermen]");
        Assert.Equal(HttpStatusCode.Redirect, gedaan.StatusCode);
        var daarna = await joost.Open(pad);
        Assert.DoesNotContain("Dorpsstraat", daarna.Source.Text, StringComparison.Ordinal);
        Assert.Null(daarna.QuerySelector("form[action$=Afschermen]"));
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(
            regel => regel.Actie == "SchermAdressenAf" && regel.PersoonId == verhaal.Jeroen.Id && regel.Bijzonderheden == "Hij wordt bedreigd.",
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Wie_alleen_meeleest_schermt_niets_af()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var femke = await host.Inloggen(Wereld.Femke);
        Assert.Empty((await femke.Open($"/personen/{verhaal.Jeroen.Id}")).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Het_adres_van_de_pagina_zegt_om_wie_het_gaat_en_niet_een_veld_in_het_formulier()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(
            $"/personen/{verhaal.Jeroen.Id}", [("Id", verhaal.Marieke.Id.ToString()), ("Waarom", "Gevaar.")], "form[action$=Afschermen]");

        Assert.Equal($"/personen/{verhaal.Jeroen.Id}", antwoord.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Wie_niet_meedoet_vindt_niemand()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.GetAsync(new Uri($"/personen/{verhaal.Marieke.Id}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Bij_de_moeder_staat_dat_zij_een_kind_verwacht()
    {
        var melding = await host.Melding(await host.OntvangEnHerken(new Persoonsbouwer("Wilma", "", "Verwachtsma", "V").Geboren(new DateOnly(1997, 10, 5))
            .Informatie("Mevrouw is in verwachting, uitgerekende datum 24 januari 2027.")));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open($"/personen/{melding.PersoonIds[0]}");

        Assert.Contains("verwacht een kind, uitgerekend 24 januari 2027", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"a[href='/personen/{melding.PersoonIds[1]}']"));
    }
}
