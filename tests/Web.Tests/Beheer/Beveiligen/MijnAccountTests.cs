using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Beheer.Beveiligen;

public sealed class MijnAccountTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Pad = "/mijn-account";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task U_ziet_waar_u_bent_ingelogd_en_alleen_van_uzelf()
    {
        var browser = await host.Inloggen(Wereld.Hanneke);
        await host.Inloggen(Wereld.Hanneke);
        await host.Inloggen(Wereld.Rachid);

        var pagina = await browser.Open(Pad);

        var rijen = pagina.QuerySelectorAll("section:first-of-type tbody tr");
        Assert.Equal(2, rijen.Length);
        Assert.Contains("Hier bent u nu", rijen[0].TextContent, StringComparison.Ordinal);
        Assert.Null(rijen[0].QuerySelector("form"));
        Assert.Contains("Firefox op Windows", rijen[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("header a[href='/mijn-account']"));
    }

    [Fact]
    public async Task Een_andere_sessie_beeindigen_sluit_die_bij_de_volgende_klik_met_een_regel_in_het_logboek()
    {
        var browser = await host.Inloggen(Wereld.Joost);
        var vergeten = await host.Inloggen(Wereld.Joost);

        var antwoord = await browser.VulIn(Pad, [], "form[action$='/beeindigen']");

        Assert.Equal(Pad, antwoord.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, await Status(vergeten));
        Assert.Equal(HttpStatusCode.OK, await Status(browser));
        var sessie = Assert.Single(await Beeindigde(Wereld.Joost));
        Assert.Equal(new Sessieeinde(host.Klok.Nu, EindeDoor.Beeindigen), sessie.Einde);
        Assert.Contains("u beëindigde dit zelf", (await browser.Open(Pad)).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == sessie.Id, Ct);
        Assert.Equal(
            ("BeeindigSessie", Logsoort.Handeling, host.Wereld[Wereld.Joost].Id, "Sessie"), (regel.Actie, regel.Soort, regel.MedewerkerId!.Value, regel.Onderwerp));
    }

    [Fact]
    public async Task De_sessie_van_een_ander_is_er_niet()
    {
        var slachtoffer = await host.Inloggen(Wereld.Marijke);
        Guid id;
        await using (var beurt = host.Niemand())
        {
            var marijke = host.Wereld[Wereld.Marijke].Id;
            id = (await beurt.Db.Sessies.SingleAsync(sessie => sessie.MedewerkerId == marijke, Ct)).Id;
        }

        var browser = await host.Inloggen(Wereld.Aisha);
        var token = (await browser.Open(Pad)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        var antwoord = await browser.PostAsync(new Uri($"{Pad}/sessies/{id}/beeindigen", UriKind.Relative), inhoud, Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Status(slachtoffer));
        await using var daarna = host.Niemand();
        Assert.Equal(Logsoort.Weigering, (await daarna.Db.Logregels.SingleAsync(regel => regel.OnderwerpId == id, Ct)).Soort);
    }

    [Fact]
    public async Task Alle_andere_beeindigen_laat_alleen_deze_over()
    {
        var browser = await host.Inloggen(Wereld.Tom);
        HttpClient[] anderen = [await host.Inloggen(Wereld.Tom), await host.Inloggen(Wereld.Tom)];

        await browser.VulIn(Pad, [], "form[action*='BeeindigAndere']");

        Assert.All(await Task.WhenAll(anderen.Select(Status)), status => Assert.Equal(HttpStatusCode.Redirect, status));
        Assert.Equal(HttpStatusCode.OK, await Status(browser));
        Assert.Null((await browser.Open(Pad)).QuerySelector("form[action*='BeeindigAndere']"));
        var beeindigd = await Beeindigde(Wereld.Tom);
        await using var beurt = host.Niemand();
        var tom = host.Wereld[Wereld.Tom].Id;
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.Actie == "BeeindigAndereSessies" && een.MedewerkerId == tom, Ct);
        Assert.All(beeindigd, sessie => Assert.Contains(sessie.Id.ToString(), regel.Bijzonderheden!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_verlopen_sessie_staat_bij_eerder_ook_als_niemand_haar_nog_zag()
    {
        await host.Inloggen(Wereld.Femke);
        host.Klok.Reis(TimeSpan.FromMinutes(31));
        var browser = await host.Inloggen(Wereld.Femke);

        var pagina = await browser.Open(Pad);

        Assert.Single(pagina.QuerySelectorAll("section:first-of-type tbody tr"));
        Assert.Contains("te lang niets gedaan", pagina.QuerySelectorAll("section")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_formulier_van_kring_eindigt_er_niets()
    {
        var browser = await host.Inloggen(Wereld.Wim);
        var ander = await host.Inloggen(Wereld.Wim);

        var antwoord = await browser.PostAsync(new Uri($"{Pad}?handler=BeeindigAndere", UriKind.Relative), null, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Status(ander));
    }

    private static async Task<HttpStatusCode> Status(HttpClient browser) =>
        (await browser.GetAsync(new Uri(Pad, UriKind.Relative), Ct)).StatusCode;

    private async Task<List<Sessie>> Beeindigde(string naam)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[naam].Id;
        return await beurt.Db.Sessies.AsNoTracking().Where(sessie => sessie.MedewerkerId == id && sessie.Einde != null).ToListAsync(Ct);
    }
}
