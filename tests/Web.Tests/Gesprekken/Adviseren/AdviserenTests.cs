using System.Net;
using System.Text;
using Kring.Domain.Gesprekken;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Gesprekken.Adviseren;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Adviseren;

public sealed class AdviserenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_advies_bewaart_de_vraag_en_wist_het_klad()
    {
        var id = await host.BeginMet([.. Gespreksproef.Verteld, ("vraag", "Hoe begin ik erover?"), ("advies", "Vraag hoe het gaat.")]);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/advies", []);

        var pad = antwoord.Headers.Location!.OriginalString;
        Assert.StartsWith("/adviezen/", pad, StringComparison.Ordinal);
        var advies = await browser.Open(pad);
        Assert.Contains("Hoe begin ik erover?", advies.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hofstrada", advies.Body!.TextContent, StringComparison.Ordinal);
        var gesprek = await host.Gesprek(id);
        Assert.Null(gesprek.Klad);
        Assert.Equal(Gesprekseindesoort.Advies, gesprek.Einde!.Soort);
        await using var beurt = host.Niemand();
        var bewaard = await beurt.Db.Adviezen.SingleAsync(een => een.Id == gesprek.AdviesId, Ct);
        Assert.Equal((Hoedanigheid.Onderwijs, Geweldsvorm.Partnergeweld), (bewaard.Hoedanigheid, bewaard.Aanleidingen.Single()));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == bewaard.Id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(GeefAdvies), Ct));
        Assert.Equal(0, await beurt.Db.Meldingen.CountAsync(Ct));
        Assert.NotNull((await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == id, Ct)).GehaaldOp);
        using var terug = await browser.GetAsync(new Uri($"/gesprekken/{id}", UriKind.Relative), Ct);
        Assert.Equal(pad, terug.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Een_naam_in_de_vraag_wordt_aangewezen_en_er_verandert_niets()
    {
        var id = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/advies", [("Invoer.Vraag", "Hoe praat ik met Hofstrada?"), ("Invoer.Advies", "Rustig.")]);

        var pagina = await antwoord.Lees();
        Assert.Contains("Haal dit uit de vraag: Hofstrada.", pagina.QuerySelector("#Invoer_Vraag-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hoe praat ik met Hofstrada?", pagina.QuerySelector("[name='Invoer.Vraag']")!.TextContent.Trim());
        Assert.NotNull((await host.Gesprek(id)).Klad);
    }

    [Fact]
    public async Task Zonder_vraag_advies_en_vrager_zegt_het_scherm_wat_te_doen()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/advies", []);

        Assert.Equal(3, (await antwoord.Lees()).QuerySelectorAll(".kring-foutenlijst a").Length);
        Assert.NotNull((await host.Gesprek(id)).Klad);
    }

    [Fact]
    public async Task Wat_een_collega_net_nog_typte_wordt_niet_ongezien_gewist()
    {
        var id = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}/advies");
        await host.Typ(id, Wereld.Marijke, 1, ("gehoord", "Hij heeft een mes."));

        using var antwoord = await browser.Verzend(pagina, $"/gesprekken/{id}/advies", [("Invoer.Vraag", "Hoe?"), ("Invoer.Advies", "Zo.")]);

        Assert.Contains("Lees het na en probeer het dan opnieuw.", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hij heeft een mes.", (await host.Gesprek(id)).Klad!.Lees()["gehoord"]);
    }

    [Fact]
    public async Task Een_gesprek_eindigt_een_keer()
    {
        var id = await host.BeginMet(Gespreksproef.Verteld);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}/advies");
        (string, string)[] velden = [("Invoer.Vraag", "Hoe?"), ("Invoer.Advies", "Zo.")];
        using var eerste = await browser.Verzend(pagina, $"/gesprekken/{id}/advies", velden);
        using var tweede = await browser.Verzend(pagina, $"/gesprekken/{id}/advies", velden);

        Assert.Equal(HttpStatusCode.OK, tweede.StatusCode);
        Assert.Contains("al afgerond", (await tweede.Lees()).Body!.TextContent, StringComparison.Ordinal);
        using var nogEens = await browser.GetAsync(new Uri($"/gesprekken/{id}/advies", UriKind.Relative), Ct);
        Assert.Equal($"/gesprekken/{id}", nogEens.Headers.Location!.OriginalString);
    }

    /// <summary>The promise of an advice: after it, nothing that was typed stands anywhere, readable or encrypted.</summary>
    [Fact]
    public async Task Na_een_advies_staat_er_nergens_nog_iets_van_wie_werd_genoemd()
    {
        var vorig = host.Diensten;
        var log = new Afluisteraar();
        await using var eigen = new KringHost { Diensten = diensten => { vorig(diensten); diensten.AddLogging(bouwer => bouwer.AddProvider(log)); } };
        using var browser = await eigen.Inloggen(Wereld.Hanneke);
        var id = await eigen.Begin();
        (string Veld, string Waarde)[] getypt =
        [
            ("p1_voornamen", "Quintijn"), ("p1_achternaam", "Vlasblommer"), ("p1_dag", "23"), ("p1_maand", "07"), ("p1_jaar", "2013"),
            ("p1_straat", "Zevenbladsteeg"), ("p1_postcode", "9137 XQ"), ("p1_telefoon", "06 91827364"), ("melder_naam", "Wilhelmien Kraaijpoel"),
            ("melder_email", "wkraaijpoel@kwikstaart.example"), ("verhaal", "Vlasblommer sloeg Quintijn in de Zevenbladsteeg."),
        ];
        using var bewaard = await browser.Druk(await browser.Open($"/gesprekken/{id}"), $"/gesprekken/{id}", "Klad", getypt);
        var versleuteld = await Versleuteld(eigen, id);
        Assert.True(eigen.IsPostgres || InBestanden(eigen, versleuteld), "the check must be able to find what was typed");

        using var antwoord = await browser.VulIn(
            $"/gesprekken/{id}/advies", [("Invoer.Vraag", "Hoe begin ik erover?"), ("Invoer.Advies", "Bel morgen."), ("Invoer.Hoedanigheid", "Burger")]);

        Assert.StartsWith("/adviezen/", antwoord.Headers.Location!.OriginalString, StringComparison.Ordinal);
        string[] sporen = ["Quintijn", "Vlasblommer", "Zevenblad", "9137 XQ", "9137XQ", "91827364", "Kraaijpoel", "wkraaij", "2013-07-23", "23-07-2013"];
        Assert.All(sporen, spoor => Assert.False(InBestanden(eigen, Encoding.UTF8.GetBytes(spoor)), $"{spoor} stands in a file"));
        Assert.All(sporen, spoor => Assert.False(InBestanden(eigen, Encoding.Unicode.GetBytes(spoor)), $"{spoor} stands in a file"));
        Assert.False(InBestanden(eigen, versleuteld), "what was typed stands encrypted in a file");
        var tabellen = await Tabellen(eigen);
        Assert.All(sporen, spoor => Assert.DoesNotContain(spoor, tabellen, StringComparison.OrdinalIgnoreCase));
        Assert.All(sporen, spoor => Assert.DoesNotContain(spoor, log.Alles, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Hoe begin ik erover?", tabellen, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Versleuteld(KringHost host, Guid id)
    {
        await using var beurt = host.Niemand();
        await beurt.Db.Database.OpenConnectionAsync(Ct);
        await using var vraag = beurt.Db.Database.GetDbConnection().CreateCommand();
        vraag.CommandText = "SELECT klad FROM gesprek";
        return ((byte[])(await vraag.ExecuteScalarAsync(Ct))!)[29..61];
    }

    private static bool InBestanden(KringHost host, byte[] gezocht) =>
        Directory.EnumerateFiles(host.Map, "*", SearchOption.AllDirectories).Any(bestand => Lees(bestand).AsSpan().IndexOf(gezocht) >= 0);

    private static byte[] Lees(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    /// <summary>Every value of every table as text, and what is encrypted also as it reads.</summary>
    private static async Task<string> Tabellen(KringHost host)
    {
        await using var beurt = host.Niemand();
        var slot = beurt.Haal<Versleuteling>();
        await beurt.Db.Database.OpenConnectionAsync(Ct);
        var alles = new StringBuilder();
        foreach (var tabel in beurt.Db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var vraag = beurt.Db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from our own model.
            vraag.CommandText = $"SELECT * FROM \"{tabel}\"";
#pragma warning restore CA2100
            await using var rijen = await vraag.ExecuteReaderAsync(Ct);
            while (await rijen.ReadAsync(Ct))
            {
                for (var kolom = 0; kolom < rijen.FieldCount; kolom++)
                {
                    alles.Append(rijen.GetValue(kolom) is byte[] bytes ? slot.OntsleutelTekst(bytes) : rijen.GetValue(kolom)).Append('\n');
                }
            }
        }

        return alles.ToString();
    }
}
