using System.Text;
using Kring.Domain.Logboek;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Toegang;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Ontvangen;

public sealed class OntvangPolitieberichtTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_bericht_wordt_een_melding_met_termijnen_tijdlijn_en_logregel()
    {
        var melding = await host.Melding(Bericht.Gezin());
        await using var beurt = host.Niemand();

        Assert.Equal(("Kwastelaar", Gemeentecodes.Lindervoort, "Politie Eenheid Merewold"), (melding.Namen, melding.Gemeentecode, melding.MelderNaam));
        Assert.Equal(host.Wereld.VeiligThuis.Id, melding.OrganisatieId);
        Assert.Equal("00000099000000101000", melding.MelderOin);
        Assert.Matches("^2026-[0-9]{4}$", melding.Nummer);
        Assert.Equal(
            [Termijnsoort.AcuteCheck, Termijnsoort.Veiligheidsbeoordeling, Termijnsoort.BetrokkenenInformeren],
            (await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == melding.Id).ToListAsync(Ct)).Select(termijn => termijn.Soort).Order());
        Assert.Equal("Melding ontvangen van Politie Eenheid Merewold", (await beurt.Db.Tijdlijn.SingleAsync(regel => regel.OnderwerpId == melding.Id, Ct)).Kop);
        var regel = await beurt.Db.Logregels.SingleAsync(een => een.OnderwerpId == melding.Id, Ct);
        Assert.Equal((Logsoort.Handeling, nameof(OntvangPolitiebericht), true), (regel.Soort, regel.Actie, regel.Gelukt));
    }

    [Fact]
    public async Task Het_hele_bericht_is_terug_te_lezen_door_wie_de_melding_ziet()
    {
        var melding = await host.Melding(Bericht.Gezin());
        await using var hanneke = host.Als(Wereld.Hanneke);
        await using var joost = host.Als(Wereld.Joost);

        var bericht = await hanneke.Haal<Meldingberichten>().Lees(melding.Id, Ct);
        Assert.Equal("Ruzie met zwartekruisbes.", bericht.OmschrijvingIncident.Waarde);
        await Assert.ThrowsAsync<NietGevondenException>(() => joost.Haal<Meldingberichten>().Lees(melding.Id, Ct));
    }

    [Fact]
    public async Task Het_bericht_staat_nergens_leesbaar_in_de_database()
    {
        await host.Melding(Bericht.Gezin());
        Assert.SkipWhen(host.IsPostgres, "Leest het bestand van SQLite.");
        SqliteConnection.ClearAllPools();
        var gelezen = 0;
        foreach (var bestand in Directory.GetFiles(host.Map, "kring.db*"))
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var inhoud = new MemoryStream();
            await stroom.CopyToAsync(inhoud, Ct);
            var tekst = Encoding.UTF8.GetString(inhoud.ToArray());
            Assert.DoesNotContain("zwartekruisbes", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("<JZ:", tekst, StringComparison.Ordinal);
            gelezen += tekst.Contains("Kwastelaar", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(gelezen > 0, "The name in the report itself must be findable, or this test reads nothing.");
    }

    [Fact]
    public async Task Hetzelfde_bericht_nog_eens_verandert_niets_behalve_het_logboek()
    {
        var inhoud = Bericht.Gezin("DUBBEL-1").Bouw();
        var eerste = Assert.IsType<Ontvangst.Aangenomen>(await host.Ontvang(inhoud));
        var voor = await Tel();

        var tweede = Assert.IsType<Ontvangst.Geweigerd>(await host.Ontvang(inhoud));

        Assert.Contains("StUF016", tweede.Reden, StringComparison.Ordinal);
        Assert.Equal(voor, await Tel());
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Weigering && regel.OnderwerpId == eerste.MeldingId, Ct));
    }

    [Fact]
    public async Task Dezelfde_referentie_van_een_andere_zender_is_een_ander_bericht()
    {
        await host.Melding(Bericht.Gezin("ZELFDE-1"));

        Assert.IsType<Ontvangst.Aangenomen>(await host.Ontvang(Bericht.Gezin("ZELFDE-1").Van("00000099000000101999").Bouw()));
    }

    [Fact]
    public async Task Tegelijk_hetzelfde_bericht_wordt_precies_een_melding()
    {
        var inhoud = Bericht.Gezin("TEGELIJK-1").Bouw();

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => host.Ontvang(inhoud), Ct)));

        Assert.Single(uitkomsten.OfType<Ontvangst.Aangenomen>());
        Assert.All(uitkomsten.OfType<Ontvangst.Geweigerd>(), een => Assert.Contains("StUF016", een.Reden, StringComparison.Ordinal));
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.OntvangenBerichten.CountAsync(bericht => bericht.Referentie == "TEGELIJK-1", Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen xml")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>")]
    [InlineData("<ander/>")]
    public async Task Een_slecht_bericht_wordt_bewaard_en_is_een_taak_voor_een_mens(string tekst)
    {
        var id = await host.Geweigerd(tekst);
        await using var beurt = host.Niemand();

        var bericht = await beurt.Db.OntvangenBerichten.SingleAsync(een => een.Id == id, Ct);
        Assert.Equal(tekst, Encoding.UTF8.GetString(bericht.Inhoud.Inhoud));
        Assert.False(string.IsNullOrWhiteSpace(bericht.Weigerreden));
        var termijn = await beurt.Db.Termijnen.SingleAsync(een => een.Waarover.Id == id, Ct);
        Assert.Equal(
            (Termijnsoort.GeweigerdBericht, host.Wereld.VeiligThuis.Id, nameof(Rol.TeamleiderVeiligThuis)),
            (termijn.Soort, termijn.OrganisatieId, termijn.VerantwoordelijkeRol));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == Logsoort.Handeling, Ct));
    }

    [Fact]
    public async Task Hetzelfde_slechte_bericht_nog_eens_geeft_geen_tweede_taak_tot_het_is_afgehandeld()
    {
        const string tekst = "<vtMelding>steeds hetzelfde</vtMelding>";
        var id = await host.Geweigerd(tekst);

        Assert.IsType<Ontvangst.Geweigerd>(await host.Ontvang(Encoding.UTF8.GetBytes(tekst)));
        Assert.Equal([id], await Geweigerd(tekst));
        await using (var beurt = host.Niemand())
        {
            Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == Logsoort.Weigering, Ct));
            (await beurt.Db.OntvangenBerichten.SingleAsync(een => een.Id == id, Ct)).HandelAf("Gebeld.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        await host.Ontvang(Encoding.UTF8.GetBytes(tekst));
        Assert.Equal(2, (await Geweigerd(tekst)).Count);
    }

    [Fact]
    public async Task Een_dag_die_niet_bestaat_kost_geen_melding()
    {
        var melding = await host.Melding(Bericht.Nieuw().Betrokkene(
            new Persoonsbouwer("Cas", "van", "Houtstra", "M").Geboren("20260231", "V").Bsn("123456789").Rol("jeugdige")));

        Assert.Equal(
            ["Cas van Houtstra: het BSN klopt niet. Kring gebruikt het nergens voor.", "Cas van Houtstra: een opgegeven datum bestaat niet. Kring gebruikt die nergens voor."],
            melding.LetOp);
    }

    [Fact]
    public async Task Zonder_recht_wordt_niets_aangenomen()
    {
        await using var beurt = host.Als(Wereld.Joost);

        await Assert.ThrowsAsync<GeenRechtException>(() => beurt.Haal<OntvangPolitieberichtHandler>().Handle(new(Bericht.Gezin("GEENRECHT-1").Bouw(), "x"), Ct));

        await using var terug = host.Niemand();
        Assert.False(await terug.Db.OntvangenBerichten.AnyAsync(bericht => bericht.Referentie == "GEENRECHT-1", Ct));
    }

    private async Task<(int Berichten, int Meldingen, int Termijnen, int Tijdlijn)> Tel()
    {
        await using var beurt = host.Niemand();
        return (
            await beurt.Db.OntvangenBerichten.CountAsync(Ct), await beurt.Db.Meldingen.CountAsync(Ct),
            await beurt.Db.Termijnen.CountAsync(Ct), await beurt.Db.Tijdlijn.CountAsync(Ct));
    }

    private async Task<List<Guid>> Geweigerd(string tekst)
    {
        await using var beurt = host.Niemand();
        var berichten = await beurt.Db.OntvangenBerichten.AsNoTracking().ToListAsync(Ct);
        return [.. berichten.Where(bericht => Encoding.UTF8.GetString(bericht.Inhoud.Inhoud) == tekst).Select(bericht => bericht.Id)];
    }
}
