using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Meldingen.Toewijzen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Toewijzen;

public sealed class MeldingToewijzenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_aanneemt_krijgt_het_werk_en_dat_staat_op_de_tijdlijn_en_in_het_logboek()
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn($"/meldingen/{melding.Id}", [], "form[action$=Aannemen]");

        Assert.Equal($"/meldingen/{melding.Id}", antwoord.Headers.Location?.OriginalString);
        var ik = host.Wereld[Wereld.Hanneke].Id;
        Assert.Equal(ik, (await host.Melding(melding.Id)).BehandelaarId);
        await using var beurt = host.Niemand();
        Assert.All(await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding.Id).ToListAsync(Ct), termijn => Assert.Equal(ik, termijn.MedewerkerId));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == melding.Id && regel.Kop == "Hanneke Bosma is behandelaar", Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == melding.Id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(NeemMeldingAan), Ct));
    }

    [Fact]
    public async Task Wie_te_laat_is_leest_dat_een_collega_het_heeft()
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open($"/meldingen/{melding.Id}");
        await Neem(Wereld.Hanneke, melding.Id);
        using var antwoord = await marijke.Verzend(pagina, $"/meldingen/{melding.Id}", [], "form[action$=Aannemen]");

        Assert.Contains(new HeeftAlBehandelaar().Zin, (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(host.Wereld[Wereld.Hanneke].Id, (await host.Melding(melding.Id)).BehandelaarId);
    }

    [Fact]
    public async Task De_teamleider_geeft_het_aan_een_collega_met_het_werk_erbij()
    {
        var melding = await host.Melding(Bericht.Gezin());
        await Neem(Wereld.Marijke, melding.Id);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad(melding.Id));
        Assert.Contains("3 open taken", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var antwoord = await marijke.VulIn(Pad(melding.Id), [("MedewerkerId", host.Wereld[Wereld.Hanneke].Id.ToString())]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var hanneke = host.Wereld[Wereld.Hanneke].Id;
        Assert.Equal(hanneke, (await host.Melding(melding.Id)).BehandelaarId);
        await using var beurt = host.Niemand();
        Assert.All(await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding.Id).ToListAsync(Ct), termijn => Assert.Equal(hanneke, termijn.MedewerkerId));
    }

    [Fact]
    public async Task Zonder_keuze_of_met_iemand_van_elders_verandert_er_niets()
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var leeg = await marijke.VulIn(Pad(melding.Id), []);
        using var elders = await marijke.VulIn(Pad(melding.Id), [("MedewerkerId", host.Wereld[Wereld.Rachid].Id.ToString())]);

        Assert.Contains("Kies wie de melding behandelt.", (await leeg.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new KanGeenBehandelaarZijn().Zin, (await elders.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await host.Melding(melding.Id)).BehandelaarId);
    }

    [Fact]
    public async Task Na_herkenning_blijft_de_behandelaar_bij_de_casus()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(81, "Anjer"));
        await Neem(Wereld.Hanneke, id);
        await host.Check(id);
        await host.Herken(id);
        var casus = await host.Beoordeel(id, UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);

        await using var beurt = host.Niemand();
        var hanneke = host.Wereld[Wereld.Hanneke].Id;
        Assert.Equal(hanneke, (await beurt.Db.Casussen.SingleAsync(een => een.Id == casus, Ct)).BehandelaarId);
        Assert.Equal(hanneke, (await beurt.Db.Termijnen.SingleAsync(termijn => termijn.Waarover.Id == casus, Ct)).MedewerkerId);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        Assert.Contains(new BehandelaarHoortBijCasus().Zin, (await marijke.Open(Pad(id))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_latere_melding_komt_bij_de_behandelaar_van_de_casus()
    {
        var eerste = await host.Ontvang(Meldingproef.Gezin(82, "Lelie"));
        await Neem(Wereld.Hanneke, eerste);
        await host.Check(eerste);
        await host.Herken(eerste);
        var latere = await host.OntvangEnHerken(Meldingproef.Gezin(82, "Lelie"));

        await using var beurt = host.Niemand();
        var open = await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == latere && termijn.GehaaldOp == null).ToListAsync(Ct);
        Assert.NotEmpty(open);
        Assert.All(open, termijn => Assert.Equal(host.Wereld[Wereld.Hanneke].Id, termijn.MedewerkerId));
    }

    [Theory]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string naam, HttpStatusCode status)
    {
        var melding = await host.Melding(Bericht.Gezin());
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(melding.Id), UriKind.Relative), Ct);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/behandelaar";

    private async Task Neem(string wie, Guid id)
    {
        await using var beurt = host.Als(wie);
        await beurt.Haal<NeemMeldingAanHandler>().Handle(new NeemMeldingAan(id), Ct);
    }
}
