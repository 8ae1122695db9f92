using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Werklijst.Overzicht;
using Kring.Web.Werklijst.Vervangen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Vervangen;

public sealed class VervangenTests : IAsyncLifetime
{
    private const string Nieuw = "/werklijst/vervangingen/nieuw";

    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Guid Hanneke => host.Wereld[Wereld.Hanneke].Id;

    private Guid Marijke => host.Wereld[Wereld.Marijke].Id;

    private Guid Rachid => host.Wereld[Wereld.Rachid].Id;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wie_met_verlof_gaat_regelt_zelf_wie_vervangt()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Null((await hanneke.Open(Nieuw)).QuerySelector("select[name=AfwezigeId]"));
        using var antwoord = await hanneke.VulIn(Nieuw, Velden(Marijke, 2, 6));

        Assert.Equal("/werklijst/vervangingen", antwoord.Headers.Location?.OriginalString);
        await using var beurt = host.Niemand();
        var vervanging = await beurt.Db.Vervangingen.SingleAsync(Ct);
        Assert.Equal(
            (Hanneke, Marijke, new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 6)),
            (vervanging.AfwezigeId, vervanging.VervangerId, vervanging.Van, vervanging.Tot));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Handeling && regel.Actie == nameof(RegelVervanging) && regel.OnderwerpId == vervanging.Id, Ct));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == vervanging.Id && regel.Kop == "Vervanging geregeld", Ct));
        var rij = (await hanneke.Open("/werklijst/vervangingen")).QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("ma 2 nov tot en met vr 6 nov", rij, StringComparison.Ordinal);
        Assert.Contains("Marijke Postma", rij, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_vervanger_ziet_het_werk_op_de_eigen_lijst_tot_en_met_de_laatste_dag()
    {
        await Werk.Veilig(host, van: Hanneke);
        await Regel(Hanneke, Marijke, 1, 2);

        Assert.Empty(await Voor(Wereld.Marijke));
        host.Klok.Reis(TimeSpan.FromDays(1));
        Assert.Equal(["voor Hanneke Bosma afwezig tot en met wo 4 nov", "voor Hanneke Bosma afwezig tot en met wo 4 nov"], await Voor(Wereld.Marijke));
        Assert.Empty(await Voor(Wereld.Rachid));
        using (var marijke = await host.Inloggen(Wereld.Marijke))
        {
            var pagina = await marijke.Open("/");
            Assert.Contains("U vervangt Hanneke Bosma tot en met wo 4 nov.", pagina.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Mijn werk2", pagina.QuerySelector(".kring-tabs__link")!.TextContent.Trim());
        }

        using (var hanneke = await host.Inloggen(Wereld.Hanneke))
        {
            Assert.Contains("U staat als afwezig tot en met wo 4 nov. Marijke Postma ziet uw werk ook.", (await hanneke.Open("/")).Body!.TextContent, StringComparison.Ordinal);
        }

        host.Klok.Reis(TimeSpan.FromDays(1));
        Assert.Equal(2, (await Voor(Wereld.Marijke)).Count());
        host.Klok.Reis(TimeSpan.FromDays(1));
        Assert.Empty(await Voor(Wereld.Marijke));
    }

    [Fact]
    public async Task Wie_eerder_terug_is_beeindigt_de_vervanging()
    {
        await Werk.Veilig(host, van: Hanneke);
        await Regel(Hanneke, Marijke, 0, 9);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn("/werklijst/vervangingen", []);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Empty(await Voor(Wereld.Marijke));
        Assert.Contains("U bent niet afwezig en u vervangt niemand.", (await hanneke.Open("/werklijst/vervangingen")).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == nameof(BeeindigVervanging) && regel.Gelukt, Ct));
    }

    [Fact]
    public async Task De_teamleider_regelt_en_beeindigt_het_voor_iedereen_van_het_team()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var antwoord = await marijke.VulIn(Nieuw, [("AfwezigeId", Rachid.ToString()), .. Velden(Hanneke, 3, 4)]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        using (var hanneke = await host.Inloggen(Wereld.Hanneke))
        {
            var pagina = await hanneke.Open("/werklijst/vervangingen");
            Assert.Single(pagina.QuerySelectorAll("tbody tr"));
            Assert.Empty(pagina.QuerySelectorAll("tbody form"));
        }

        (await marijke.VulIn("/werklijst/vervangingen", [])).Dispose();
        await using var beurt = host.Niemand();
        Assert.Equal(Marijke, (await beurt.Db.Vervangingen.SingleAsync(Ct)).Einde?.Door);
    }

    [Fact]
    public async Task Wie_het_team_niet_leidt_regelt_en_beeindigt_niets_voor_een_ander()
    {
        await Regel(Rachid, Hanneke, 0, 5);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var ander = await hanneke.VulIn(Nieuw, [("AfwezigeId", Marijke.ToString()), .. Velden(Hanneke, 3, 4)]);
        await using var beurt = host.Als(Wereld.Hanneke);
        var id = (await beurt.Db.Vervangingen.SingleAsync(Ct)).Id;

        Assert.Equal(HttpStatusCode.Forbidden, ander.StatusCode);
        await Assert.ThrowsAsync<Web.Toegang.GeenRechtException>(() => beurt.Haal<BeeindigVervangingHandler>().Handle(new BeeindigVervanging(id), Ct));
    }

    [Fact]
    public async Task Een_andere_organisatie_is_er_niet()
    {
        await Regel(Hanneke, Marijke, 0, 5);
        await using var joost = host.Als(Wereld.Joost);
        var id = (await joost.Db.Vervangingen.SingleAsync(Ct)).Id;
        await Assert.ThrowsAsync<Web.Toegang.NietGevondenException>(() => joost.Haal<BeeindigVervangingHandler>().Handle(new BeeindigVervanging(id), Ct));
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var antwoord = await marijke.VulIn(Nieuw, [("AfwezigeId", host.Wereld[Wereld.Joost].Id.ToString()), .. Velden(Hanneke, 3, 4)]);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld_en_wat_getypt_was_blijft()
    {
        await Regel(Marijke, Hanneke, 5, 9);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var afwezig = await hanneke.VulIn(Nieuw, Velden(Marijke, 8, 9));
        var pagina = await afwezig.Lees();

        Assert.Contains(
            new VervangerIsZelfAfwezig("Marijke Postma", new DateOnly(2026, 11, 7), new DateOnly(2026, 11, 11)).Zin,
            pagina.QuerySelector("#VervangerId-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("8", pagina.QuerySelector("input[name='Van.Dag']")!.GetAttribute("value"));
        using var elders = await hanneke.VulIn(Nieuw, Velden(Rachid, 2, 3));
        Assert.Contains(new KanNietVervangen("Hanneke Bosma").Zin, (await elders.Lees()).QuerySelector("#VervangerId-fout")!.TextContent, StringComparison.Ordinal);
        using var om = await hanneke.VulIn(Nieuw, Velden(Marijke, 4, 3));
        Assert.Contains(new VervangingEindigtVoorBegin().Zin, (await om.Lees()).QuerySelector("#Tot-fout")!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Vervangingen.CountAsync(Ct));
    }

    [Fact]
    public async Task Zonder_dagen_en_zonder_vervanger_staat_er_wat_ontbreekt()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Nieuw, [("Van.Dag", ""), ("Van.Maand", ""), ("Van.Jaar", "")]);
        var tekst = (await antwoord.Lees()).Body!.TextContent;

        Assert.Contains("Kies wie op het werk let.", tekst, StringComparison.Ordinal);
        Assert.Contains("Vul de eerste dag in", tekst, StringComparison.Ordinal);
        Assert.Contains("Vul de laatste dag in", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Karin, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Joost, HttpStatusCode.OK)]
    public async Task Alleen_wie_werk_op_naam_heeft_regelt_vervanging(string naam, HttpStatusCode status)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Nieuw, UriKind.Relative), Ct);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static (string, string)[] Velden(Guid vervanger, int van, int tot) =>
    [
        ("VervangerId", vervanger.ToString()), ("Van.Dag", $"{van}"), ("Van.Maand", "11"), ("Van.Jaar", "2026"),
        ("Tot.Dag", $"{tot}"), ("Tot.Maand", "11"), ("Tot.Jaar", "2026"),
    ];

    private async Task Regel(Guid afwezige, Guid vervanger, int van, int tot)
    {
        await using var beurt = host.Als(Wereld.Marijke);
        var vandaag = DateOnly.FromDateTime(host.Klok.Nu.Date);
        await beurt.Haal<RegelVervangingHandler>().Handle(
            new RegelVervanging { AfwezigeId = afwezige, VervangerId = vervanger, Van = vandaag.AddDays(van), Tot = vandaag.AddDays(tot) }, Ct);
    }

    private async Task<IEnumerable<string>> Voor(string naam)
    {
        using var browser = await host.Inloggen(naam);
        return (await browser.Open("/")).QuerySelectorAll("td[data-kop=Behandelaar]")
            .Select(cel => string.Join(' ', cel.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(tekst => tekst.StartsWith("voor ", StringComparison.Ordinal));
    }
}
