using Kring.Voorbeeldland.Tijd;
using Kring.Web.Infrastructure.Clock;
using Xunit;

namespace Kring.Web.Tests.Voorbeeldland;

public class TijdbalkTests
{
    [Theory]
    [InlineData("00:00", "2026-11-30")]
    [InlineData("11:59", "2026-11-30")]
    [InlineData("12:00", "2026-12-01")]
    [InlineData("23:59", "2026-12-01")]
    public void Van_een_dag_die_nog_bezig_is_wordt_niets_verteld(string nu, string laatste)
    {
        var moment = Amsterdam.Moment(new DateOnly(2026, 12, 1), TimeOnly.Parse(nu, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture), Tijdbalk.LaatsteDag(moment));
        Assert.True(new Tijdbalk(Tijdbalk.LaatsteDag(moment)).Einde <= moment);
    }
}
