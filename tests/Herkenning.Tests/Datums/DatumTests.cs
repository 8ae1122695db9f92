using Kring.Herkenning.Datums;
using Xunit;

namespace Kring.Herkenning.Tests.Datums;

public sealed class DatumTests
{
    [Theory]
    [InlineData("1988-09-03", 19880903)]
    [InlineData("19880903", 19880903)]
    [InlineData("3-9-1988", 19880903)]
    [InlineData("03/09/1988", 19880903)]
    [InlineData("3.9.1988", 19880903)]
    [InlineData(" 1988-09-03 ", 19880903)]
    [InlineData("1988-09-03 00:00", 19880903)]
    [InlineData("1988-09", 19880900)]
    [InlineData("09-1988", 19880900)]
    [InlineData("1988", 19880000)]
    [InlineData("1988-00-00", 19880000)]
    [InlineData("19880000", 19880000)]
    [InlineData("1988-21-07", 19882107)]
    [InlineData("", 0)]
    [InlineData("onbekend", 0)]
    [InlineData("12-13", 0)]
    public void Een_datum_wordt_in_elke_vorm_gelezen(string tekst, int getal) => Assert.Equal(getal, Datum.Lees(tekst).Getal);

    [Fact]
    public void Een_onmogelijk_deel_is_onbekend() => Assert.Equal(new Datum(19880003), Datum.Van(1988, -1, 3));
}
