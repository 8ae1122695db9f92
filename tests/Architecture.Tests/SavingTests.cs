using System.Text.RegularExpressions;
using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>There is one door to the database, and it writes the log line. Whoever saves elsewhere leaves no trace.</summary>
public sealed partial class SavingTests
{
    [Fact]
    public void Alleen_het_logboek_bewaart() =>
        Faults.None(SourceTree.Read("src", ".cs", ".cshtml").Concat(SourceTree.Read("tools", ".cs")).Where(SavesElsewhere).Select(file => file.Path));

    [Theory]
    [InlineData("src/Web/Meldingen/Ontvangen/OntvangMelding.cs", "await db.SaveChangesAsync(ct);", true)]
    [InlineData("tools/Voorbeeldland/Program.cs", "db.SaveChanges();", true)]
    [InlineData("src/Web/Logboek/Logboekschrijver.cs", "await db.SaveChangesAsync(ct);", false)]
    [InlineData("src/Persistence/KringDbContext.cs", "override Task<int> SaveChangesAsync(bool all) => base.SaveChangesAsync(all);", false)]
    [InlineData("src/Web/Meldingen/X.cs", "// SaveChangesAsync is called by Logboek", false)]
    public void Bewaren_buiten_het_logboek_wordt_gezien(string path, string code, bool seen) =>
        Assert.Equal(seen, SavesElsewhere(new SourceFile(path, code)));

    // Making the keys anew that follow from what is stored is nobody's act and changes nothing that anybody knows.
    private static bool SavesElsewhere(SourceFile file) =>
        !file.Path.StartsWith("src/Web/Logboek/", StringComparison.Ordinal)
        && file.Path is not ("src/Persistence/Huishoudens/Persoonssleutels.cs" or "src/Persistence/Meldingen/Gemeldensleutels.cs")
        && Call().IsMatch(file.Code);

    /// <summary>The context may add to its own saving; that is not a call.</summary>
    [GeneratedRegex(@"(?<!\bbase)\.SaveChanges(Async)?\(")]
    private static partial Regex Call();
}
