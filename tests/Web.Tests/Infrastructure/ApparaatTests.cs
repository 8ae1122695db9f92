using Kring.Web.Infrastructure.Security.Login;
using Xunit;

namespace Kring.Web.Tests.Infrastructure;

public sealed class ApparaatTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox op Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36", "Chrome op Linux")]
    [InlineData("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36", "Chrome op Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", "Safari op een iPhone")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15", "Safari op een Mac")]
    [InlineData("<script>alert(1)</script> Windows", "Onbekend programma op Windows")]
    [InlineData("Firefox/140.0 (BeOS)", "Firefox op een onbekend apparaat")]
    [InlineData("curl/8.0", "Onbekend apparaat")]
    [InlineData("", "Onbekend apparaat")]
    [InlineData(null, "Onbekend apparaat")]
    public void Wat_een_browser_van_zichzelf_zegt_wordt_gewoon_nederlands(string? userAgent, string woorden) =>
        Assert.Equal(woorden, Apparaat.Van(userAgent));
}
