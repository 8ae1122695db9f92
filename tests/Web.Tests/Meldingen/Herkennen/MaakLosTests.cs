using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Huishoudens.Bekijken;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Tests.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class MaakLosTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_is_losgemaakt_neemt_mee_wat_alleen_die_melding_zei_en_alles_volgt_en_kan_terug()
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zilverspar").Woont(601).Telefoon("0600000601")));
        var maria = eerste.PersoonIds[0];
        var ervoor = await host.Stand(maria);
        var kind = new Persoonsbouwer("Kim", "", "Zilverspar", "O").Geboren(new DateOnly(2018, 4, 4)).Rol("jeugdige").Woont(602);
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Zilverspar").Bsn(Meldingproef.Bsn(60, 1)).Woont(602).Telefoon("0600000602").Herkomst("Poolse", "Pools").Relatie(kind, "moeder van"), kind);
        var samen = await host.Stand(maria);
        Assert.NotEqual(ervoor, samen);
        Assert.Equal(eerste.CasusId, (await host.Melding(fout)).CasusId);

        var los = await host.MaakLos(fout);

        var (melding, mieke) = (await host.Melding(fout), await host.Persoon(los.NaarId));
        Assert.Equal(("Mieke", "Pools", Meldingproef.Bsn(60, 1)), (mieke.Voornamen, mieke.Taal, mieke.Bsn!.Nummer));
        Assert.Equal("602", mieke.Woonplek!.Adres.Huisnummer);
        // The child of the report was put in the household of Maria; of Maria herself nothing of the report is left.
        var zonder = (await host.Stand(maria)).Split('\n');
        Assert.Equal(ervoor.Split('\n').Take(4), zonder.Take(4));
        Assert.Contains(ervoor.Split('\n').Single(regel => regel.StartsWith("sleutels", StringComparison.Ordinal)), zonder);
        Assert.DoesNotContain(zonder, regel => regel.Contains("moeder van", StringComparison.Ordinal));
        Assert.Contains(await host.Relaties(mieke.Id), relatie => relatie.Omschrijving == "moeder van" && relatie.NaarId == melding.PersoonIds[1]);
        Assert.Equal(Paarstand.Verschillend, (await host.Paar((maria, mieke.Id))).Stand);
        Assert.Equal([mieke.Id, melding.PersoonIds[1]], melding.PersoonIds);

        await host.DraaiTerug(los);

        Assert.Equal(samen, await host.Stand(maria));
        Assert.Equal(Paarstand.Dezelfde, (await host.Paar((maria, mieke.Id))).Stand);
    }

    [Fact]
    public async Task Een_melding_over_niemand_meer_van_haar_casus_krijgt_een_eigen_casus_en_een_andere_soort()
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zomereik").Woont(611)));
        var maria = eerste.PersoonIds[0];
        var ervoor = await host.Stand(maria);
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Zomereik").Woont(612));
        var samen = await host.Stand(maria);
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, (await host.Melding(fout)).Type);

        var los = await host.MaakLos(fout);

        Assert.Equal(ervoor, await host.Stand(maria));
        var melding = await host.Melding(fout);
        Assert.Equal(Meldingtype.EersteMelding, melding.Type);
        Assert.NotEqual(eerste.CasusId, melding.CasusId);
        await using (var beurt = host.Niemand())
        {
            var casus = await beurt.Db.Casussen.AsSplitQuery().SingleAsync(een => een.Id == melding.CasusId, Ct);
            Assert.Equal((los.NaarHuishoudenId, melding.Ontvangen, true), (casus.Huishoudens.Single().HuishoudenId, casus.ZichtNu!.Van, casus.Meldingen.Single().Hoofd));
            Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == eerste.CasusId && regel.Soort == nameof(MeldingUitCasusGegaan), Ct));
            Assert.Equal([nameof(MeldingAfgegaan)], await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == maria).Select(regel => regel.Soort).ToListAsync(Ct));
            Assert.Equal([nameof(MeldingErbij)], await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == los.NaarId).Select(regel => regel.Soort).ToListAsync(Ct));
            Assert.Equal("Een andere vrouw.", await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == fout && regel.Soort == nameof(PersoonLosgemaakt)).Select(regel => regel.Tekst).SingleAsync(Ct));
        }

        await host.DraaiTerug(los);

        Assert.Equal(samen, await host.Stand(maria));
        await using var daarna = host.Niemand();
        Assert.Equal(Casusfase.Opgegaan, (await daarna.Db.Casussen.AsSplitQuery().SingleAsync(casus => casus.Id == melding.CasusId, Ct)).Fase);
    }

    [Fact]
    public async Task Was_het_een_ander_die_bekend_is_dan_gaat_de_melding_naar_diens_casus()
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zwarteberk").Woont(621)))).PersoonIds[0];
        var ander = await host.Ontvang(Losproef.Vrouw("Marja", "Zwarteberk").Woont(623));
        await host.Check(ander);
        await host.Herken(ander, (_, keuze) => keuze with { PersoonId = null, Huishouden = "nieuw-1" });
        var marja = await host.Melding(ander);
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mar", "Zwarteberk").Woont(623).Telefoon("0600000623"));
        var samen = await host.Stand(maria, marja.PersoonIds[0]);

        var los = await host.MaakLos(fout, marja.PersoonIds[0], marja.Huishoudens[0]);

        var melding = await host.Melding(fout);
        Assert.Equal((marja.CasusId, Meldingtype.VervolgTijdensBeoordeling), (melding.CasusId, melding.Type));
        var nu = await host.Persoon(marja.PersoonIds[0]);
        Assert.Equal(("Marja", "0600000623", "623"), (nu.Voornamen, nu.Telefoonnummers.Single(), nu.Woonplek!.Adres.Huisnummer));
        Assert.False(los.IsNieuw);

        await host.DraaiTerug(los);

        Assert.Equal(samen, await host.Stand(maria, marja.PersoonIds[0]));
        Assert.Equal(Paarstand.Verschillend, (await host.Paar((maria, marja.PersoonIds[0]))).Stand);
    }

    [Fact]
    public async Task De_enige_melding_van_een_casus_houdt_die_casus_met_het_andere_huishouden()
    {
        var oud = await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zeeden").Woont(631));
        await host.Beoordeel(oud, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        var eerste = await host.Melding(oud);
        var fout = await host.OntvangAls(eerste.PersoonIds[0], Losproef.Vrouw("Mieke", "Zeeden").Woont(632));
        var (samen, casus) = (await host.Stand(eerste.PersoonIds[0]), (await host.Melding(fout)).CasusId);
        Assert.Equal(Meldingtype.HermeldingEenBekend, (await host.Melding(fout)).Type);

        var los = await host.MaakLos(fout);

        Assert.Equal((casus, Meldingtype.EersteMelding), ((await host.Melding(fout)).CasusId, (await host.Melding(fout)).Type));
        await using (var beurt = host.Niemand())
        {
            Assert.Equal([los.NaarHuishoudenId], (await beurt.Db.Casussen.AsSplitQuery().SingleAsync(een => een.Id == casus, Ct)).Huishoudens.Select(deel => deel.HuishoudenId));
        }

        await host.DraaiTerug(los);

        Assert.Equal(samen, await host.Stand(eerste.PersoonIds[0]));
    }

    [Fact]
    public async Task Een_geheim_adres_dat_meekwam_staat_bij_niemand_open()
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zomerfijnstraal").Woont(641)))).PersoonIds[0];
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Zomerfijnstraal").Verblijft("Schuilpad", 7, null, null, "5786DT", "Oudemerk").Informatie("GEHEIM ADRES, niet verstrekken."));
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<SchermAdressenAfHandler>().Handle(new SchermAdressenAf(maria, "Zij is bedreigd."), Ct);
        }

        var los = await host.MaakLos(fout);

        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain((await host.Persoon(maria)).Verblijven, plek => plek.Adres.Straat == "Schuilpad");
        Assert.All((await host.Persoon(los.NaarId)).Verblijven, plek => Assert.NotNull(plek.Afscherming));
        foreach (var pad in new[] { $"/personen/{maria}", $"/personen/{los.NaarId}", $"/meldingen/{fout}", $"/meldingen/{fout}/losmaken/1", $"/meldingen/{fout}/losgemaakt/{los.Id}" })
        {
            Assert.DoesNotContain("Schuilpad", (await hanneke.Open(pad)).Source.Text, StringComparison.Ordinal);
        }

        await host.DraaiTerug(los);

        Assert.All((await host.Persoon(maria)).Verblijven, plek => Assert.NotNull(plek.Afscherming));
        Assert.DoesNotContain("Schuilpad", (await hanneke.Open($"/personen/{maria}")).Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_beoordeelde_melding_blijft_in_de_casus_waarin_zij_wordt_uitgevoerd()
    {
        var maria = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zuurbes").Woont(651)));
        var fout = await host.OntvangAls(maria.PersoonIds[0], Losproef.Vrouw("Mieke", "Zuurbes").Woont(652));
        await host.Beoordeel(fout, UitkomstVeiligheidsbeoordeling.Overdracht);
        var ervoor = await host.Stand(maria.PersoonIds[0]);

        Assert.IsType<MeldingIsUitgevoerdInCasus>((await Assert.ThrowsAsync<WeigeringException>(() => host.MaakLos(fout))).Weigering);
        Assert.Equal(ervoor, await host.Stand(maria.PersoonIds[0]));

        await host.MaakLos(fout, null, maria.Huishoudens[0]);

        Assert.Equal(maria.CasusId, (await host.Melding(fout)).CasusId);
    }

    [Fact]
    public async Task Wat_niet_kan_wordt_geweigerd_en_verandert_niets()
    {
        var maria = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zevenblad").Woont(661)));
        var vreemd = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Truus", "Ooievaarsbek").Woont(669)));
        var fout = await host.OntvangAls(maria.PersoonIds[0], Losproef.Vrouw("Mieke", "Zevenblad").Woont(662));
        var ervoor = await host.Stand(maria.PersoonIds[0]);
        async Task<Weigering> Geweigerd(Func<Task> act) => (await Assert.ThrowsAsync<WeigeringException>(act)).Weigering;

        Assert.IsType<StaatAlleenInDezeMelding>(await Geweigerd(() => host.MaakLos(vreemd.Id)));
        Assert.IsType<KeuzeStaatErNietBij>(await Geweigerd(() => host.MaakLos(fout, vreemd.PersoonIds[0])));
        Assert.IsType<KeuzeStaatErNietBij>(await Geweigerd(() => host.MaakLos(fout, maria.PersoonIds[0])));
        Assert.IsType<HuishoudenStaatErNietBij>(await Geweigerd(() => host.MaakLos(fout, null, vreemd.Huishoudens[0])));
        Assert.IsType<PersoonStaatNietInMelding>(await Geweigerd(() => host.MaakLos(fout, volgnummer: 5)));
        Assert.Equal(ervoor, await host.Stand(maria.PersoonIds[0]));
        Assert.Empty(await host.Losmakingen(fout));
    }

    [Fact]
    public async Task Wie_zwanger_is_wordt_nog_niet_losgemaakt()
    {
        var maria = await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zandhaver").Woont(671)));
        var fout = await host.OntvangAls(maria.PersoonIds[0], Losproef.Vrouw("Mieke", "Zandhaver").Informatie("Mevrouw is in verwachting, uitgerekende datum 24 januari 2027."));

        Assert.IsType<OngeborenGaatMetMoeder>((await Assert.ThrowsAsync<WeigeringException>(() => host.MaakLos(fout))).Weigering);
        Assert.IsType<OngeborenGaatMetMoeder>((await Assert.ThrowsAsync<WeigeringException>(() => host.MaakLos(fout, volgnummer: 2))).Weigering);
    }

    [Fact]
    public async Task Kwam_er_daarna_meer_over_de_ander_dan_kan_het_niet_terug()
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Zegekruid").Woont(681)))).PersoonIds[0];
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Zegekruid").Woont(682));
        var los = await host.MaakLos(fout);
        await host.OntvangAls(los.NaarId, Losproef.Vrouw("Mieke", "Zegekruid").Woont(682));

        Assert.IsType<NaLosmakenKwamMeer>((await Assert.ThrowsAsync<WeigeringException>(() => host.DraaiTerug(los))).Weigering);
        Assert.Null((await host.Losmakingen(fout)).Single().Einde);
    }
}
