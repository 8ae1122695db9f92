using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnberekeningTests
{
    [Theory]
    // The two examples of the rules.
    [InlineData("2026-04-01", "5 werkdagen", "2026-04-10")]
    [InlineData("2026-02-24", "10 weken", "2026-05-06")]
    // An end on Saturday, Sunday, a holiday in the week, a holiday before a weekend.
    [InlineData("2026-06-03", "10 dagen", "2026-06-15")]
    [InlineData("2026-06-04", "10 dagen", "2026-06-15")]
    [InlineData("2026-06-05", "10 dagen", "2026-06-15")]
    [InlineData("2026-04-06", "3 weken", "2026-04-28")]
    [InlineData("2026-04-30", "2 weken", "2026-05-15")]
    [InlineData("2026-03-06", "4 weken", "2026-04-07")]
    [InlineData("2026-11-27", "4 weken", "2026-12-28")]
    [InlineData("2024-04-07", "4 weken", "2024-05-06")]
    // King's day on the 26th, a Saturday; the 27th a Sunday.
    [InlineData("2025-03-29", "4 weken", "2025-04-28")]
    // Across the year: New Year's Day on a Friday.
    [InlineData("2026-12-04", "4 weken", "2027-01-04")]
    [InlineData("2026-12-24", "5 werkdagen", "2027-01-04")]
    public void Een_wettelijke_termijn_eindigt_op_een_werkdag(string begin, string duur, string einde) =>
        Assert.Equal(einde, Einde(begin, duur, Termijngrond.Wet));

    [Theory]
    [InlineData("2024-01-31", "1 maand", "2024-02-29")]
    [InlineData("2025-01-31", "1 maand", "2025-02-28")]
    [InlineData("2026-01-31", "1 maand", "2026-03-02")]
    [InlineData("2026-03-31", "1 maand", "2026-04-30")]
    [InlineData("2026-08-31", "3 maanden", "2026-11-30")]
    [InlineData("2025-11-30", "3 maanden", "2026-03-02")]
    [InlineData("2024-02-29", "1 jaar", "2025-02-28")]
    [InlineData("2024-02-29", "4 jaar", "2028-02-29")]
    [InlineData("2024-02-28", "1 dag", "2024-02-29")]
    public void Een_maand_die_de_dag_mist_eindigt_op_haar_laatste_dag(string begin, string duur, string einde) =>
        Assert.Equal(einde, Einde(begin, duur, Termijngrond.Wet));

    [Theory]
    // Art. 2: three days around Easter hold no working day; Friday to Monday hold one.
    [InlineData("2026-04-02", "3 dagen", "2026-04-08")]
    [InlineData("2026-04-03", "3 dagen", "2026-04-08")]
    [InlineData("2026-04-01", "3 dagen", "2026-04-07")]
    [InlineData("2026-04-01", "5 dagen", "2026-04-07")]
    [InlineData("2026-06-05", "3 dagen", "2026-06-09")]
    [InlineData("2026-12-24", "4 dagen", "2026-12-29")]
    [InlineData("2026-12-24", "5 dagen", "2026-12-29")]
    // Two working days are in it already: nothing is added.
    [InlineData("2026-06-04", "4 dagen", "2026-06-08")]
    [InlineData("2026-06-02", "3 dagen", "2026-06-05")]
    // Fewer than three days: only art. 1.
    [InlineData("2026-04-02", "1 dag", "2026-04-07")]
    [InlineData("2026-04-02", "2 dagen", "2026-04-07")]
    [InlineData("2026-06-06", "2 dagen", "2026-06-08")]
    public void In_drie_dagen_of_meer_zitten_ten_minste_twee_werkdagen(string begin, string duur, string einde) =>
        Assert.Equal(einde, Einde(begin, duur, Termijngrond.Wet));

    [Theory]
    [InlineData("2026-02-14", "90 dagen", "2026-05-15")]
    [InlineData("2026-02-14", "91 dagen", "2026-05-16")]
    [InlineData("2026-02-15", "12 weken", "2026-05-11")]
    [InlineData("2026-02-15", "13 weken", "2026-05-17")]
    [InlineData("2026-02-16", "3 maanden", "2026-05-18")]
    [InlineData("2026-02-16", "4 maanden", "2026-06-16")]
    [InlineData("2026-02-14", "4 maanden", "2026-06-14")]
    [InlineData("2025-06-14", "1 jaar", "2026-06-14")]
    public void Een_lange_termijn_valt_buiten_de_wet_en_schuift_niet_op(string begin, string duur, string einde) =>
        Assert.Equal(einde, Einde(begin, duur, Termijngrond.Wet));

    [Theory]
    [InlineData(Termijngrond.Norm, "2026-05-05")]
    [InlineData(Termijngrond.WetZonderTermijnenwet, "2026-05-05")]
    [InlineData(Termijngrond.Wet, "2026-05-06")]
    public void Alleen_een_wettelijke_termijn_onder_de_termijnenwet_schuift_op(Termijngrond grond, string einde) =>
        Assert.Equal(einde, Einde("2026-02-24", "10 weken", grond));

    [Fact]
    public void Bij_een_huisverbod_tellen_weekend_en_feestdagen_mee() =>
        Assert.Equal("2026-04-05", Einde("2026-04-02", "3 dagen", Termijngrond.WetZonderTermijnenwet));

    [Theory]
    [InlineData(Termijngrond.Norm)]
    [InlineData(Termijngrond.WetZonderTermijnenwet)]
    public void Een_norm_in_werkdagen_slaat_vrije_dagen_toch_over(Termijngrond grond) =>
        Assert.Equal("2026-04-10", Einde("2026-04-01", "5 werkdagen", grond));

    [Fact]
    public void Een_gelijkgestelde_dag_verschuift_het_einde()
    {
        var kalender = new Kalender(
            new Feestdag(new DateOnly(2026, 5, 15), "vrijdag na Hemelvaartsdag", "verzonnen besluit"));

        var zonder = Bereken("2026-05-01", "2 weken", Termijngrond.Wet, Kalender.Wettelijk);
        var met = Bereken("2026-05-01", "2 weken", Termijngrond.Wet, kalender);

        Assert.Equal(new DateOnly(2026, 5, 15), zonder.Einddag);
        Assert.Equal(new DateOnly(2026, 5, 18), met.Einddag);
        Assert.Contains(met.Uitleg, zin => zin.Contains("vrijdag na Hemelvaartsdag", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-04-01T00:00:00+02:00", "2026-04-10")]
    [InlineData("2026-04-01T23:59:59+02:00", "2026-04-10")]
    [InlineData("2026-04-01T22:30:00+00:00", "2026-04-13")]
    [InlineData("2026-03-31T22:00:00+00:00", "2026-04-10")]
    [InlineData("2026-03-31T21:59:59+00:00", "2026-04-09")]
    public void De_dag_van_ontvangst_is_een_Nederlandse_dag(string moment, string einde)
    {
        var berekening = Termijnberekening.Vanaf(
            DateTimeOffset.Parse(moment, null), Termijnduur.Lees("5 werkdagen"), Termijngrond.Wet, Kalender.Wettelijk);

        Assert.Equal(DateOnly.Parse(einde, null), berekening.Einddag);
        Assert.Null(berekening.Eindmoment);
    }

    [Theory]
    [InlineData("2013-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Buiten_de_kalender_wordt_niet_gerekend(string begin)
    {
        var dag = DateOnly.Parse(begin, null);

        var opDag = Assert.Throws<WeigeringException>(() => Einde(begin, "5 dagen", Termijngrond.Wet));
        var inUren = Assert.Throws<WeigeringException>(() => Termijnberekening.Vanaf(
            new DateTimeOffset(dag, new TimeOnly(12, 0), TimeSpan.Zero), Termijnduur.Lees("1 uur"), Termijngrond.Wet, Kalender.Wettelijk));

        Assert.IsType<BeginValtBuitenKalender>(opDag.Weigering);
        Assert.IsType<BeginValtBuitenKalender>(inUren.Weigering);
    }

    [Fact]
    public void De_langste_termijn_vanaf_de_laatste_dag_is_nog_te_tellen() =>
        Assert.Equal("3999-12-31", Einde("2999-12-31", "1000 jaar", Termijngrond.Wet));

    private static string Einde(string begin, string duur, Termijngrond grond) =>
        Bereken(begin, duur, grond, Kalender.Wettelijk).Einddag.ToString("yyyy-MM-dd", null);

    private static Termijnberekening Bereken(string begin, string duur, Termijngrond grond, Kalender kalender) =>
        Termijnberekening.Vanaf(DateOnly.Parse(begin, null), Termijnduur.Lees(duur), grond, kalender);
}
