using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Proef;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>What somebody types is shown as it was typed and nothing else: in no output does it become an element, an attribute, a script or a formula.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class InhoudTests : IAsyncLifetime
{
    private static readonly string[] Adressen = ["href", "src", "action", "formaction", "xlink:href", "data", "srcdoc", "style", "poster"];

    private readonly KringHost host = new();
    private readonly HashSet<string> getypt = [];
    private readonly HashSet<string> gezien = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Papierproef.Zet(host);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wat_in_een_vrij_veld_is_getypt_wordt_nergens_actief()
    {
        var reis = await Reis.Maak(host, Typ);
        await Anderen(reis);
        foreach (var naam in new[] { Wereld.Hanneke, Wereld.Marijke, Wereld.Joost, Wereld.Ruben, Wereld.Tom })
        {
            using var lezer = await host.Inloggen(naam);
            var kruiper = new Kruiper(lezer);
            await kruiper.Kruip("/", "/meldingen", "/casussen", "/gesprekken", "/werklijst/team", "/werklijst/overzichten", "/logboek", "/opvallend", "/toegang", "/toegang/noodtoegang", "/mijn-meldingen", $"/casussen/{reis.Casus}", $"/meldingen/{reis.Melding}", $"/brieven/{reis.Brief}", $"/wie-bekeek-wat/{reis.Mensen[1]}");
            kruiper.Alles.ForEach(Tam);
            Assert.DoesNotContain(kruiper.Alles, uitvoer => (int)uitvoer.Status >= 500);
            Telling.Poging(Aanval.Inhoud, kruiper.Alles.Count);
        }

        // What nowhere comes back was not tried.
        var nergens = getypt.Except(gezien).ToList();
        Assert.True(nergens.Count <= getypt.Count / 5, $"never shown: {string.Join(' ', nergens)}");
    }

    [Fact]
    public async Task Wat_in_een_geweigerd_formulier_of_een_adres_stond_komt_terug_als_tekst()
    {
        var reis = await Reis.Maak(host, _ => null);
        using var hanneke = await Indringer.LogIn(host, Wereld.Hanneke);
        string[] paginas =
        [
            "/zoeken", "/gesprekken/nieuw", "/melden/formulier", "/melden/aanvullen", "/inloggen", "/werklijst/overzichten/nieuw", "/werklijst/vervangingen/nieuw", "/noodtoegang?stap=reden", $"/personen/{reis.Mensen[1]}",
            $"/casussen/{reis.Casus}/informeren", $"/casussen/{reis.Casus}/plan/afspraken/nieuw", $"/casussen/{reis.Casus}/plan/kinderen/{reis.Mensen[0]}", $"/casussen/{reis.Casus}/monitoren", $"/meldingen/{reis.Melding}/vertellen",
            $"/casussen/{reis.Casus}/informeren/{reis.Melding}/{reis.Mensen[1]}", $"/huishoudens/{reis.Huishoudens[0]}/leden/{reis.Mensen[1]}", $"/meldingen/{reis.Melding}/losmaken/1",
        ];
        var verzonden = 0;
        foreach (var pagina in paginas)
        {
            foreach (var (pad, velden) in await Formuliervuller.Op(hanneke.Browser, pagina))
            {
                using var antwoord = await hanneke.Stuur("POST", pad, velden.Select(veld => (veld.Naam, veld.Waarde is "Ingevuld." ? Lading("terug") : veld.Naam == "Versie" ? "-7" : veld.Waarde)));
                Assert.True((int)antwoord.StatusCode < 500, $"{pad} gave {(int)antwoord.StatusCode}");
                Tam(await new Kruiper(hanneke.Browser).Bewaar(pad, antwoord));
                verzonden++;
                Telling.Poging(Aanval.Inhoud, velden.Count(veld => veld.Waarde == "Ingevuld."));
            }
        }

        Assert.True(verzonden > 12, $"only {verzonden}");
        foreach (var pad in new[] { "/inloggen?terug={0}&reden={0}", "/fout/{0}", "/{0}", "/werklijst/overzichten/nieuw?{0}", "/?lijst={0}&soort={0}", "/casussen?Toon={0}", "/logboek?nummer={0}&van={0}" })
        {
            using var antwoord = await hanneke.Browser.GetAsync(new Uri(pad.Replace("{0}", Uri.EscapeDataString(Lading("adres")), StringComparison.Ordinal), UriKind.Relative), Ct);
            Tam(await new Kruiper(hanneke.Browser).Bewaar(pad, antwoord));
            Telling.Poging(Aanval.Inhoud);
        }
    }

    [Theory]
    [InlineData("<p>x</p><script>xq7()</script>")]
    [InlineData("<p onclick=xq7()>x</p>")]
    [InlineData("<a href=' java&#10;script:xq7()'>x</a>")]
    [InlineData("<img src=x>")]
    public void Wat_wel_actief_is_valt_op(string html) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Tam(new Uitvoer("/proef", HttpStatusCode.OK, "text/html", "", Encoding.UTF8.GetBytes($"<main>{html}</main>"))));

    private static string Lading(string veld) => $"=xq7-{veld}-'\"><script>xq7()</script><img src=x onerror=xq7()><a href=javascript:xq7()>a</a>{{{{7*7}}}}";

    private string? Typ(string veld)
    {
        if (veld is "melder_telefoon" or "melder_email" or "p1_postcode" or "p1_huisnummer" or "p3_huisnummer" or "p2_telefoon" or "p3_plaats" or "p2_geheim")
        {
            return null;
        }

        getypt.Add(veld);
        return Lading(veld);
    }

    // What people outside the journey type.
    private async Task Anderen(Reis reis)
    {
        await host.VulAan((await host.Gemeld(("verhaal", Typ("web_verhaal")!), ("melder_naam", Typ("web_naam")!), ("p1_achternaam", Typ("web_achternaam")!), ("hulp", Typ("web_hulp")!))).MeldingId, Typ("aanvulling")!);
        await host.OntvangEnHerken(new Persoonsbouwer(Typ("pol_voornaam")!, "", Typ("pol_naam")!, "V").Informatie(Typ("pol_informatie")!).Geboren(new DateOnly(1980, 1, 2)));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await Reis.Doe(hanneke, "/werklijst/overzichten/nieuw?lijst=team&soort=monitoring", [("Naam", "=xq7-overzicht-\"'><script>xq7()</script>")]);
        await Reis.Doe(hanneke, $"/personen/{reis.Mensen[2]}", [("Waarom", Typ("afscherming")!)], "form[action$=Afschermen]");
        using var karin = await host.Inloggen(Wereld.Karin);
        await Reis.Doe(karin, "/toegang/regels/medewerkerlokaalteam/deelnemer", [("Rechten", nameof(Recht.CasusZien)), ("InWerkgebied", "true"), ("DagenNaSluiting", "183"), ("Reden", Typ("voorstel")!)]);
    }

    private void Tam(Uitvoer uitvoer)
    {
        var tekst = Encoding.UTF8.GetString(uitvoer.Inhoud);
        var html = tekst.StartsWith("%PDF ", StringComparison.Ordinal) ? tekst[5..] : tekst;
        if (uitvoer.Soort is "text/html" or "application/pdf")
        {
            Tam(uitvoer.Pad, new HtmlParser().ParseDocument(html));
        }
        else if (uitvoer.Soort.Contains("csv", StringComparison.Ordinal) || uitvoer.Soort.Contains("sheet", StringComparison.Ordinal))
        {
            Assert.DoesNotMatch("(^|[,;\n\"])[=+@-]", tekst);
        }
        else
        {
            Assert.False(tekst.Contains("<script>xq7", StringComparison.Ordinal) && uitvoer.Soort.Contains("xml", StringComparison.Ordinal), uitvoer.Pad);
        }

        Assert.DoesNotContain("xq7", uitvoer.Koppen, StringComparison.Ordinal);
    }

    private void Tam(string pad, IDocument pagina)
    {
        foreach (var element in pagina.All)
        {
            Assert.False(element.LocalName == "script" && element.TextContent.Contains("xq7", StringComparison.Ordinal), $"{pad} has a script");
            Assert.False(element.LocalName == "img" && element.GetAttribute("src") == "x", $"{pad} has an image");
            foreach (var attribuut in element.Attributes)
            {
                Assert.False(attribuut.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{pad} has {attribuut.Name}");
                var waarde = string.Concat(attribuut.Value.Where(teken => !char.IsWhiteSpace(teken) && !char.IsControl(teken)));
                Assert.False(Adressen.Contains(attribuut.Name) && (waarde.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || waarde.StartsWith("data:text", StringComparison.OrdinalIgnoreCase)), $"{pad} has {attribuut.Name}={waarde}");
            }
        }

        gezien.UnionWith(getypt.Where(veld => pagina.DocumentElement.TextContent.Contains($"=xq7-{veld}-", StringComparison.Ordinal)));
    }
}
