using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class FeestdagenTests
{
    public static TheoryData<int, string[]> Jaren => new()
    {
        { 2024, ["01-01", "03-29", "04-01", "04-27", "05-05", "05-09", "05-20", "12-25", "12-26"] },
        { 2025, ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"] },
        { 2026, ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"] },
        { 2027, ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"] },
        { 2028, ["01-01", "04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"] },
        { 2029, ["01-01", "03-30", "04-02", "04-27", "05-05", "05-10", "05-21", "12-25", "12-26"] },
        { 2030, ["01-01", "04-19", "04-22", "04-27", "05-05", "05-30", "06-10", "12-25", "12-26"] },
    };

    [Theory]
    [MemberData(nameof(Jaren))]
    public void Een_jaar_heeft_precies_de_feestdagen_van_de_wet(int jaar, string[] dagen) =>
        Assert.Equal(dagen.Select(d => DateOnly.Parse($"{jaar}-{d}", null)), Feestdagen.In(jaar).Select(f => f.Dag));

    [Theory]
    [InlineData(1818, "1818-03-22")]
    [InlineData(1943, "1943-04-25")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    public void Pasen_valt_op_de_bekende_dag(int jaar, string dag) =>
        Assert.Equal(Dag(dag), Feestdagen.Pasen(jaar));

    [Fact]
    public void Pasen_is_altijd_een_zondag_tussen_22_maart_en_25_april()
    {
        var paasdagen = Enumerable.Range(1583, 1417).Select(Feestdagen.Pasen).ToList();

        Assert.All(paasdagen, dag => Assert.Equal(DayOfWeek.Sunday, dag.DayOfWeek));
        Assert.All(paasdagen, dag => Assert.InRange((dag.Month * 100) + dag.Day, 322, 425));
    }

    [Theory]
    [InlineData(2014, "2014-04-26")]
    [InlineData(2024, "2024-04-27")]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2026, "2026-04-27")]
    [InlineData(2031, "2031-04-26")]
    public void Koningsdag_is_de_26e_als_de_27e_een_zondag_is(int jaar, string dag) =>
        Assert.Equal(Dag(dag), Feestdagen.Koningsdag(jaar));

    [Fact]
    public void De_27e_is_gewoon_een_dag_als_koningsdag_een_dag_eerder_was() =>
        Assert.Null(Feestdagen.Op(new DateOnly(2025, 4, 27)));

    [Fact]
    public void Vijf_mei_is_elk_jaar_een_feestdag_en_niet_alleen_in_lustrumjaren() =>
        Assert.All(
            Enumerable.Range(2014, 30),
            jaar => Assert.Equal("Bevrijdingsdag", Feestdagen.Op(new DateOnly(jaar, 5, 5))?.Naam));

    [Fact]
    public void Twee_feestdagen_op_een_dag_tellen_een_keer()
    {
        // In 2016 fell Hemelvaartsdag on 5 May.
        Assert.Equal(new DateOnly(2016, 5, 5), Feestdagen.Pasen(2016).AddDays(39));
        Assert.Equal(8, Feestdagen.In(2016).Count);
    }

    [Theory]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-04-06", "tweede Paasdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-05-25", "tweede Pinksterdag")]
    [InlineData("2026-12-26", "tweede Kerstdag")]
    [InlineData("2027-01-01", "Nieuwjaarsdag")]
    public void Een_feestdag_heeft_een_naam_en_een_bron(string dag, string naam)
    {
        var feestdag = Feestdagen.Op(Dag(dag));

        Assert.Equal(naam, feestdag?.Naam);
        Assert.Equal("Algemene termijnenwet, artikel 3", feestdag?.Bron);
    }

    [Theory]
    [InlineData("2026-05-15")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    [InlineData("2026-04-30")]
    public void Een_dag_die_de_wet_niet_noemt_is_geen_feestdag(string dag) =>
        Assert.Null(Feestdagen.Op(Dag(dag)));

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, null);
}
