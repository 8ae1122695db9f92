using Kring.Architecture.Tests.Sources;
using Kring.Domain;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>One concept, one word: every public word of the domain stands in docs/woordenlijst.md.</summary>
public sealed class GlossaryTests
{
    private static readonly SourceFile Glossary = Assert.Single(SourceTree.Read("docs", ".md"), file => file.Name == "woordenlijst.md");

    [Fact]
    public void Elk_woord_van_het_domein_staat_in_de_woordenlijst() =>
        Faults.None(Missing(Words(typeof(Weigering).Assembly.GetExportedTypes()), Glossary));

    [Fact]
    public void Elke_rij_van_de_woordenlijst_is_ingevuld() => Faults.None(Incomplete(Glossary));

    [Fact]
    public void Een_ontbrekend_woord_wordt_gezien() =>
        Assert.Equal(["GlossaryTests"], Missing(Words([typeof(GlossaryTests), typeof(Weigering)]), new SourceFile("x.md", "| Weigering | nee | wet | |\n")));

    [Theory]
    [InlineData("| Weigering | een nee met een reden | eigen woord | |", 0)]
    [InlineData("| Weigering |  | eigen woord | |", 1)]
    [InlineData("| Weigering | een nee |  | |", 1)]
    [InlineData("| Weigering | een nee |", 1)]
    [InlineData("| Woord | Betekenis | Bron | Niet gebruiken |", 0)]
    [InlineData("|---|---|---|---|", 0)]
    public void Een_onvolledige_rij_wordt_gezien(string row, int faults) =>
        Assert.Equal(faults, Incomplete(new SourceFile("x.md", row)).Count());

    /// <summary>A type within a type is said with it.</summary>
    private static IEnumerable<string> Words(IEnumerable<Type> types) =>
        types.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]);

    private static IEnumerable<string> Missing(IEnumerable<string> words, SourceFile glossary) =>
        words.Except(Rows(glossary).SelectMany(row => row[0].Split(',')).Select(word => word.Trim())).Order();

    private static IEnumerable<string> Incomplete(SourceFile glossary) => Rows(glossary)
        .Where(row => row.Length != 4 || row[..3].Any(string.IsNullOrWhiteSpace))
        .Select(row => row[0]);

    private static IEnumerable<string[]> Rows(SourceFile glossary) => glossary.Lines
        .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
}
