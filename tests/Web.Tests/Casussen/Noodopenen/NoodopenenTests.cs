using System.Net;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Casussen.Noodopenen;
using Kring.Web.Huishoudens.Vergelijken;
using Kring.Web.Tests.Proef;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Noodopenen;

/// <summary>Break-glass: used, seen by who works in the case, ended, and judged by somebody else.</summary>
public sealed class NoodopenenTests : IAsyncLifetime
{
    private const string Reden = "De moeder belt, hij staat voor de deur.";

    private readonly KringHost host = new();
    private Zaak zaak = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Casus => $"/casussen/{zaak.Casus.Id}";

    public async ValueTask InitializeAsync() =>
        zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Eerst_een_halte_die_zegt_wat_er_gebeurt()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        var halte = await aisha.Open("/noodtoegang");

        Assert.NotNull((await aisha.Open("/")).QuerySelector("footer a[href='/noodtoegang']"));
        Assert.Null(halte.QuerySelector("main form"));
        Assert.NotNull(halte.QuerySelector("main a[href='/noodtoegang?stap=reden']"));
    }

    [Fact]
    public async Task Wie_noodtoegang_neemt_leest_de_casus_vier_uur_en_verandert_niets()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        Assert.Equal(HttpStatusCode.NotFound, await Status(aisha, Casus));
        await Neem(aisha);

        var pagina = await aisha.Open(Casus);
        Assert.Contains($"Noodtoegang tot casus {zaak.Casus.Nummer}", pagina.QuerySelector(".kring-nood")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Status(aisha, $"{Casus}/plan"));
        Assert.Equal(HttpStatusCode.OK, await Status(aisha, $"/personen/{zaak.Persoon.Id}"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(aisha, $"{Casus}/plan/afspraken/nieuw"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(aisha, $"{Casus}/overdracht"));
        Assert.DoesNotContain(pagina.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.EndsWith("/overdracht", StringComparison.Ordinal));
        host.Klok.Reis(TimeSpan.FromHours(4));
        using var later = await host.Inloggen(Wereld.Aisha);
        Assert.Equal(HttpStatusCode.NotFound, await Status(later, Casus));
    }

    [Fact]
    public async Task Wat_langs_een_andere_weg_bij_de_casus_hoort_blijft_ook_lezen()
    {
        using var rachid = await host.Inloggen(Wereld.Rachid);
        var paar = $"/zelfde-mensen/{zaak.Paar.Id}";
        Assert.Equal(HttpStatusCode.NotFound, await Status(rachid, paar));
        await Neem(rachid);

        Assert.Equal(HttpStatusCode.OK, await Status(rachid, $"/personen/{zaak.Persoon.Id}"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(rachid, paar));
        await using var beurt = host.Als(Wereld.Rachid);
        var nood = await beurt.Db.Noodtoegangen.AsNoTracking().SingleAsync(Ct);
        beurt.Haal<Actor>().Word(host.Wereld[Wereld.Rachid].Medewerker, host.Wereld[Wereld.Rachid].Organisatie, "test", [nood]);
        var versie = (await beurt.Db.Personenparen.AsNoTracking().SingleAsync(een => een.Id == zaak.Paar.Id, Ct)).Versie;
        await Assert.ThrowsAsync<GeenRechtException>(() => beurt.Haal<BesluitPaarHandler>().Handle(
            new BesluitPaar { PaarId = zaak.Paar.Id, Versie = versie, Stand = Paarstand.Verschillend, Reden = "Twee mensen." }, Ct));
    }

    [Fact]
    public async Task Wie_in_de_casus_werkt_ziet_het_op_de_tijdlijn_en_de_functionaris_op_de_werklijst()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);

        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var tijdlijn = (await hanneke.Open(Casus)).Body!.TextContent;
        Assert.Contains("Noodtoegang genomen", tijdlijn, StringComparison.Ordinal);
        Assert.Contains(Reden, tijdlijn, StringComparison.Ordinal);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        await using var beurt = host.Niemand();
        var nood = await beurt.Db.Noodtoegangen.SingleAsync(Ct);
        Assert.NotNull((await ruben.Open("/")).QuerySelector($"main a[href='/toegang/noodtoegang/{nood.Id}']"));
        Assert.True(await beurt.Db.Logregels.AnyAsync(
            regel => regel.Soort == Logsoort.Handeling && regel.Actie == nameof(NeemNoodtoegang) && regel.OnderwerpId == zaak.Casus.Id && regel.Bijzonderheden == $"noodtoegang {nood.Id}", Ct));
        Assert.True(await beurt.Db.Termijnen.AnyAsync(termijn => termijn.Soort == Termijnsoort.NoodtoegangBeoordelen && termijn.Waarover.Id == nood.Id, Ct));
    }

    [Fact]
    public async Task Wie_de_casus_behandelt_en_wie_er_eigenaar_van_is_leest_het_meteen_op_de_werklijst_tot_het_is_beoordeeld()
    {
        await using var beurt = host.AlsEigenaar();
        var casus = await beurt.Db.Casussen.SingleAsync(een => een.Id == zaak.Casus.Id, Ct);
        casus.WijsToe(host.Wereld[Wereld.Hanneke].Medewerker, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, host.Wereld.WijkteamLindervoort.Id, host.Wereld[Wereld.Joost].Id, host.Klok.Nu, host.Wereld[Wereld.Joost].Id);
        await beurt.Db.SaveChangesAsync(Ct);
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);

        foreach (var naam in new[] { Wereld.Hanneke, Wereld.Joost })
        {
            using var eigen = await host.Inloggen(naam);
            var bericht = Assert.Single((await eigen.Open("/")).QuerySelectorAll("main .utrecht-alert"));
            Assert.Contains($"Casus {zaak.Casus.Nummer} is in nood geopend.", bericht.TextContent, StringComparison.Ordinal);
            Assert.Contains("Aisha Kaya van Wijkteam Hoogmeden nam noodtoegang", bericht.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(Reden, bericht.TextContent, StringComparison.Ordinal);
            Assert.Contains(Reden, (await eigen.Open(bericht.QuerySelector("a")!.GetAttribute("href")!)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        foreach (var naam in new[] { Wereld.Aisha, Wereld.Marijke, Wereld.Ruben })
        {
            using var ander = await host.Inloggen(naam);
            Assert.Empty((await ander.Open("/")).QuerySelectorAll("main .utrecht-alert"));
        }

        host.Klok.Reis(TimeSpan.FromHours(5));
        var nood = await beurt.Db.Noodtoegangen.SingleAsync(Ct);
        nood.Beoordeel(true, "Terecht.", host.Klok.Nu, host.Wereld[Wereld.Ruben].Id);
        await beurt.Db.SaveChangesAsync(Ct);
        using var later = await host.Inloggen(Wereld.Hanneke);
        Assert.Empty((await later.Open("/")).QuerySelectorAll("main .utrecht-alert"));
    }

    [Fact]
    public async Task Twee_mensen_openen_dezelfde_casus_en_de_een_geeft_terug_zonder_de_ander_te_sluiten()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        using var rachid = await host.Inloggen(Wereld.Rachid);
        (await Task.WhenAll(Neem(aisha), Neem(rachid))).ToList().ForEach(antwoord => antwoord.Dispose());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await Status(aisha, Casus), await Status(rachid, Casus)));

        (await aisha.Verzend(await aisha.Open(Casus), Casus, [], ".kring-nood form")).Dispose();

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await Status(aisha, Casus), await Status(rachid, Casus)));
        using var ruben = await host.Inloggen(Wereld.Ruben);
        Assert.Equal(2, (await ruben.Open("/toegang/noodtoegang")).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(2, (await ruben.Open("/")).QuerySelectorAll("main a[href^='/toegang/noodtoegang/']").Select(link => link.GetAttribute("href")).Distinct().Count());
    }

    [Fact]
    public async Task Wie_op_hetzelfde_moment_twee_casussen_opent_krijgt_er_een()
    {
        var tweede = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        var derde = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        using var aisha = await host.Inloggen(Wereld.Aisha);
        var pagina = await aisha.Open("/noodtoegang?stap=reden");
        var antwoorden = await Task.WhenAll(new[] { zaak, tweede, derde }.Select(een => aisha.Verzend(
            pagina, "/noodtoegang?stap=reden", [("Invoer.Casusnummer", een.Casus.Nummer), ("Invoer.Grond", "Gevaar"), ("Invoer.Reden", Reden)])));

        Assert.Single(antwoorden, antwoord => antwoord.StatusCode == HttpStatusCode.Redirect);
        antwoorden.ToList().ForEach(antwoord => antwoord.Dispose());
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Noodtoegangen.CountAsync(Ct));
    }

    [Fact]
    public async Task Alleen_een_casus_gaat_open_geen_melding_advies_of_sleutel()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        foreach (var nummer in new[] { zaak.Melding.Nummer, zaak.Advies.Nummer, $"{zaak.Casus.Id}"[..20], "%", "C2026-____" })
        {
            Assert.Contains("Er is geen casus met dit nummer.", (await (await Neem(aisha, nummer)).Lees()).Body!.TextContent, StringComparison.Ordinal);
        }

        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Noodtoegangen.AnyAsync(Ct));
    }

    [Fact]
    public async Task In_het_logboek_staat_de_grond_in_gewone_woorden_en_geen_sleutel()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);
        (await aisha.Verzend(await aisha.Open(Casus), Casus, [], ".kring-nood form")).Dispose();
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var rijen = (await ruben.Open($"/logboek?nummer={zaak.Casus.Nummer}&soort=Handeling")).QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent).ToList();

        Assert.Contains(rijen, rij => rij.Contains("noodtoegang genomen", StringComparison.Ordinal) && rij.Contains("Iemand is nu in gevaar. Geldt tot ma 2 nov, 13.00.", StringComparison.Ordinal));
        Assert.Contains(rijen, rij => rij.Contains("noodtoegang teruggegeven", StringComparison.Ordinal) && rij.Contains("Genomen op ma 2 nov, 09.00.", StringComparison.Ordinal));
        await using var beurt = host.Niemand();
        var sleutel = $"{(await beurt.Db.Noodtoegangen.SingleAsync(Ct)).Id}";
        Assert.DoesNotContain(rijen, rij => rij.Contains(sleutel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Teruggeven_werkt_bij_het_volgende_verzoek()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);
        (await aisha.Verzend(await aisha.Open(Casus), Casus, [], ".kring-nood form")).Dispose();

        Assert.Equal(HttpStatusCode.NotFound, await Status(aisha, Casus));
    }

    [Fact]
    public async Task Andermans_noodtoegang_bestaat_niet()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);
        await using var beurt = host.Als(Wereld.Hanneke);
        var nood = await beurt.Db.Noodtoegangen.AsNoTracking().SingleAsync(Ct);

        await Assert.ThrowsAsync<NietGevondenException>(() =>
            beurt.Haal<GeefNoodtoegangTerugHandler>().Handle(new GeefNoodtoegangTerug { NoodtoegangId = nood.Id }, Ct));
        Assert.Null((await beurt.Db.Noodtoegangen.AsNoTracking().SingleAsync(Ct)).Teruggegeven);
    }

    [Theory]
    [InlineData("9999-0001", "Gevaar", Reden, "Er is geen casus met dit nummer.")]
    [InlineData("", "Gevaar", Reden, "Vul het nummer van de casus in")]
    [InlineData(null, "Gevaar", "Te kort.", "Schrijf in ten minste 20 tekens")]
    [InlineData(null, "", Reden, "Kies waarom het niet kan wachten")]
    public async Task Wie_iets_vergeet_leest_wat_er_moet_en_krijgt_niets(string? nummer, string grond, string reden, string zin)
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        var geweigerd = await (await Neem(aisha, nummer, grond, reden)).Lees();

        Assert.Contains(zin, geweigerd.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(reden, geweigerd.QuerySelector("textarea")!.TextContent.Trim());
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Noodtoegangen.AnyAsync(Ct));
    }

    [Fact]
    public async Task Wie_de_casus_al_ziet_heeft_geen_nood_en_een_rol_zonder_zaken_kan_het_nooit()
    {
        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.Contains("U kunt deze casus al zien.", (await (await Neem(joost)).Lees()).Body!.TextContent, StringComparison.Ordinal);
        foreach (var naam in new[] { Wereld.Els, Wereld.Karin, Wereld.Ruben, Wereld.Tom, Wereld.Wim })
        {
            using var wie = await host.Inloggen(naam);
            Assert.Equal(HttpStatusCode.Forbidden, await Status(wie, "/noodtoegang?stap=reden"));
        }
    }

    [Fact]
    public async Task De_functionaris_beoordeelt_achteraf_zonder_de_casus_te_zien()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Neem(aisha);
        await aisha.Open(Casus);
        await using var beurt = host.Niemand();
        var pad = $"/toegang/noodtoegang/{(await beurt.Db.Noodtoegangen.SingleAsync(Ct)).Id}";
        using (var ruben = await host.Inloggen(Wereld.Ruben))
        {
            Assert.Null((await ruben.Open(pad)).QuerySelector("main form"));
        }

        host.Klok.Reis(TimeSpan.FromHours(5));
        using var later = await host.Inloggen(Wereld.Ruben);
        var pagina = await later.Open(pad);
        Assert.Contains("Aisha Kaya van Wijkteam Hoogmeden", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("één persoon", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwartkruis", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Het formulier is niet verzonden", (await (await later.VulIn(pad, [("Keuze", "ja")])).Lees()).Title, StringComparison.Ordinal);
        (await later.VulIn(pad, [("Keuze", "ja"), ("Toelichting", "De politie bevestigde het gevaar.")])).Dispose();

        Assert.Contains("terecht", (await later.Open("/toegang/noodtoegang")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await later.Open("/")).QuerySelector($"main a[href='{pad}']"));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Noodtoegang was terecht", (await hanneke.Open(Casus)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await Status(hanneke, pad));
    }

    private Task<HttpResponseMessage> Neem(HttpClient wie, string? nummer = null, string grond = "Gevaar", string reden = Reden) => wie.VulIn(
        "/noodtoegang?stap=reden",
        [("Invoer.Casusnummer", nummer ?? zaak.Casus.Nummer), ("Invoer.Grond", grond), ("Invoer.Reden", reden)]);

    private static async Task<HttpStatusCode> Status(HttpClient wie, string pad) =>
        (await wie.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode;
}
