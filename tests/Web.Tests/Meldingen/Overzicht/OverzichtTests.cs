using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Kring.Web.Tests.Werklijst.Overzicht;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Overzicht;

public sealed class OverzichtTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task De_lijst_toont_de_meldingen_van_het_eigen_werkgebied()
    {
        var eigen = await host.Melding(Bericht.Gezin());
        var ander = await Zaak.Leg(host, host.Wereld.AndereRegio, gemeente: null);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var rachid = await host.Inloggen(Wereld.Rachid);

        var tekst = (await hanneke.Open("/meldingen")).QuerySelector("main")!.InnerHtml;
        Assert.Contains(eigen.Id.ToString(), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Melding.Id.ToString(), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(eigen.Id.ToString(), (await rachid.Open("/meldingen")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_een_lange_lijst_staat_gevaar_er_altijd_en_de_rest_achter_een_link()
    {
        await using var druk = new KringHost();
        for (var i = 0; i < 103; i++)
        {
            await Werk.Veilig(druk);
        }

        druk.Klok.Reis(TimeSpan.FromMinutes(5));
        var gevaar = await Werk.Melding(druk);
        using var hanneke = await druk.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open("/meldingen");

        Assert.Contains("104 open meldingen", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/meldingen/{gevaar.Id}", pagina.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Equal(101, pagina.QuerySelectorAll("tbody tr").Length);
        var link = pagina.QuerySelector(".kring-onderlijst a")!;
        Assert.Equal("Nog 3 meldingen", link.TextContent);
        Assert.Equal(104, (await hanneke.Open(link.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Een_geweigerd_bericht_ziet_alleen_wie_het_afhandelt()
    {
        var id = await host.Geweigerd("geen bericht");
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.NotNull((await marijke.Open("/meldingen")).QuerySelector($"a[href='/meldingen/geweigerd/{id}']"));
        Assert.Null((await hanneke.Open("/meldingen")).QuerySelector($"a[href='/meldingen/geweigerd/{id}']"));
    }
}
