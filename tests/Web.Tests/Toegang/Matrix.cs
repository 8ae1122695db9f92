using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Toegang;

/// <summary>What every matrix of answers is made of: who asks, for which address, and the text that holds the answers.</summary>
internal static class Matrix
{
    public static readonly (string Rol, string Naam)[] Rollen =
    [
        ("Medewerker VT", Wereld.Hanneke), ("Teamleider VT", Wereld.Marijke), ("Vertrouwensarts", Wereld.Femke),
        ("Gedragswetenschapper", Wereld.Pieter), ("Lokaal team van de zaak", Wereld.Joost), ("Ander lokaal team", Wereld.Aisha),
        ("Procesregisseur", Wereld.Wim), ("Ketenpartner", Wereld.Tom), ("Beleidsregisseur", Wereld.Els),
        ("Beheerder", Wereld.Karin), ("FG", Wereld.Ruben),
    ];

    /// <summary>The text that people read must hold what was measured; with <c>KRING_MATRIX=schrijf</c> it is written first.</summary>
    public static async Task IsVast(string naam, string nu)
    {
        var bestand = Path.Combine(Bron.Map, "tests", "Web.Tests", "Toegang", naam);
        if (Environment.GetEnvironmentVariable("KRING_MATRIX") == "schrijf")
        {
            await File.WriteAllTextAsync(bestand, nu, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Regels(await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken)), Regels(nu));
    }

    public static IEnumerable<string> Regels(string tekst) =>
        tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(regel => regel[0] != '#');

    public static async Task<int> Status(HttpClient browser, string pad) =>
        (int)(await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode;

    public static IEnumerable<string> Routes(KringHost host)
    {
        _ = host.Wereld;
        return host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(punt => punt.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Where(punt => punt.Metadata.GetMetadata<PageActionDescriptor>() is not null || punt.RoutePattern.RawText is "/livez" or "/readyz")
            .Select(punt => "/" + punt.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);
    }

    // Which record the placeholder stands for is told by the room in the address.
    public static string Vul(string route, Zaak zaak)
    {
        var delen = route.Split('/');
        for (var i = 0; i < delen.Length; i++)
        {
            if (delen[i].StartsWith('{'))
            {
                delen[i] = Waarde(delen[i].Trim('{', '}').Split(':')[0], i > 0 ? delen[i - 1] : "", zaak);
            }
        }

        return string.Join('/', delen);
    }

    private static string Waarde(string naam, string kamer, Zaak zaak) => (naam, kamer) switch
    {
        ("code", "fout") => "404",
        ("volgnummer", "losmaken") => "1",
        (_, "meldingen") => zaak.Melding.Id.ToString(),
        (_, "gesprekken") => zaak.Gesprek.Id.ToString(),
        (_, "adviezen") => zaak.Advies.Id.ToString(),
        (_, "casussen" or "samenvoegen") => zaak.Casus.Id.ToString(),
        (_, "personen" or "wie-bekeek-wat" or "leden") => zaak.Persoon.Id.ToString(),
        (_, "zelfde-mensen") => zaak.Paar.Id.ToString(),
        (_, "huishoudens") => zaak.Huishouden.Id.ToString(),
        _ => Guid.Empty.ToString(),
    };
}
