using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Meldingen.Toewijzen;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Werklijst.Overzicht;
using Kring.Web.Werklijst.Verdelen;
using Kring.Web.Werklijst.Vervangen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Verdelen;

public sealed class GevenTests : IAsyncLifetime
{
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Guid Hanneke => host.Wereld[Wereld.Hanneke].Id;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wie_werk_wil_geven_kruist_aan_wat_en_kan_alles_ineens_kiezen()
    {
        var melding = await Werk.Veilig(host);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var gewoon = await marijke.Open("/?lijst=vrij");
        var kiest = await marijke.Open("/?lijst=vrij&kies=ja");
        var alles = await marijke.Open("/?lijst=vrij&kies=alles");

        Assert.Empty(gewoon.QuerySelectorAll("tbody input[type=checkbox], #geven"));
        Assert.Equal([$"melding.{melding.Id}"], kiest.QuerySelectorAll("tbody input[form=geven]").Select(vak => vak.GetAttribute("value")).Distinct());
        Assert.Empty(kiest.QuerySelectorAll("tbody input[checked]"));
        Assert.Equal(2, alles.QuerySelectorAll("tbody input[checked]").Length);
        Assert.Equal("get", ((IHtmlFormElement)kiest.QuerySelector("#geven")!).Method);
        Assert.Contains("Hanneke Bosma, 0 open taken", kiest.QuerySelector("#geven select")!.TextContent, StringComparison.Ordinal);
        using var femke = await host.Inloggen(Wereld.Femke);
        Assert.Empty((await femke.Open("/?lijst=team&kies=ja")).QuerySelectorAll("tbody input, #geven"));
    }

    [Fact]
    public async Task De_bevestiging_zegt_precies_wat_er_gebeurt_en_doet_nog_niets()
    {
        var vrij = await Werk.Veilig(host);
        var zaak = await Casus(71);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad(Hanneke, $"melding.{vrij.Id}", $"casus.{zaak}"));
        var tekst = pagina.QuerySelector("main")!.TextContent;

