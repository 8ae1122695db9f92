using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Casussen.Doelkiezen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Doelkiezen;

public sealed class DoelHost : KringHost
{
    public DoelHost() => Instellingen["Regio:VraagtInzagedoel"] = "true";
}

/// <summary>Who opens a casus that is not the own work says for what purpose.</summary>
public sealed class DoelkiezenTests(DoelHost host) : IClassFixture<DoelHost>
{
    private static readonly string Doel = new Regioregels().Doelen[1];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_casus_van_een_collega_gaat_open_als_is_gezegd_waarvoor()
    {
        var verhaal = await BijHanneke();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pad = $"/casussen/{verhaal.CasusId}/plan";

        using var gevraagd = await marijke.GetAsync(new Uri(pad, UriKind.Relative), Ct);
        var naar = gevraagd.Headers.Location!.OriginalString;
        Assert.StartsWith($"/casussen/{verhaal.CasusId}/doel?naar=", naar, StringComparison.Ordinal);
        Assert.DoesNotContain("Lotte", (await marijke.Open(naar)).Source.Text, StringComparison.Ordinal);
        using var geopend = await marijke.VulIn(naar, [("Doel", Doel)]);

        Assert.Equal(pad, geopend.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await marijke.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
        await using var beurt = host.Niemand();
        var gekozen = await beurt.Db.Inzagedoelen.SingleAsync(doel => doel.CasusId == verhaal.CasusId, Ct);
        Assert.Equal((host.Wereld[Wereld.Marijke].Id, Doel, host.Klok.Nu.AddHours(12)), (gekozen.MedewerkerId, gekozen.Doel, gekozen.Tot));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == verhaal.CasusId && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(KiesDoel) && regel.Bijzonderheden == Doel, Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == verhaal.CasusId && regel.Soort == Logsoort.Inzage && regel.Actie == "Plan" && regel.Bijzonderheden == Doel && regel.PersoonId == verhaal.Lotte.Id, Ct));
    }

    [Fact]
    public async Task Na_twaalf_uur_wordt_het_opnieuw_gevraagd()
    {
        var verhaal = await BijHanneke();
        await using (var beurt = host.Niemand())
        {
            beurt.Db.Inzagedoelen.Add(Inzagedoel.Kies(host.Wereld[Wereld.Marijke].Id, verhaal.CasusId, Doel, null, [Doel], host.Klok.Nu.AddHours(-12), TimeSpan.FromHours(12)));
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.True(await Gevraagd(Wereld.Marijke, verhaal));
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var geschreven = await Verstuurd(marijke, verhaal);
        Assert.DoesNotContain("/doel", $"{geschreven.Headers.Location}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_formulier_van_een_casus_waar_nooit_naar_is_gevraagd_toont_haar_niet()
    {
        var verhaal = await BijHanneke();
        using var marijke = await host.Inloggen(Wereld.Marijke);

        using var antwoord = await Verstuurd(marijke, verhaal);

        Assert.StartsWith($"/casussen/{verhaal.CasusId}/doel", antwoord.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eigen_werk_en_werk_dat_nog_niemand_heeft_gaat_meteen_open()
    {
        var vrij = await Casusverhaal.Leg(host);
        var eigen = await BijHanneke();

        Assert.False(await Gevraagd(Wereld.Marijke, vrij));
        Assert.False(await Gevraagd(Wereld.Hanneke, eigen));
        Assert.True(await Gevraagd(Wereld.Marijke, eigen));
    }

    [Fact]
    public async Task Het_werk_van_wie_iemand_vervangt_is_eigen_werk()
    {
        var verhaal = await Bij(Wereld.Marijke);
        Assert.True(await Gevraagd(Wereld.Hanneke, verhaal));
        await using (var beurt = host.Als(Wereld.Marijke))
        {
            await beurt.Haal<Web.Werklijst.Vervangen.RegelVervangingHandler>().Handle(
                new Web.Werklijst.Vervangen.RegelVervanging { AfwezigeId = host.Wereld[Wereld.Marijke].Id, VervangerId = host.Wereld[Wereld.Hanneke].Id, Van = new DateOnly(2026, 11, 2), Tot = new DateOnly(2026, 11, 3) }, Ct);
        }

        Assert.False(await Gevraagd(Wereld.Hanneke, verhaal));
    }

    [Theory]
    [InlineData("", "", "Kies waarvoor u deze casus opent")]
    [InlineData("Zomaar", "", "Kies uit de lijst waarvoor u deze casus opent.")]
    [InlineData(Inzagedoel.Anders, "", "Schrijf op waarvoor u deze casus opent.")]
    public async Task Zonder_doel_blijft_de_casus_dicht(string doel, string toelichting, string zin)
    {
        var verhaal = await BijHanneke();
        using var marijke = await host.Inloggen(Wereld.Marijke);

        using var antwoord = await marijke.VulIn($"/casussen/{verhaal.CasusId}/doel", [("Doel", doel), ("Toelichting", toelichting)]);

        Assert.Contains(zin, (await antwoord.Lees()).QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.True(await Gevraagd(Wereld.Marijke, verhaal));
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/meldingen")]
    public async Task Na_de_keuze_gaat_het_alleen_naar_deze_casus(string elders)
    {
        var verhaal = await BijHanneke();
        using var marijke = await host.Inloggen(Wereld.Marijke);

        using var antwoord = await marijke.VulIn($"/casussen/{verhaal.CasusId}/doel?naar={Uri.EscapeDataString(elders)}", [("Doel", Doel)]);

        Assert.Equal($"/casussen/{verhaal.CasusId}", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Een_casus_die_iemand_niet_ziet_bestaat_ook_hier_niet()
    {
        var verhaal = await BijHanneke();
        using var joost = await host.Inloggen(Wereld.Joost);

        Assert.Equal(HttpStatusCode.NotFound, (await joost.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await joost.GetAsync(new Uri($"/casussen/{verhaal.CasusId}/doel", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task Wie_het_dossier_opvraagt_leest_waarvoor_maar_niet_wat_er_is_getypt()
    {
        var verhaal = await BijHanneke();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var gekozen = await marijke.VulIn($"/casussen/{verhaal.CasusId}/doel", [("Doel", Inzagedoel.Anders), ("Toelichting", "Buurman Roelofsma belde.")]);
        await marijke.Open($"/casussen/{verhaal.CasusId}");
        using var ruben = await host.Inloggen(Wereld.Ruben);

        var pagina = (await ruben.Open($"/wie-bekeek-wat/{verhaal.Lotte.Id}")).QuerySelector("main")!.TextContent;

        Assert.Contains("doel: iets anders", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("Roelofsma", pagina, StringComparison.Ordinal);
    }

    private Task<Casusverhaal> BijHanneke() => Bij(Wereld.Hanneke);

    private async Task<Casusverhaal> Bij(string behandelaar)
    {
        var verhaal = await Casusverhaal.Leg(host);
        await using var beurt = host.Niemand();
        var casus = await beurt.Db.Casussen.SingleAsync(een => een.Id == verhaal.CasusId, Ct);
        beurt.Db.Entry(casus).Property(een => een.BehandelaarId).CurrentValue = host.Wereld[behandelaar].Id;
        await beurt.Db.SaveChangesAsync(Ct);
        return verhaal;
    }

    // The mark of a form is that of the session, so any form of Kring gives it.
    private static async Task<HttpResponseMessage> Verstuurd(HttpClient browser, Casusverhaal verhaal) =>
        await browser.Verzend(await browser.Open("/zoeken"), $"/casussen/{verhaal.CasusId}/behandelaar", []);

    private async Task<bool> Gevraagd(string wie, Casusverhaal verhaal)
    {
        using var browser = await host.Inloggen(wie);
        using var antwoord = await browser.GetAsync(new Uri($"/casussen/{verhaal.CasusId}", UriKind.Relative), Ct);
        return antwoord.StatusCode == HttpStatusCode.Redirect;
    }
}
