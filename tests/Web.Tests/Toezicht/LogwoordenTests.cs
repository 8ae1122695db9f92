using System.Text.RegularExpressions;
using Kring.TestSupport;
using Kring.Web.Toezicht;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

/// <summary>What stands in the log under a name of the program can be read by everybody.</summary>
public sealed partial class LogwoordenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public void Elke_handeling_heeft_woorden()
    {
        var alle = typeof(Actor).Assembly.GetTypes();
        var handelingen = alle.Where(type => Array.Exists(alle, ander => ander.FullName == $"{type.FullName}Handler")).Select(type => type.Name).ToList();

        Assert.True(handelingen.Count > 50);
        Assert.DoesNotContain(handelingen, naam => !Logwoorden.Kent(naam));
    }

    [Fact]
    public void Elke_bladzijde_die_in_het_logboek_komt_heeft_woorden()
    {
        var namen = Directory.EnumerateFiles(Path.Combine(Bron.Map, "src", "Web"), "*.cs", SearchOption.AllDirectories)
            .Where(pad => !pad.Contains("node_modules", StringComparison.Ordinal)).SelectMany(pad => Namen(File.ReadAllText(pad))).Distinct().ToList();

        Assert.True(namen.Count > 40, $"Er zijn maar {namen.Count} namen gevonden.");
        Assert.DoesNotContain(namen, naam => !Logwoorden.Kent(naam));
    }

    [Theory]
    [InlineData("await logboek.Inzage(\"Nieuw blad\", Logonderwerp.Melding(id), [], ct);", "Nieuw blad")]
    [InlineData("await logboek.Inzage(nameof(Brief), wat, [], ct);", "Brief")]
    [InlineData("Beeld = await inzage.Toon(Id, \"Casus nieuw\", \"Overzicht\", ct);", "Casus nieuw")]
    [InlineData("PlanPage(toegang, \"Afspraak\")", "Afspraak")]
    [InlineData("return await Begin(\"InloggenMetIets\", account, uitkomst, ct);", "InloggenMetIets")]
    public void Een_nieuwe_naam_wordt_gezien(string code, string naam) => Assert.Equal([naam], Namen(code));

    [Fact]
    public void Elk_adres_dat_geweigerd_kan_worden_heeft_woorden()
    {
        _ = host.Wereld;
        var adressen = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(punt => punt.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(punt => punt.RoutePattern.RawText!).ToList();

        Assert.True(adressen.Count > 40);
        Assert.DoesNotContain(adressen, adres => !Logwoorden.Kent(adres));
    }

    [Fact]
    public void Woorden_noemen_geen_naam_van_het_programma() =>
        Assert.All(Logwoorden.Alle, een => Assert.DoesNotMatch("[a-z][A-Z]", een.Woorden));

    private static IEnumerable<string> Namen(string code) =>
        Aanroep().Matches(code).Select(treffer => treffer.Groups["naam"].Value);

    [GeneratedRegex("""(?:\.(?:Inzage|InzageLijst|Weigering|Aanmelding)\(|\.(?:Toon|Open)\(\w+, |PlanPage\(toegang, |\bBegin\(|Beeindig\(id, |EindeActie = )(?:"(?<naam>[^"]+)"|nameof\((?<naam>\w+)\))""")]
    private static partial Regex Aanroep();
}
