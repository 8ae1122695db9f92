using Kring.Web.Shared.Fouten;
using Xunit;

namespace Kring.Web.Tests.Shared.Fouten;

public sealed class FouttekstTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public void Elke_foutpagina_zegt_wat_er_is_en_wat_u_kunt_doen(int code)
    {
        var tekst = Fouttekst.Bij(code);
        Assert.NotEmpty(tekst.Kop);
        Assert.True(tekst.Zinnen.Count >= 2);
    }

    [Fact]
    public void Wie_er_niet_bij_mag_leest_niet_dat_de_casus_bestaat() =>
        Assert.DoesNotContain(Fouttekst.Bij(404).Zinnen, zin => zin.Contains("niet mag", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Een_onbekende_fout_ligt_aan_ons() => Assert.Equal(Fouttekst.Bij(500), Fouttekst.Bij(418), (een, ander) => een!.Kop == ander!.Kop);
}