        Assert.Contains("U geeft 2 meldingen en casussen aan Hanneke Bosma", tekst, StringComparison.Ordinal);
        Assert.Contains($"Melding {vrij.Nummer}", tekst, StringComparison.Ordinal);
        Assert.Contains("2 taken, nu van niemand", tekst, StringComparison.Ordinal);
        Assert.Matches(@"Hanneke Bosma heeft nu 0 open taken, daarna [3-9]\.", tekst);
        Assert.Single(pagina.QuerySelectorAll("main button"));
        Assert.Single(pagina.QuerySelectorAll("main form a"));
        Assert.Empty(pagina.QuerySelectorAll("main form input:not([type=hidden])"));
        Assert.Null((await host.Melding(vrij.Id)).BehandelaarId);
    }

    [Fact]
    public async Task Alles_gaat_samen_over_met_een_logregel_voor_elk()
    {
        var vrij = await Werk.Veilig(host);
        var zaak = await Casus(72);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var antwoord = await marijke.VulIn(Pad(Hanneke, $"melding.{vrij.Id}", $"casus.{zaak}"), []);

        Assert.Equal("/?lijst=vrij&gegeven=2", antwoord.Headers.Location?.OriginalString);
        Assert.Contains("U gaf 2 meldingen en casussen.", (await marijke.Open("/?lijst=vrij&gegeven=2")).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.Equal(Hanneke, (await beurt.Db.Casussen.SingleAsync(casus => casus.Id == zaak, Ct)).BehandelaarId);
        Assert.Equal(Hanneke, (await beurt.Db.Meldingen.SingleAsync(melding => melding.Id == vrij.Id, Ct)).BehandelaarId);
        var open = await beurt.Db.Termijnen.Where(termijn => termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(Ct);
        Assert.All(open, termijn => Assert.Equal((Hanneke, host.Wereld[Wereld.Marijke].Id), (termijn.MedewerkerId, termijn.ToegewezenDoor)));
        foreach (var id in new[] { vrij.Id, zaak })
        {
            Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Kop.StartsWith("Hanneke Bosma is behandelaar"), Ct));
            Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(VerdeelWerk), Ct));
        }

        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == zaak && regel.Actie == nameof(VerdeelWerk) && regel.PersoonId != null, Ct));
    }

    [Fact]
    public async Task Wat_een_collega_intussen_wijzigde_staat_er_bij_naam_en_er_gebeurt_niets()
    {
        var eerste = await Werk.Veilig(host);
        var tweede = await Werk.Veilig(host);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pad = Pad(Hanneke, $"melding.{eerste.Id}", $"melding.{tweede.Id}");
        var pagina = await marijke.Open(pad);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<NeemMeldingAanHandler>().Handle(new NeemMeldingAan(tweede.Id), Ct);
        }

        using var antwoord = await marijke.Verzend(pagina, pad, []);
        var tekst = (await antwoord.Lees()).Body!.TextContent;

        Assert.Contains($"Melding {tweede.Nummer}: Hanneke Bosma heeft dit om 9.00 uur gewijzigd: Hanneke Bosma is behandelaar.", tekst, StringComparison.Ordinal);
        Assert.Contains("Er is niets gegeven.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"Melding {eerste.Nummer}:", tekst, StringComparison.Ordinal);
        Assert.Null((await host.Melding(eerste.Id)).BehandelaarId);
    }

    [Fact]
    public async Task Wie_niet_in_de_gemeente_werkt_krijgt_niets_en_dat_staat_er_vooraf()
    {
        var melding = await Werk.Veilig(host);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pad = Pad(host.Wereld[Wereld.Rachid].Id, $"melding.{melding.Id}");
        var pagina = await marijke.Open(pad);

        Assert.Contains($"Melding {melding.Nummer}: {new KanGeenBehandelaarZijn().Zin}", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("main button"));
        using var toch = await marijke.Verzend(pagina, pad, []);
        Assert.Contains("Er is niets gegeven.", (await toch.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await host.Melding(melding.Id)).BehandelaarId);
    }

    [Fact]
    public async Task Wie_aan_een_afwezige_geeft_leest_wie_vervangt()
    {
        var melding = await Werk.Veilig(host);
        var vandaag = DateOnly.FromDateTime(host.Klok.Nu.Date);
        await using (var beurt = host.Als(Wereld.Marijke))
        {
            await beurt.Haal<RegelVervangingHandler>().Handle(
                new RegelVervanging { AfwezigeId = Hanneke, VervangerId = host.Wereld[Wereld.Marijke].Id, Van = vandaag, Tot = vandaag.AddDays(4) }, Ct);
        }

        using var marijke = await host.Inloggen(Wereld.Marijke);

        Assert.Contains(
            "Let op: Hanneke Bosma is afwezig tot en met vr 6 nov, vervangen door Marijke Postma.",
            (await marijke.Open(Pad(Hanneke, $"melding.{melding.Id}"))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "afwezig tot en met vr 6 nov, vervangen door Marijke Postma",
            (await marijke.Open($"/meldingen/{melding.Id}/behandelaar")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_keuze_staat_er_wat_te_doen()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);

        Assert.Contains("Kies eerst taken en een collega.", (await marijke.Open("/werklijst/geven?lijst=vrij")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies eerst taken en een collega.", (await marijke.Open(Pad(Hanneke, "onzin"))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_iemand_niet_ziet_is_niet_te_geven()
    {
        var ander = await Werk.Veilig(host, host.Wereld.AndereRegio);
        var eigen = await Werk.Veilig(host);

        Assert.Equal(HttpStatusCode.NotFound, await Status(Wereld.Marijke, Pad(Hanneke, $"melding.{ander.Id}")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Wereld.Rachid, Pad(Hanneke, $"melding.{eigen.Id}")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Wereld.Marijke, Pad(host.Wereld[Wereld.Joost].Id, $"melding.{eigen.Id}")));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(Wereld.Femke, Pad(Hanneke, $"melding.{eigen.Id}")));
    }

    private static string Pad(Guid aan, params string[] zaken) =>
        $"/werklijst/geven?lijst=vrij&aan={aan}{string.Concat(zaken.Select(zaak => $"&zaak={zaak}"))}";

    private async Task<Guid> Casus(int nummer) =>
        await host.Beoordeel(await host.OntvangEnHerken(Meldingproef.Gezin(nummer, "Eik")), UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);

    private async Task<HttpStatusCode> Status(string naam, string pad)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), Ct);
        return antwoord.StatusCode;
    }
}
