using Kring.Web.Infrastructure.Ui;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Ui;

public sealed class DatumwoordenTests
{
    private static readonly DateOnly Woensdag = new(2026, 11, 25);

    [Fact]
    public void Een_dag_staat_er_kort_met_weekdag() => Assert.Equal("wo 25 nov", Datumwoorden.Kort(Woensdag));

    [Theory]
    [InlineData(2026, "wo 25 nov")]
    [InlineData(2027, "wo 25 nov 2026")]
    public void Het_jaar_staat_er_alleen_bij_als_het_een_ander_jaar_is(int jaar, string woorden) =>
        Assert.Equal(woorden, Datumwoorden.Kort(Woensdag, new DateOnly(jaar, 1, 5)));

    [Fact]
    public void Voluit_staan_weekdag_maand_en_jaar_er_helemaal() =>
        Assert.Equal("woensdag 25 november 2026", Datumwoorden.Lang(Woensdag));

    [Fact]
    public void Elke_maand_en_elke_weekdag_heeft_haar_eigen_woord()
    {
        var dagen = Enumerable.Range(0, 365).Select(dag => new DateOnly(2026, 1, 1).AddDays(dag)).ToList();
        Assert.Equal(365, dagen.Select(Datumwoorden.Lang).Distinct().Count());
        Assert.Equal(365, dagen.Select(dag => Datumwoorden.Kort(dag)).Distinct().Count());
        Assert.Equal("zo 1 mrt", Datumwoorden.Kort(new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void De_tijd_is_die_van_Amsterdam_met_een_punt()
    {
        Assert.Equal("10.31", Datumwoorden.Tijd(new DateTimeOffset(2026, 11, 25, 9, 31, 0, TimeSpan.Zero)));
        Assert.Equal("wo 1 jul, 00.05", Datumwoorden.Moment(new DateTimeOffset(2026, 6, 30, 22, 5, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(-2, "ma 23 nov")]
    [InlineData(-1, "gisteren")]
    [InlineData(0, "vandaag")]
    [InlineData(1, "morgen")]
    [InlineData(2, "vr 27 nov")]
    public void Een_dag_dichtbij_heet_zoals_mensen_hem_noemen(int verschil, string woord) =>
        Assert.Equal(woord, Datumwoorden.Dichtbij(Woensdag.AddDays(verschil), Woensdag));

    [Fact]
    public void Een_duizendtal_krijgt_een_punt_en_een_aantal_zijn_woord()
    {
        Assert.Equal("1.845", Datumwoorden.Getal(1845));
        Assert.Equal("1 kind", Datumwoorden.Aantal(1, "kind", "kinderen"));
        Assert.Equal("0 kinderen", Datumwoorden.Aantal(0, "kind", "kinderen"));
    }
}
