using System.Text;
using AngleSharp.Html.Parser;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Telemetry;
using Kring.Web.Tests.Gesprekken.Adviseren;
using Kring.Web.Tests.Infrastructure.Telemetry;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Proef;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>
/// A whole journey with names, addresses and numbers that are nowhere else: none of them leaves a trace where nobody would
/// guard it, in what the program logs, in traces and measurements, in addresses, in heads of answers or in names of files.
/// </summary>
public sealed class SporenTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Gezaaid = new()
    {
        ["p1_voornamen"] = "Quirientje",
        ["p1_achternaam"] = "Vlinderbosch",
        ["p2_voornamen"] = "Radegundis",
        ["p2_achternaam"] = "Vlinderbosch",
        ["p3_voornamen"] = "Osbertus",
        ["p3_achternaam"] = "Hagedoornik",
        ["p1_straat"] = "Kwikkelpad",
        ["p1_huisnummer"] = "8713",
        ["p1_postcode"] = "9713QZ",
        ["p3_straat"] = "Zwenkgrasdreef",
        ["p2_telefoon"] = "0687654321",
        ["melder_naam"] = "Philippina Duivenbode",
        ["melder_telefoon"] = "0598765432",
        ["melder_email"] = "philippina@duivenbode.example",
        ["verhaal"] = "Hij gooide de porseleinkast om.",
        ["redenen"] = "De porseleinkast ging om.",
    };

    private static readonly string[] Gezocht =
    [
        .. Gezaaid.Values.SelectMany(waarde => waarde.Split(' ', '@')).Where(deel => deel.Length > 8), "8713", "9713 QZ", "687654321", "598765432", "porseleinkast", "Kwastelman", "Grondelveld",
    ];

    private readonly KringHost host = new();
    private readonly Meelezer meelezer = new();
    private readonly Afluisteraar log = new();
    private readonly Collector collector = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Papierproef.Zet(host);
        meelezer.Luister(host);
        var eerder = host.Diensten;
        host.Diensten = services =>
        {
            eerder(services);
            services.AddLogging(logging => logging.AddProvider(log));
        };
        host.Instellingen[TelemetryRegistration.Endpoint] = collector.Address;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        collector.Dispose();
    }

    [Fact]
    public async Task Van_een_hele_reis_blijft_geen_naam_adres_of_nummer_achter_buiten_de_zaak_zelf()
    {
        var reis = await Reis.Maak(host, veld => Gezaaid.GetValueOrDefault(veld));
        await host.OntvangEnHerken(new Persoonsbouwer("Wobbe", "", "Kwastelman", "M").Geboren(new DateOnly(1980, 1, 2)).Woont("Grondelveld", 3, null, null, "5771KD", "Lindervoort"));
        await GaatMis(reis);
        var links = await Lees(reis);
        await using (var beurt = host.Niemand())
        {
            await beurt.Haal<Verstuurronde>().Doe(Ct);
        }

        await host.Services.GetServices<IHostedService>().OfType<TelemetryExport>().Single().StopAsync(Ct);

        Zwijgt("log", log.Alles);
        Assert.Contains("casussen/{id:guid}", log.Alles, StringComparison.Ordinal);
        Assert.NotEmpty(collector.Received);
        Assert.All(collector.Received, een => Zwijgt(een.Key, een.Value));
        Assert.True(meelezer.Gelezen.Count > 100);
        // Whoever types a name in an address has put it there; the program never does.
        Assert.All(meelezer.Gelezen.Where(een => !een.Pad.Contains("zelfgetypt", StringComparison.Ordinal)), een => Zwijgt("address", een.Pad));
        Assert.All(meelezer.Gelezen, een => Zwijgt($"head of {een.Pad}", een.Koppen));
        Assert.All(links, link => Zwijgt("link", link));
        Assert.All(Directory.GetFiles(host.Map, "*", SearchOption.AllDirectories), bestand => Zwijgt("name of a file", bestand));
        Assert.Contains(meelezer.Gelezen, een => een.Koppen.Contains("attachment; filename=", StringComparison.Ordinal));
    }

    // What goes wrong tells most: a wrong form, a page that is not there, a search, a wrong login.
    private async Task GaatMis(Reis reis)
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        foreach (var vraag in new[] { "Vlinderbosch", "Kwikkelpad 8713", "0687654321", "9713QZ 8713" })
        {
            (await hanneke.VulIn("/zoeken", [("Vraag", vraag)])).Dispose();
        }

        (await hanneke.VulIn($"/meldingen/{reis.Melding}/register", [("Invoer.WatBekendIs", "De porseleinkast van Vlinderbosch."), ("Versie", "-7")])).Dispose();
        (await hanneke.VulIn($"/personen/{reis.Mensen[1]}", [("Waarom", "Vlinderbosch wordt gezocht.")], "form[action$=Afschermen]")).Dispose();
        (await hanneke.VulIn($"/personen/{reis.Mensen[1]}", [("Reden", "Hulp voor Radegundis.")])).Dispose();
        foreach (var pad in new[] { "/casussen/Vlinderbosch?zelfgetypt", "/zoeken?zelfgetypt=Vlinderbosch", "/personen/Radegundis?zelfgetypt" })
        {
            (await hanneke.GetAsync(new Uri(pad, UriKind.Relative), Ct)).Dispose();
        }

        using var niemand = host.Anoniem();
        (await niemand.VulIn("/inloggen", [("Gebruikersnaam", "radegundis.vlinderbosch"), ("Wachtwoord", "porseleinkast van Quirientje")])).Dispose();
        (await niemand.VulIn("/melden/aanvullen", [("Kenmerk", "Vlinderbosch"), ("Code", "Kwikkelpad"), ("Doe", "open")], "main form")).Dispose();
    }

    private async Task<IReadOnlyList<string>> Lees(Reis reis)
    {
        var links = new List<string>();
        foreach (var naam in new[] { Wereld.Hanneke, Wereld.Joost, Wereld.Ruben })
        {
            using var lezer = await host.Inloggen(naam);
            var kruiper = new Kruiper(lezer);
            await kruiper.Kruip("/", "/casussen", "/meldingen", "/logboek", "/opvallend", $"/casussen/{reis.Casus}?als=pdf", $"/brieven/{reis.Brief}?als=pdf", $"/wie-bekeek-wat/{reis.Mensen[1]}");
            foreach (var pagina in kruiper.Alles.Where(uitvoer => uitvoer.Soort == "text/html"))
            {
                links.AddRange(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(pagina.Inhoud)).QuerySelectorAll("[href], [src], [action], [formaction]")
                    .SelectMany(element => new[] { "href", "src", "action", "formaction" }.Select(element.GetAttribute)).OfType<string>());
            }
        }

        return links;
    }

    // A number to call or to write to is for the reader of the page, and stands in no log of any server.
    private static void Zwijgt(string waar, string tekst)
    {
        foreach (var woord in Gezocht)
        {
            Assert.False(tekst.Contains(woord, StringComparison.OrdinalIgnoreCase) && !tekst.StartsWith("tel:", StringComparison.Ordinal) && !tekst.StartsWith("mailto:", StringComparison.Ordinal), $"{waar} tells {woord}: {tekst[..Math.Min(300, tekst.Length)]}");
        }
    }
}
