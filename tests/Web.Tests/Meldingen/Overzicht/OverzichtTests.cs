using Kring.TestSupport;
using Kring.Web.Tests.Proef;
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
    public async Task Een_geweigerd_bericht_ziet_alleen_wie_het_afhandelt()
    {
        var id = await host.Geweigerd("geen bericht");
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        Assert.NotNull((await marijke.Open("/meldingen")).QuerySelector($"a[href='/meldingen/geweigerd/{id}']"));
        Assert.Null((await hanneke.Open("/meldingen")).QuerySelector($"a[href='/meldingen/geweigerd/{id}']"));
    }
}
