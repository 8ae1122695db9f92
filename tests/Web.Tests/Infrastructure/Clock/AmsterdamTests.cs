using System.Globalization;
using Kring.Web.Infrastructure.Clock;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Clock;

public sealed class AmsterdamTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("2026-11-22T22:59:00Z", "2026-11-22")]
    [InlineData("2026-11-22T23:00:00Z", "2026-11-23")]
    [InlineData("2026-07-01T21:59:00Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    public void De_dag_begint_om_middernacht_in_Amsterdam(string moment, string dag) =>
        Assert.Equal(DateOnly.Parse(dag, Invariant), Amsterdam.Dag(DateTimeOffset.Parse(moment, Invariant)));

    [Theory]
    [InlineData("2026-03-29", "01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25", "03:00", "2026-10-25T02:00:00Z")]
    public void Een_kloktijd_wordt_een_moment_ook_als_de_klok_verspringt(string dag, string tijd, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, Invariant), Amsterdam.Moment(DateOnly.Parse(dag, Invariant), TimeOnly.Parse(tijd, Invariant)).ToUniversalTime());

    [Fact]
    public void Heen_en_terug_is_hetzelfde_moment()
    {
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var uur = 0; uur < 24 * 365; uur += 5)
        {
            var moment = begin.AddHours(uur);
            var hier = moment.InAmsterdam();
            var terug = Amsterdam.Moment(Amsterdam.Dag(moment), TimeOnly.FromDateTime(hier.DateTime));
            Assert.True(moment == terug || moment == terug.AddHours(1), $"{moment:O}");
        }
    }
}
