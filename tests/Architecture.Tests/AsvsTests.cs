using System.Text.RegularExpressions;
using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>The list of what is proved names tests that exist: a test that goes takes its claim with it.</summary>
public sealed partial class AsvsTests
{
    [Fact]
    public void Elke_test_in_de_lijst_van_ASVS_bestaat() =>
        Faults.None(Missing(Assert.Single(SourceTree.Read("docs", ".md"), file => file.Name == "asvs.md").Text, SourceTree.Read("tests", ".cs").Select(file => file.Text)));

    [Fact]
    public void Een_test_die_er_niet_is_wordt_gezien() => Assert.Equal(
        ["Weg"], Missing("| 1 | wat | `Er`, `Weg` |", ["public void Er() => Een(); // Weg", "public async Task Ander()"]));

    private static IEnumerable<string> Missing(string list, IEnumerable<string> sources)
    {
        var tests = sources.SelectMany(source => Method().Matches(source)).Select(match => match.Groups[1].Value).ToHashSet();
        return Name().Matches(list).Select(match => match.Groups[1].Value).Where(name => !tests.Contains(name)).Order();
    }

    [GeneratedRegex(@"`([A-Z]\w+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"public (?:async Task|Task|void) (\w+)\(")]
    private static partial Regex Method();
}
