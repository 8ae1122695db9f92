using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests.Rooms;

public sealed class DoorTests
{
    /// <summary>Folders that are no rooms. The matcher is a library beside the house, without rooms of its own.</summary>
    private static readonly string[] Technique =
        ["Infrastructure", "Shared", "Scripts", "Styles", "wwwroot", "Properties", "Sqlite", "Postgres"];

    [Fact]
    public void Kamers_gebruiken_alleen_hun_deuren() =>
        Faults.None(new DoorCheck(FloorPlan.Doors, SourceTree.Read("src", ".cs", ".cshtml")).Violations()
            .Where(fault => !FloorPlan.Scope.Any(path => fault.StartsWith($"{path}: Toegang has no door to ", StringComparison.Ordinal))));

    [Fact]
    public void Elke_map_is_een_kamer_van_de_plattegrond()
    {
        var folders = SourceTree.Read("src").Select(file => file.Path.Split('/')).Where(parts => parts.Length > 3 && parts[1] != "Herkenning")
            .Select(parts => parts[2]).Distinct();

        Faults.None(folders.Except(FloorPlan.Doors.Keys).Except(Technique));
    }

    [Fact]
    public void De_plattegrond_kent_geen_kringloop() => Faults.None(RoomsInACycle(FloorPlan.Doors));

    [Fact]
    public void Een_kringloop_wordt_gezien()
    {
        var doors = new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["B"], ["B"] = ["C"], ["C"] = ["A"], ["D"] = ["A"] };

        Assert.Equal(["A", "B", "C", "D"], RoomsInACycle(doors));
    }

    [Theory]
    [InlineData("src/Web/Meldingen/Overzicht/Lijst.cs", "using Kring.Domain.Casussen;", "Meldingen has no door to Casussen")]
    [InlineData("src/Web/Meldingen/Overzicht/Lijst.cshtml", "@using Kring.Domain.Casussen", "Meldingen has no door to Casussen")]
    [InlineData("src/Domain/Meldingen/Melding.cs", "private Casussen.Casus casus;", "Meldingen has no door to Casussen")]
    [InlineData("src/Web/Meldingen/Lijst.cs", "var x = Domain.Casussen.Casus.Open();", "Meldingen has no door to Casussen")]
    [InlineData("src/Persistence/Toegang/X.cs", "using Kring.Domain.Regio;", "Toegang has no door to Regio")]
    [InlineData("src/Domain/Casussen/Y.cs", "using Kring.Domain.Werklijst;", "Casussen has no door to Werklijst")]
    [InlineData("src/Web/Casussen/Y.cs", "using Kring.Web.Meldingen.Ontvangen;", "is a step of Meldingen, and private")]
    [InlineData("src/Web/Program.cs", "using Kring.Web.Meldingen.Ontvangen;", "is a step of Meldingen, and private")]
    [InlineData("src/Web/Meldingen/BijCasusGesloten.cs", "using Kring.Domain.Casussen; Casus c;", "names only events of Casussen, not Casus")]
    public void Een_gebruik_zonder_deur_wordt_gezien(string path, string code, string fault) =>
        Assert.Contains(fault, Assert.Single(Check(path, code)));

    [Theory]
    [InlineData("src/Web/Casussen/Overdragen/X.cs", "using Kring.Domain.Meldingen; using Kring.Web.Meldingen; using Kring.Domain.Regio;")]
    [InlineData("src/Web/Casussen/Overdragen/X.cs", "using Kring.Web.Casussen.Sluiten; using Kring.Web.Infrastructure.Clock;")]
    [InlineData("src/Web/Meldingen/BijCasusGesloten.cs", "using Kring.Domain.Casussen; void Bij(CasusGesloten g) {}")]
    [InlineData("src/Web/Meldingen/X.cs", "// Kring.Domain.Casussen\nvar naam = \"Kring.Domain.Casussen\"; var lijst = db.Casussen.Count(); ")]
    [InlineData("src/Persistence/KringDbContext.cs", "using Kring.Domain.Casussen;")]
    [InlineData("src/Web/Casussen/X.cs", "using Kring.Domain.Meldingen; var x = Kring.Domain.Meldingen.Melding.Ontvang();")]
    public void Een_gebruik_door_een_deur_mag(string path, string code) => Faults.None(Check(path, code));

    private static IReadOnlyList<string> Check(string path, string code) =>
        new DoorCheck(FloorPlan.Doors,
        [
            new SourceFile(path, code),
            new SourceFile("src/Domain/Casussen/Casus.cs", "public sealed partial class Casus : Aggregaat {}"),
            new SourceFile("src/Domain/Casussen/CasusGebeurtenissen.cs", "public sealed record CasusGesloten(Guid Id) : Gebeurtenis(Op, Door);"),
            new SourceFile("src/Domain/Meldingen/Melding.cs", "public sealed class Melding {}"),
        ]).Violations();

    /// <summary>Takes away rooms that enter nothing, again and again; what is left goes round.</summary>
    private static IEnumerable<string> RoomsInACycle(IReadOnlyDictionary<string, IReadOnlyList<string>> doors)
    {
        var left = doors.Keys.ToHashSet();
        while (left.RemoveWhere(room => !doors[room].Any(left.Contains)) > 0)
        {
        }

        return left.Order();
    }
}
