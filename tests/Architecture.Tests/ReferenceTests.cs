using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kring.Architecture.Tests.Sources;
using Kring.Domain;
using Kring.Herkenning;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>The law stands on nothing, and the database knows of the web only its accounts.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public void Het_domein_gebruikt_alleen_het_systeem() => Faults.None(ForeignAssemblies(typeof(Weigering).Assembly));

    [Fact]
    public void De_herkenning_gebruikt_alleen_het_systeem() => Faults.None(ForeignAssemblies(typeof(Herkenner).Assembly));

    [Fact]
    public void De_herkenning_heeft_geen_pakketten() =>
        Faults.None(Packages(Assert.Single(SourceTree.Read("src/Herkenning", ".csproj"))));

    [Fact]
    public void Een_vreemde_verwijzing_wordt_gezien() =>
        Assert.Contains("xunit.v3.core", ForeignAssemblies(typeof(ReferenceTests).Assembly));

    [Fact]
    public void Het_domein_heeft_geen_pakketten() =>
        Faults.None(Packages(Assert.Single(SourceTree.Read("src/Domain", ".csproj"))));

    [Theory]
    [InlineData("PackageReference")]
    [InlineData("FrameworkReference")]
    [InlineData("ProjectReference")]
    public void Een_pakket_in_het_domein_wordt_gezien(string kind) =>
        Assert.Equal(["X"], Packages(new SourceFile("X.csproj", $"<Project><ItemGroup><{kind} Include=\"X\" /></ItemGroup></Project>")));

    [Fact]
    public void De_opslag_kent_van_het_web_alleen_de_accounts() =>
        Faults.None(SourceTree.Read("src/Persistence", ".cs").SelectMany(WebNames));

    [Theory]
    [InlineData("using Microsoft.AspNetCore.Http;", 1)]
    [InlineData("Microsoft.AspNetCore.Identity.IdentityUser u; Microsoft.AspNetCore.Mvc.PageModel p;", 1)]
    [InlineData("using Microsoft.AspNetCore.Identity.EntityFrameworkCore;", 0)]
    public void Ander_gebruik_van_het_web_in_de_opslag_wordt_gezien(string code, int faults) =>
        Assert.Equal(faults, WebNames(new SourceFile("src/Persistence/X.cs", code)).Count());

    private static IEnumerable<string> ForeignAssemblies(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal));

    private static IEnumerable<string> Packages(SourceFile project) => XDocument.Parse(project.Text).Descendants()
        .Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference")
        .Select(element => (string)element.Attribute("Include")!);

    private static IEnumerable<string> WebNames(SourceFile file) =>
        AspNetCore().Matches(file.Code).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex(@"Microsoft\.AspNetCore\.(?!Identity\b)\w+")]
    private static partial Regex AspNetCore();
}
