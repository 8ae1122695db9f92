using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class GeboortedatumTests
{
    [Theory]
    [InlineData("19910701", null, "1991-07-01")]
    [InlineData("19910701", "V", "1991-07-01")]
    [InlineData("19910701", "D", "1991-07")]
    [InlineData("19910701", "M", "1991")]
    [InlineData("19910000", "M", "1991")]
    [InlineData("19910200", "D", "1991-02")]
    [InlineData(" 19910701 ", null, "1991-07-01")]
    public void Alleen_wat_bekend_is_wordt_bewaard(string waarde, string? onvolledig, string bewaard) =>
        Assert.Equal(bewaard, Geboortedatum.Lees(waarde, onvolledig).ToString());

    [Theory]
    [InlineData("19910701", "J")]
    [InlineData("20260231", null)]
    [InlineData("20261301", "D")]
    [InlineData("00000101", "M")]
    [InlineData("1991", "M")]
    [InlineData("1991070a", "M")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Een_datum_die_niet_bestaat_of_onbekend_is_wordt_niet_gelezen(string? waarde, string? onvolledig) =>
        Assert.Null(Geboortedatum.Lees(waarde, onvolledig));

    [Theory]
    [InlineData("1991")]
    [InlineData("1991-07")]
    [InlineData("1991-07-01")]
    public void Wat_bewaard_is_wordt_eender_teruggelezen(string tekst) =>
        Assert.Equal(tekst, Geboortedatum.LeesOpgeslagen(tekst).ToString());

    [Fact]
    public void Andere_opgeslagen_tekst_is_een_gebrek() =>
        Assert.Throws<FormatException>(() => Geboortedatum.LeesOpgeslagen("1991-13"));

    [Theory]
    [InlineData(2014, 9, 11, 2026, 9, 10, 11)]
    [InlineData(2014, 9, 11, 2026, 9, 11, 12)]
    [InlineData(2012, 2, 29, 2025, 2, 28, 12)]
    [InlineData(2012, 2, 29, 2025, 3, 1, 13)]
    [InlineData(2026, 9, 11, 2026, 9, 10, 0)]
    public void Leeftijd_telt_hele_jaren_tot_en_met_de_verjaardag(int jaar, int maand, int dag, int j, int m, int d, int leeftijd) =>
        Assert.Equal((leeftijd, leeftijd), Geboortedatum.Op(new(jaar, maand, dag)).LeeftijdOp(new(j, m, d)));

    [Fact]
    public void Van_een_onvolledige_geboortedatum_zijn_twee_leeftijden_mogelijk()
    {
        Assert.Equal((34, 35), Geboortedatum.In(1991).LeeftijdOp(new(2026, 6, 1)));
        Assert.Equal((34, 34), Geboortedatum.In(1991, 7).LeeftijdOp(new(2026, 6, 1)));
        Assert.Equal((34, 35), Geboortedatum.In(1991, 7).LeeftijdOp(new(2026, 7, 15)));
    }

    [Theory]
    [InlineData("1991", "1991-07-01", true)]
    [InlineData("1991-07", "1991-07-01", true)]
    [InlineData("1991-07", "1991", true)]
    [InlineData("1991-07-01", "1991-07-01", true)]
    [InlineData("1991", "1990-07-01", false)]
    [InlineData("1991-08", "1991-07-01", false)]
    [InlineData("1991-07-02", "1991-07-01", false)]
    public void Twee_geboortedatums_stroken_als_geen_bekend_deel_verschilt(string een, string ander, bool strookt)
    {
        var (a, b) = (Geboortedatum.LeesOpgeslagen(een), Geboortedatum.LeesOpgeslagen(ander));
        Assert.Equal(strookt, a.KanDezelfdeZijnAls(b));
        Assert.Equal(strookt, b.KanDezelfdeZijnAls(a));
    }

    [Fact]
    public void Een_volledige_datum_is_ook_als_dag_te_krijgen()
    {
        Assert.Equal(new DateOnly(1991, 7, 1), Geboortedatum.Lees("19910701", "V")!.Value.Volledig);
        Assert.Null(Geboortedatum.Lees("19910701", "D")!.Value.Volledig);
    }
}
