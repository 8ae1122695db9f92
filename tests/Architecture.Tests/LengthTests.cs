using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>What is long is not understood under pressure.</summary>
public sealed class LengthTests
{
    private const int Production = 300;
    private const int Page = 150;
    private const int Test = 400;
    private const int Method = 25;

    [Fact]
    public void Geen_bestand_is_te_lang()
    {
        string[] extensions = [".cs", ".cshtml", ".ts", ".css", ".mjs"];
        var production = SourceTree.Read("src", extensions).Concat(SourceTree.Read("tools", extensions))
            .SelectMany(file => TooLong(file, file.Path.EndsWith(".cshtml", StringComparison.Ordinal) ? Page : Production));
        var tests = SourceTree.Read("tests", extensions).SelectMany(file => TooLong(file, Test));

        Faults.None(production.Concat(tests));
    }

    [Fact]
    public void Geen_methode_is_te_lang() =>
        Faults.None(SourceTree.Read("src", ".cs").Concat(SourceTree.Read("tools", ".cs")).SelectMany(LongMethods));

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void Een_te_lang_bestand_wordt_gezien(int lines, int faults) =>
        Assert.Equal(faults, TooLong(new SourceFile("src/X.cs", string.Concat(Enumerable.Repeat("x\n", lines))), Production).Count());

    [Theory]
    [InlineData("    void X(int a)", "    ", 25, 0)]
    [InlineData("    void X(int a)", "    ", 26, 1)]
    [InlineData("        void X<T>(T a) where T : class", "        ", 26, 1)]
    [InlineData("    void X(\n        int a,\n        int b)", "    ", 26, 1)]
    [InlineData("    private sealed record X(int A)", "    ", 26, 0)]
    [InlineData("    public sealed record X(\n        int A) : Y(A)", "    ", 26, 0)]
    public void Een_te_lange_methode_wordt_gezien(string head, string indent, int lines, int faults)
    {
        var text = $"{head}\n{indent}{{\n{string.Concat(Enumerable.Repeat($"{indent}    x;\n", lines))}{indent}}}\n";

        Assert.Equal(faults, LongMethods(new SourceFile("src/X.cs", text)).Count());
    }

    private static IEnumerable<string> TooLong(SourceFile file, int limit)
    {
        if (file.Lines.Length > limit)
        {
            yield return $"{file.Path}: {file.Lines.Length} lines, at most {limit}";
        }
    }

    /// <summary>The format check keeps braces on lines of their own, under the first line of what they belong to.</summary>
    private static IEnumerable<string> LongMethods(SourceFile file)
    {
        var lines = file.Lines;
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = IndentOf(lines[i]);
            if (lines[i].TrimStart() == "{" && IsMethodHead(lines[..i].Last(line => IndentOf(line) <= indent)))
            {
                var length = Array.FindIndex(lines, i, line => line.StartsWith(new string(' ', indent) + "}", StringComparison.Ordinal)) - i - 1;
                if (length > Method)
                {
                    yield return $"{file.Path}:{i}: a method of {length} lines, at most {Method}";
                }
            }
        }
    }

    private static int IndentOf(string line) => line.Length == 0 ? int.MaxValue : line.Length - line.TrimStart().Length;

    private static bool IsMethodHead(string line)
    {
        string[] others = [" class ", " record ", " struct ", " interface "];
        return line.Contains('(') && !others.Any($" {line.Split(" where ")[0]}".Contains);
    }
}
