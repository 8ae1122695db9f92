using System.Net;
using Kring.TestSupport;
using Kring.Web.Tests.Casussen;
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

        Assert.Null(pagina.QuerySelector("main form"));
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);
        Assert.Contains("0612345678", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector($"a[href='/casussen/{verhaal.CasusId}']"));
        Assert.Contains("moeder van", pagina.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_meedoet_vindt_niemand()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.GetAsync(new Uri($"/personen/{verhaal.Marieke.Id}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
