using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class HerkenMeldingTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_eerste_melding_maakt_mensen_een_huishouden_relaties_en_een_casus()
    {
        var mensen = Meldingproef.Gezin(11, "Wilgen");
        mensen[0].Relatie(mensen[1], "partner").Relatie(mensen[2], "vader van");
        var id = await host.OntvangEnHerken(mensen);

        await using var beurt = host.Niemand();
        var melding = await host.Melding(id);
        var huishouden = await beurt.Db.Huishoudens.SingleAsync(een => een.Id == Assert.Single(melding.Huishoudens), Ct);
        Assert.Equal(("Van Wilgenhof – Wilgensma", 3), (huishouden.Naam, huishouden.LedenNu.Count()));
        var casus = await beurt.Db.Casussen.SingleAsync(een => een.Id == melding.CasusId, Ct);
        Assert.Equal((huishouden.Naam, casus.Nummer, Meldingtype.EersteMelding), (casus.Naam, melding.Casusnummer, melding.Type));
        Assert.Equal((melding.Ontvangen, Gemeentecodes.Lindervoort), (casus.ZichtNu!.Van, casus.Gemeentecode));
        var personen = melding.PersoonIds;
        var relaties = await beurt.Db.Relaties.Where(relatie => personen.Contains(relatie.VanId)).Select(relatie => relatie.Omschrijving).ToListAsync(Ct);
        Assert.Equal(["partner", "vader van"], relaties.Order());
        Assert.Equal(4, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(HerkenMelding), Ct));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(MeldingHerkend), Ct));
    }

    [Fact]
    public async Task Een_vervolgmelding_zonder_BSN_en_met_een_andere_spelling_komt_bij_dezelfde_mensen_en_dezelfde_casus()
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(12, "Wijngaart")));
        var moeder = new Persoonsbouwer("Annelies", "", "Wijngaardsma", "V").Geboren(new DateOnly(1989, 9, 12))
            .Telefoon("0600000012").Verblijft("Kalmoesweg", 12, "a", "II", "5771KD", "Lindervoort").Rol("ouder met gezag");
        var zoon = new Persoonsbouwer("Thijs", "van", "Wijngaarthof", "M").Bsn(Meldingproef.Bsn(12, 2)).Rol("jeugdige");
        var id = await host.Ontvang(moeder, zoon);
        await host.Check(id);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            var gemeld = (await beurt.Haal<Gemelden>().Van(await beurt.Db.Meldingen.SingleAsync(een => een.Id == id, Ct), Ct))[0];
            var kandidaat = gemeld.Kandidaten[0];
            Assert.Equal((eerste.PersoonIds[1], eerste.Huishoudens[0], true), (kandidaat.Persoon.Id, kandidaat.Huishouden!.Id, kandidaat.Huishouden.HeeftLopendeCasus));
            Assert.Contains(new Herkenningsreden(Weging.Lijkt, "achternaam lijkt: Wijngaardsma, bekend is Wijngaartsma"), kandidaat.Redenen);
            Assert.Contains(new Herkenningsreden(Weging.Gelijk, "zelfde adres"), kandidaat.Redenen);
        }

        await host.Herken(id);

        var vervolg = await host.Melding(id);
        Assert.Equal([eerste.PersoonIds[1], eerste.PersoonIds[2]], vervolg.PersoonIds);
        Assert.Equal((eerste.Huishoudens[0], eerste.CasusId, Meldingtype.VervolgTijdensBeoordeling), (vervolg.Huishoudens.Single(), vervolg.CasusId, vervolg.Type));
        await using var daarna = host.Niemand();
        Assert.Equal([true, true], (await daarna.Db.Casussen.SingleAsync(casus => casus.Id == eerste.CasusId, Ct)).Meldingen.Select(melding => melding.Hoofd));
        Assert.Equal("Wijngaartsma", (await daarna.Db.Personen.SingleAsync(persoon => persoon.Id == eerste.PersoonIds[1], Ct)).Geslachtsnaam);
    }

    [Fact]
    public async Task Na_sluiten_is_een_nieuwe_melding_over_dezelfde_mensen_een_hermelding_in_een_nieuwe_casus()
    {
        var eerste = await host.OntvangEnHerken(Meldingproef.Gezin(13, "Linden"));
        await host.Beoordeel(eerste, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        var een = await host.Melding(eerste);

        var twee = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(13, "Linden")));

        Assert.Equal((een.PersoonIds[0], Meldingtype.HermeldingMeerdereBekend), (twee.PersoonIds[0], twee.Type));
        Assert.NotEqual(een.CasusId, twee.CasusId);
    }

    [Fact]
    public async Task Een_slachtoffer_met_een_geheim_adres_wordt_geen_huishouden_met_de_ander_en_het_adres_is_meteen_afgeschermd()
    {
        var zij = new Persoonsbouwer("Femke Louise", "", "Zonderberg", "V").Bsn(Meldingproef.Bsn(14, 0)).Geboren(new DateOnly(1994, 6, 26))
            .Ingeschreven("Schoolpad", 9, null, null, "5782VC", "Elderveen").Verblijft("Lakengracht", 112, "B", null, "5786DT", "Oudemerk")
            .Informatie("GEHEIM ADRES, niet verstrekken.");
        var hij = new Persoonsbouwer("Kevin", "", "Stoffelberg", "M").Bsn(Meldingproef.Bsn(14, 1)).Geboren(new DateOnly(1991, 2, 14))
            .Woont("Schoolpad", 9, null, null, "5782VC", "Elderveen");

        var melding = await host.Melding(await host.OntvangEnHerken(zij, hij));

        Assert.Equal(2, melding.Huishoudens.Count);
        await using var beurt = host.Niemand();
        Assert.Equal("Zonderberg en Stoffelberg", (await beurt.Db.Casussen.SingleAsync(casus => casus.Id == melding.CasusId, Ct)).Naam);
        var personen = await beurt.Db.Personen.Where(persoon => melding.PersoonIds.Contains(persoon.Id)).ToListAsync(Ct);
        Assert.NotNull(personen.Single(persoon => persoon.Geslachtsnaam == "Zonderberg").Woonplek!.Afscherming);
        Assert.Equal("Oudemerk", personen.Single(persoon => persoon.Geslachtsnaam == "Zonderberg").Woonplek!.Adres.Plaats);
        Assert.Null(personen.Single(persoon => persoon.Geslachtsnaam == "Stoffelberg").Woonplek!.Afscherming);
    }

    [Fact]
    public async Task Een_kind_op_een_geheim_adres_is_ook_afgeschermd()
    {
        var moeder = new Persoonsbouwer("Anna", "", "Schuilenberg", "V").Verblijft("Lakengracht", 15, null, null, "5786DT", "Oudemerk")
            .Informatie("GEHEIM ADRES, niet verstrekken.");
        var kind = new Persoonsbouwer("Kim", "", "Schuilenberg", "O").Verblijft("Lakengracht", 15, null, null, "5786DT", "Oudemerk").Rol("jeugdige");

        var melding = await host.Melding(await host.OntvangEnHerken(moeder, kind));

        Assert.Single(melding.Huishoudens);
        await using var beurt = host.Niemand();
        Assert.All(
            await beurt.Db.Personen.Where(persoon => melding.PersoonIds.Contains(persoon.Id)).ToListAsync(Ct),
            persoon => Assert.NotNull(persoon.Woonplek!.Afscherming));
    }

    [Fact]
    public async Task Wie_alleen_een_achternaam_heeft_lijkt_op_niemand()
    {
        await host.OntvangEnHerken(new Persoonsbouwer("", "", "Havekotten", "O").Rol("jeugdige"));
        var id = await host.Ontvang(new Persoonsbouwer("", "", "Havekotten", "O").Rol("jeugdige"));
        await using var beurt = host.Als(Wereld.Hanneke);

        var gemeld = Assert.Single(await beurt.Haal<Gemelden>().Van(await beurt.Db.Meldingen.SingleAsync(een => een.Id == id, Ct), Ct));

        Assert.Empty(gemeld.Kandidaten);
    }

    [Fact]
    public async Task Een_ongeboren_kind_komt_in_het_huishouden_van_de_moeder_en_wordt_later_herkend()
    {
        Persoonsbouwer Moeder() => new Persoonsbouwer("Żaneta", "", "Źdźbło", "V").Geboren(new DateOnly(1997, 10, 5))
            .Informatie("Mevrouw is in verwachting, uitgerekende datum 24 januari 2027.");
        var eerste = await host.Melding(await host.OntvangEnHerken(Moeder()));
        Assert.Equal((2, 1), (eerste.PersoonIds.Count, eerste.Huishoudens.Count));

        var tweede = await host.Melding(await host.OntvangEnHerken(Moeder()));

        Assert.Equal(eerste.PersoonIds, tweede.PersoonIds);
        await using var beurt = host.Niemand();
        var kind = await beurt.Db.Personen.SingleAsync(persoon => persoon.Id == eerste.PersoonIds[1], Ct);
        Assert.Equal(new Zwangerschap(eerste.PersoonIds[0], "24 januari 2027"), kind.Zwangerschap);
    }

    [Fact]
    public async Task Alleen_wie_werd_voorgesteld_kan_worden_gekozen()
    {
        var vreemd = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(16, "Esdoorn")));
        var id = await host.Ontvang(new Persoonsbouwer("Jan", "", "Anders", "M"));
        await host.Check(id);

        var persoon = await Assert.ThrowsAsync<WeigeringException>(() => host.Herken(id, (_, keuze) => keuze with { PersoonId = vreemd.PersoonIds[0] }));
        var huishouden = await Assert.ThrowsAsync<WeigeringException>(() => host.Herken(id, (_, keuze) => keuze with { Huishouden = vreemd.Huishoudens[0].ToString() }));

        Assert.IsType<KeuzeStaatErNietBij>(persoon.Weigering);
        Assert.IsType<HuishoudenStaatErNietBij>(huishouden.Weigering);
        Assert.Null((await host.Melding(id)).Herkend);
    }

    [Fact]
    public async Task Een_melding_over_twee_lopende_casussen_komt_bij_de_oudste_en_is_bekend_in_de_andere()
    {
        var een = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(17, "Beuken")));
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var twee = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(18, "Eiken")));

        var beide = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(18, "Eiken")[0], Meldingproef.Gezin(17, "Beuken")[0]));

        Assert.Equal(een.CasusId, beide.CasusId);
        await using var beurt = host.Niemand();
        var ander = await beurt.Db.Casussen.SingleAsync(casus => casus.Id == twee.CasusId, Ct);
        Assert.Contains(ander.Meldingen, melding => melding.MeldingId == beide.Id && !melding.Hoofd);
    }

    [Fact]
    public async Task Na_het_besluit_zelf_verder_te_gaan_loopt_de_dienst_met_zijn_termijn()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(19, "Populier"));
        var casus = await host.Beoordeel(id, UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);

        await using var beurt = host.Niemand();
        var melding = await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == id).ToListAsync(Ct);
        Assert.Equal([Termijnsoort.BetrokkenenInformeren], melding.Where(termijn => termijn.IsOpen).Select(termijn => termijn.Soort));
        var dienst = Assert.Single(await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == casus).ToListAsync(Ct));
        Assert.Equal((Termijnsoort.VoorwaardenEnVervolg, true), (dienst.Soort, dienst.IsOpen));
        Assert.Equal(Dienstsoort.VoorwaardenEnVervolg, (await beurt.Db.Casussen.SingleAsync(een => een.Id == casus, Ct)).LopendeDienst!.Soort);
    }
}
