using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>There is one door to the database, and it writes the log line. Whoever saves elsewhere leaves no trace.</summary>
public sealed class SavingTests
{
    [Fact]
    public void Alleen_het_logboek_bewaart() =>
        Assert.Empty(SourceTree.Read("src", ".cs", ".cshtml").Concat(SourceTree.Read("tools", ".cs")).Where(SavesElsewhere).Select(file => file.Path));

    [Theory]
    [InlineData("src/Web/Meldingen/Ontvangen/OntvangMelding.cs", "await db.SaveChangesAsync(ct);", true)]
    [InlineData("tools/Voorbeeldland/Program.cs", "db.SaveChanges();", true)]
    [InlineData("src/Web/Logboek/Logboekschrijver.cs", "await db.SaveChangesAsync(ct);", false)]
    [InlineData("src/Persistence/KringDbContext.cs", "public override Task<int> SaveChangesAsync(", false)]
    [InlineData("src/Web/Meldingen/X.cs", "// SaveChangesAsync is called by Logboek", false)]
    public void Bewaren_buiten_het_logboek_wordt_gezien(string path, string code, bool seen) =>
        Assert.Equal(seen, SavesElsewhere(new SourceFile(path, code)));

    private static bool SavesElsewhere(SourceFile file) =>
        !file.Path.StartsWith("src/Web/Logboek/", StringComparison.Ordinal)
        // The context itself may add to what is saved; it decides nothing.
        && file.Name != "KringDbContext.cs"
        && file.Code.Contains("SaveChanges", StringComparison.Ordinal);
}
