using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class InzagedoelTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly IReadOnlyList<string> Doelen = new Regioregels().Doelen;

    [Fact]
    public void Een_doel_geldt_zo_lang_als_de_regio_zegt_en_geen_tel_langer()
    {
        var doel = Kies(Doelen[0], null);

        Assert.True(doel.Geldt(Nu));
        Assert.True(doel.Geldt(Nu.AddHours(12).AddTicks(-1)));
        Assert.False(doel.Geldt(Nu.AddHours(12)));
        Assert.False(doel.Geldt(Nu.AddTicks(-1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("...")]
    public void Iets_anders_vraagt_woorden(string? toelichting) =>
        Assert.IsType<DoelInWoordenOntbreekt>(Assert.Throws<WeigeringException>(() => Kies(Inzagedoel.Anders, toelichting)).Weigering);

    [Fact]
    public void In_het_logboek_staat_het_doel_met_de_toelichting()
    {
        Assert.Equal("Iets anders: de wethouder vraagt ernaar", Kies(Inzagedoel.Anders, " de wethouder vraagt ernaar ").InWoorden);
        Assert.Equal(Doelen[1], Kies(Doelen[1], " ").InWoorden);
    }

    [Fact]
    public void Een_doel_dat_de_regio_niet_kent_wordt_geweigerd() =>
        Assert.IsType<DoelStaatErNietBij>(Assert.Throws<WeigeringException>(() => Kies("Zomaar", "omdat het kan")).Weigering);

    [Fact]
    public void Een_regio_kiest_haar_eigen_doelen() => Assert.Equal(["Nachtdienst"], new Regioregels { Inzagedoelen = ["Nachtdienst"] }.Doelen);

    private static Inzagedoel Kies(string doel, string? toelichting) =>
        Inzagedoel.Kies(Guid.NewGuid(), Guid.NewGuid(), doel, toelichting, Doelen, Nu, TimeSpan.FromHours(12));
}
