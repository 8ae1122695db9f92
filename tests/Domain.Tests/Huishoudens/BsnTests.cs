using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class BsnTests
{
    [Theory]
    [InlineData("999708041")]
    [InlineData("999715951")]
    [InlineData(" 999723881\n")]
    public void Een_nummer_dat_aan_de_elfproef_voldoet_wordt_gelezen(string waarde) =>
        Assert.Equal(waarde.Trim(), Bsn.Lees(waarde)!.Nummer);

    [Theory]
    [InlineData("999708042")]
    [InlineData("000000000")]
    [InlineData("99970804")]
    [InlineData("9997080410")]
    [InlineData("99970804a")]
    [InlineData("٩٩٩٧٠٨٠٤١")]
    [InlineData("")]
    [InlineData(null)]
    public void Ieder_ander_nummer_wordt_niet_gelezen(string? waarde) => Assert.Null(Bsn.Lees(waarde));

    [Fact]
    public void Een_verwisseling_van_twee_cijfers_voldoet_niet() => Assert.Null(Bsn.Lees("999780041"));

    [Fact]
    public void Een_nummer_laat_in_tekst_alleen_de_laatste_twee_cijfers_zien() =>
        Assert.Equal("*******41", $"{Bsn.Lees("999708041")}");

    [Fact]
    public void Twee_keer_hetzelfde_nummer_is_gelijk() =>
        Assert.Equal(Bsn.Lees("999708041"), Bsn.Lees(" 999708041"));
}
