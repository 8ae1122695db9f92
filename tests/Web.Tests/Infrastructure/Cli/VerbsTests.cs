using Kring.Web.Infrastructure.Cli;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Cli;

public class VerbsTests
{
    [Theory]
    [InlineData]
    [InlineData("start")]
    [InlineData("start", "--gegevens", "map")]
    [InlineData("--environment=Development")]
    public async Task Zonder_opdracht_of_met_start_begint_het_web(params string[] woorden) =>
        Assert.Null(await Verbs.RunAsync(woorden, TextWriter.Null));

    [Theory]
    [InlineData("strat")]
    [InlineData("Termijn")]
    [InlineData("")]
    public async Task Een_onbekende_opdracht_krijgt_een_zin_en_code_twee(string opdracht)
    {
        using var fout = new StringWriter();

        Assert.Equal(2, await Verbs.RunAsync([opdracht], fout));
        Assert.StartsWith(
            $"De opdracht “{opdracht}” bestaat niet; kies een van deze: ", Assert.Single(fout.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("start, termijn", fout.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bekende_opdracht_geeft_haar_eigen_code() =>
        Assert.Equal(2, await Verbs.RunAsync(["termijn"], TextWriter.Null));
}
