using System.Text;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Toegang;

/// <summary>
/// Who gets which answer on which page, for a case of the own area and for one of another region, as a text that
/// people read. After a new page: <c>KRING_MATRIX=schrijf dotnet run --project tests/Web.Tests</c>, then read what changed.
/// </summary>
public sealed class MatrixTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Kop =
        """
        # Antwoord per pagina en rol: zaak van het eigen werkgebied / zaak van een andere regio.
        # 200 getoond, 302 naar een andere pagina (niet ingelogd: inloggen), 403 geen recht, 404 bestaat niet voor deze rol.

        """;

    private static readonly string Bestand = Path.Combine(Bron.Map, "tests", "Web.Tests", "Toegang", "matrix.txt");

    private static readonly (string Rol, string Naam)[] Rollen =
    [
        ("Medewerker VT", Wereld.Hanneke), ("Teamleider VT", Wereld.Marijke), ("Vertrouwensarts", Wereld.Femke),
        ("Gedragswetenschapper", Wereld.Pieter), ("Lokaal team van de zaak", Wereld.Joost), ("Ander lokaal team", Wereld.Aisha),
        ("Procesregisseur", Wereld.Wim), ("Ketenpartner", Wereld.Tom), ("Beleidsregisseur", Wereld.Els),
        ("Beheerder", Wereld.Karin), ("FG", Wereld.Ruben),
    ];

    [Fact]
    public async Task Elke_rol_krijgt_op_elke_pagina_het_antwoord_van_de_matrix()
    {
        var nu = await Meet();
        if (Environment.GetEnvironmentVariable("KRING_MATRIX") == "schrijf")
        {
            await File.WriteAllTextAsync(Bestand, nu, TestContext.Current.CancellationToken);
        }

        var vast = await File.ReadAllTextAsync(Bestand, TestContext.Current.CancellationToken);

        Assert.Equal(Regels(vast), Regels(nu));
    }

    [Fact]
    public void Een_pagina_zonder_regel_valt_op() =>
        Assert.NotEqual(Regels("# kop\n/inloggen  Niemand 200/200\n"), Regels("# kop\n/inloggen  Niemand 200/200\n/nieuw  Niemand 200/200\n"));

    private static IEnumerable<string> Regels(string tekst) =>
        tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(regel => regel[0] != '#');

    private async Task<string> Meet()
    {
        var eigen = new Zaken(
            await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort),
            await Samen(host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort));
        var ander = new Zaken(await Zaak.Leg(host, host.Wereld.AndereRegio, gemeente: null), await Samen(host.Wereld.AndereRegio, gemeente: null));
        var tekst = new StringBuilder(Kop);
        foreach (var route in Routes())
        {
            tekst.Append('\n').Append(route).Append('\n');
            tekst.Append(await Regel("Niemand", () => Task.FromResult(host.Anoniem()), route, eigen, ander));
            foreach (var (rol, naam) in Rollen)
            {
                tekst.Append(await Regel(rol, () => host.Inloggen(naam), route, eigen, ander));
            }
        }

        return tekst.ToString();
    }

    private static async Task<string> Regel(string rol, Func<Task<HttpClient>> inloggen, string route, Zaken eigen, Zaken ander)
    {
        using var browser = await inloggen();
        var (een, twee) = (await Status(browser, Vul(route, eigen)), await Status(browser, Vul(route, ander)));
        return $"{route}  {rol}: {(route.Contains('{') ? $"{een}/{twee}" : een)}\n";
    }

    private static async Task<int> Status(HttpClient browser, string pad) =>
        (int)(await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode;

    private IEnumerable<string> Routes()
    {
        _ = host.Wereld;
        return host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(punt => punt.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Where(punt => punt.Metadata.GetMetadata<PageActionDescriptor>() is not null || punt.RoutePattern.RawText is "/livez" or "/readyz")
            .Select(punt => "/" + punt.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);
    }

    // Of two cases the one went up in the other; who may part them sees that page.
    private async Task<(Guid Leidend, Guid Opgegaan)> Samen(Organisatie bij, string? gemeente)
    {
        var (een, twee) = ((await Zaak.Leg(host, bij, gemeente)).Casus.Id, (await Zaak.Leg(host, bij, gemeente)).Casus.Id);
        await using var beurt = host.Niemand();
        var casussen = await beurt.Db.Casussen.AsSplitQuery().Where(casus => casus.Id == een || casus.Id == twee).ToDictionaryAsync(casus => casus.Id);
        beurt.Db.Add(Samenvoeging.Voeg(
            casussen[een], casussen[twee], new Samenvoegkeuze(bij.Id, null, null, "Het is één gezin."), new Samenvoegwerk([], [], [], id => id, _ => true), host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id));
        await beurt.Db.SaveChangesAsync();
        return (een, twee);
    }

    // Which record the placeholder stands for is told by the room in the address.
    private static string Vul(string route, Zaken zaken)
    {
        if (route.Contains("/uit-elkaar/", StringComparison.Ordinal))
        {
            return $"/casussen/{zaken.Samen.Leidend}/uit-elkaar/{zaken.Samen.Opgegaan}";
        }

        var (zaak, delen) = (zaken.Zaak, route.Split('/'));
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

    private sealed record Zaken(Zaak Zaak, (Guid Leidend, Guid Opgegaan) Samen);
}
