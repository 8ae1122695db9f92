using Kring.TestSupport;
using Kring.Web.Infrastructure.Security;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Kring.Web.Tests.Infrastructure;

public sealed class SleutelTests : IDisposable
{
    private static readonly IConfiguration Leeg = new ConfigurationBuilder().Build();
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-sleutel-");

    public void Dispose() => map.Delete(recursive: true);

    [Fact]
    public void De_hoofdsleutel_wordt_een_keer_gemaakt_en_is_alleen_van_de_eigenaar()
    {
        var eerste = Hoofdsleutel.Lees(Leeg, map.FullName);

        Assert.Equal(32, eerste.Length);
        Assert.Equal(eerste, Hoofdsleutel.Lees(Leeg, map.FullName));
        var bestand = Assert.Single(map.GetFiles());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, bestand.UnixFileMode);
    }

    [Fact]
    public void Wie_tegelijk_begint_eindigt_met_dezelfde_hoofdsleutel()
    {
        var sleutels = new byte[16][];

        Parallel.For(0, sleutels.Length, i => sleutels[i] = Hoofdsleutel.Lees(Leeg, map.FullName));

        Assert.Single(sleutels.Select(Convert.ToHexString).Distinct());
        Assert.Single(map.GetFiles());
    }

    [Fact]
    public void Een_ingestelde_hoofdsleutel_gaat_voor()
    {
        var eigen = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();

        Assert.Equal(eigen, Hoofdsleutel.Lees(Met(Convert.ToBase64String(eigen)), map.FullName));
        Assert.Empty(map.GetFiles());
    }

    [Fact]
    public void Een_te_korte_hoofdsleutel_wordt_geweigerd() =>
        Assert.Throws<InvalidDataException>(() => Hoofdsleutel.Lees(Met(Convert.ToBase64String(new byte[16])), map.FullName));

    // RFC 6238, appendix B, last six digits of the eight.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void De_code_volgt_de_standaard(long seconden, string code) =>
        Assert.Equal(code, Totp.Code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Step(DateTimeOffset.FromUnixTimeSeconds(seconden))));

    [Theory]
    [InlineData(-29, true)]
    [InlineData(0, true)]
    [InlineData(31, true)]
    [InlineData(95, false)]
    public void Een_code_mag_een_halve_minuut_schelen(int seconden, bool klopt)
    {
        var nu = KringHost.Begin;
        var sleutel = Totp.NewKey();

        Assert.Equal(klopt, Totp.Match(sleutel, Totp.Code(sleutel, Totp.Step(nu)), nu.AddSeconds(seconden)) is not null);
    }

    [Theory]
    [InlineData("wachtwoord123!", true)]
    [InlineData("welkomwelkom", true)]
    [InlineData("aaaaaaaaaaaa", true)]
    [InlineData("hanneke.bosma", true)]
    [InlineData("fiets lantaarn molen sloot", false)]
    public void Bekende_wachtwoorden_worden_geweigerd(string wachtwoord, bool bekend) =>
        Assert.Equal(bekend, CommonPasswords.IsCommon(wachtwoord, "hanneke.bosma"));

    private static IConfiguration Met(string sleutel) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Kring:Hoofdsleutel", sleutel)]).Build();
}
