using System.Text.RegularExpressions;
using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>What may not be left lying about in the house.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Texts = [".cs", ".cshtml", ".ts", ".mjs", ".css", ".sql", ".sh", ".md", ".props", ".csproj", ".json", ".svg", ""];

    // This file names what it forbids.
    private static readonly IReadOnlyList<SourceFile> Everything =
        [.. SourceTree.Read("", Texts).Where(file => file.Name is not (nameof(TextTests) + ".cs" or "LICENSE"))];

    [Fact]
    public void Er_ligt_geen_half_werk() => Faults.None(Everything.Where(IsCode).SelectMany(file => Find(file, HalfWork())));

    [Fact]
    public void Er_staat_geen_uitgezette_code() =>
        Faults.None(Everything.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(file => Find(file, DeadCode())));

    [Fact]
    public void Er_staat_niets_van_een_werkplek() => Faults.None(Everything.SelectMany(file => Find(file, Workplace())));

    [Fact]
    public void Pakketten_komen_van_de_openbare_plek() => Faults.None(Everything.SelectMany(OtherRegistries));

    [Theory]
    [InlineData("// TODO later")]
    [InlineData("[Fact(Skip = \"stuk\")]")]
    [InlineData("#region Velden")]
    [InlineData("throw new NotImplementedException();")]
    public void Half_werk_wordt_gezien(string line) => Assert.Single(Find(Source(line), HalfWork()));

    [Theory]
    [InlineData("    // var x = Lees();", 1)]
    [InlineData("    // if (x)\n    // {", 1)]
    [InlineData("    // The first day counts (art. 1).", 0)]
    [InlineData("    /// <summary>a; b;</summary>", 0)]
    public void Uitgezette_code_wordt_gezien(string line, int faults) => Assert.Equal(faults, Find(Source(line), DeadCode()).Count());

    [Theory]
    [InlineData("see issue 12")]
    [InlineData("in /home/jan/kring/x")]
    [InlineData("under /work/main")]
    public void Wat_van_een_werkplek_is_wordt_gezien(string line) => Assert.Single(Find(Source(line), Workplace()));

    [Theory]
    [InlineData("\"resolved\": \"https://packages.example.nl/x.tgz\"", 1)]
    [InlineData("\"resolved\": \"https://registry.npmjs.org/x.tgz\"", 0)]
    public void Een_andere_plek_voor_pakketten_wordt_gezien(string line, int faults) =>
        Assert.Equal(faults, OtherRegistries(new SourceFile("src/Web/package-lock.json", line)).Count());

    private static SourceFile Source(string text) => new("src/X.cs", text);

    private static bool IsCode(SourceFile file) => !file.Path.EndsWith(".md", StringComparison.Ordinal);

    private static IEnumerable<string> Find(SourceFile file, Regex rule) => file.Lines
        .Select((line, index) => (line, index))
        .Where(place => rule.IsMatch(place.line))
        .Select(place => $"{file.Path}:{place.index + 1}: {place.line.Trim()}");

    private static IEnumerable<string> OtherRegistries(SourceFile file) => file.Name == "package-lock.json"
        ? Resolved().Matches(file.Text).Select(match => match.Value)
        : [];

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|\bSkip\s*=|#region|NotImplementedException")]
    private static partial Regex HalfWork();

    [GeneratedRegex(@"^\s*//(?!/).*[;{}]\s*$")]
    private static partial Regex DeadCode();

    [GeneratedRegex(@"\bissue #?\d|(?<![\w.}])/(home|root|work|Users)/", RegexOptions.IgnoreCase)]
    private static partial Regex Workplace();

    [GeneratedRegex("\"resolved\": \"(?!https://registry\\.npmjs\\.org/)[^\"]*\"")]
    private static partial Regex Resolved();
}
