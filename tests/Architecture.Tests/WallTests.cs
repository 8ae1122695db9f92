using System.Text.RegularExpressions;
using Kring.Architecture.Tests.Sources;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>Every place that asks past the wall of the own organisation, with its reason. A new one is decided here.</summary>
public sealed partial class WallTests
{
    private static readonly string[] Doors =
    [
        "src/Web/Casussen/Noodopenen/NeemNoodtoegang.cs: Noodtoegang",
        "src/Web/Casussen/OpgenomenCasussen.cs: Nummer",
        "src/Web/Huishoudens/Huishoudenszoeker.cs: Herkenning",
        "src/Web/Logboek/Logboekschrijver.cs: Handeling",
        "src/Web/Meldingen/Beoordelen/EerdereMeldingen.cs: Telling",
        "src/Web/Meldingen/Herkennen/Bronlezer.cs: Rechtzetten",
        "src/Web/Meldingen/Herkennen/Losmaaklading.cs: Rechtzetten",
        "src/Web/Meldingen/OpenMeldingen.cs: Begin",
        "src/Web/Meldingen/OpenMeldingen.cs: Herkenning",
        "src/Web/Toezicht/Doorzoeken/Logzoeker.cs: Nummer",
        "tools/Voorbeeldland/Verhalen/Verhaal.Toegang.cs: Nummer",
    ];

    // Who says for whom is asked: the actor, and nobody else.
    private const string Asker = "src/Web/Toegang/Actor.cs";

    [Fact]
    public void Elke_deur_over_de_regio_is_bekend_met_haar_reden() =>
        Assert.Equal(Doors, Sources.SelectMany(Opened).Order(StringComparer.Ordinal));

    [Fact]
    public void Alleen_de_actor_zegt_voor_wie_er_wordt_gevraagd() =>
        Faults.None(Sources.Where(file => file.Path != Asker && Names().IsMatch(file.Code)).Select(file => file.Path));

    [Theory]
    [InlineData("using var regio = db.OverDeRegio(Regiogrond.Telling);", "x.cs: Telling")]
    [InlineData("using (vrager.OverDeRegio(grond))", "x.cs: grond")]
    [InlineData("// db.OverDeRegio(Regiogrond.Telling)", null)]
    public void Een_deur_wordt_gezien(string code, string? seen) =>
        Assert.Equal(seen is null ? [] : [seen], Opened(new SourceFile("x.cs", code)));

    [Theory]
    [InlineData("vrager.WordSysteem();", true)]
    [InlineData("services.AddScoped<Vrager>();", false)]
    [InlineData("actor.WordSysteem(\"x\");", false)]
    [InlineData("class Slim(Vrager wie) { void Doe() => wie.Word(a, b, []); }", true)]
    public void Wie_zich_anders_voordoet_wordt_gezien(string code, bool seen) =>
        Assert.Equal(seen, Names().IsMatch(new SourceFile("x.cs", code).Code));

    private static IEnumerable<SourceFile> Sources => SourceTree.Read("src/Web", ".cs", ".cshtml").Concat(SourceTree.Read("src/Domain", ".cs")).Concat(SourceTree.Read("tools", ".cs"));

    private static IEnumerable<string> Opened(SourceFile file) =>
        Door().Matches(file.Code).Select(door => $"{file.Path}: {door.Groups[1].Value}");

    [GeneratedRegex(@"\.OverDeRegio\((?:Regiogrond\.)?(\w+)\)")]
    private static partial Regex Door();

    [GeneratedRegex(@"\bVrager\s+\w|\bvrager\.")]
    private static partial Regex Names();
}
