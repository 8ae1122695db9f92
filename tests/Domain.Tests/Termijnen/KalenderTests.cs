using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class KalenderTests
{
    private static readonly Feestdag Brugdag =
        new(new DateOnly(2026, 5, 15), "vrijdag na Hemelvaartsdag", "verzonnen besluit");

    [Theory]
    [InlineData("2026-04-02", true)]
    [InlineData("2026-04-03", false)]
    [InlineData("2026-04-04", false)]
    [InlineData("2026-04-05", false)]
    [InlineData("2026-04-06", false)]
    [InlineData("2026-04-07", true)]
    public void Een_werkdag_is_geen_zaterdag_zondag_of_feestdag(string dag, bool werkdag) =>
        Assert.Equal(werkdag, Kalender.Wettelijk.IsWerkdag(DateOnly.Parse(dag, null)));

    [Fact]
    public void Een_gelijkgestelde_dag_is_geen_werkdag_in_de_kalender_die_hem_kent()
    {
        Assert.True(Kalender.Wettelijk.IsWerkdag(Brugdag.Dag));
        Assert.False(new Kalender(Brugdag).IsWerkdag(Brugdag.Dag));
        Assert.Equal(Brugdag, new Kalender(Brugdag).Feestdag(Brugdag.Dag));
    }

    [Fact]
    public void Een_gelijkgestelde_dag_die_al_een_feestdag_is_houdt_de_naam_van_de_wet()
    {
        var dubbel = new Feestdag(new DateOnly(2026, 5, 5), "andere naam", "verzonnen besluit");

        Assert.Equal("Bevrijdingsdag", new Kalender(dubbel).Feestdag(dubbel.Dag)?.Naam);
    }

    [Fact]
    public void Dezelfde_gelijkgestelde_dag_mag_twee_keer_worden_opgegeven() =>
        Assert.Equal(Brugdag, new Kalender(Brugdag, Brugdag with { Naam = "nog eens" }).Feestdag(Brugdag.Dag));

    [Theory]
    [InlineData("2026-04-01", 0, "2026-04-01")]
    [InlineData("2026-04-01", 1, "2026-04-02")]
    [InlineData("2026-04-01", 2, "2026-04-07")]
    [InlineData("2026-04-01", 5, "2026-04-10")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-04-04", 1, "2026-04-07")]
    public void Werkdagen_na_een_dag_slaan_vrije_dagen_over(string na, int aantal, string einde) =>
        Assert.Equal(Dag(einde), Werkdagen.Na(Dag(na), aantal, Kalender.Wettelijk));

    [Theory]
    [InlineData("2026-04-01", "2026-04-10", 5)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2026-04-10", "2026-04-10", 0)]
    [InlineData("2026-04-10", "2026-04-01", 0)]
    public void Tellen_begint_na_de_eerste_dag_en_neemt_de_laatste_mee(string na, string tot, int aantal) =>
        Assert.Equal(aantal, Werkdagen.Tel(Dag(na), Dag(tot), Kalender.Wettelijk));

    [Fact]
    public void De_eerste_werkdag_vanaf_een_werkdag_is_die_dag_zelf()
    {
        Assert.Equal(Dag("2026-04-02"), Werkdagen.EerstVanaf(Dag("2026-04-02"), Kalender.Wettelijk));
        Assert.Equal(Dag("2026-04-07"), Werkdagen.EerstVanaf(Dag("2026-04-03"), Kalender.Wettelijk));
    }

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, null);
}
