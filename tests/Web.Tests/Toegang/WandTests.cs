using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Plannen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kring.Web.Tests.Toegang;

/// <summary>Behind the policy stands the database: on PostgreSQL a question that forgets the scope gives no cases of others.</summary>
public sealed class WandTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_casus_ziet_wie_betrokken_is_en_verder_niemand()
    {
        var gezin = await Gezin();

        Assert.Equal(1, await Casussen(Wereld.Hanneke, gezin.CasusId));
        Assert.Equal(1, await Casussen(Wereld.Joost, gezin.CasusId));
        Assert.Equal(0, await Casussen(Wereld.Aisha, gezin.CasusId));
        Assert.Equal(0, await Casussen(Wereld.Tom, gezin.CasusId));
        Assert.Equal(0, await Casussen(null, gezin.CasusId));
    }

    [Fact]
    public async Task Een_melding_in_een_casus_ziet_wie_aan_die_casus_deelneemt()
    {
        var gezin = await Gezin();
        await using var hanneke = host.Als(Wereld.Hanneke);
        var melding = await hanneke.Db.Casussen.Where(casus => casus.Id == gezin.CasusId).SelectMany(casus => casus.Meldingen).Select(deel => deel.MeldingId).SingleAsync(Ct);
        await using var joost = host.Als(Wereld.Joost);
        await using var aisha = host.Als(Wereld.Aisha);

        Assert.Equal(1, await joost.Db.Meldingen.CountAsync(een => een.Id == melding, Ct));
        Assert.Equal(0, await aisha.Db.Meldingen.CountAsync(een => een.Id == melding, Ct));
    }

    [Fact]
    public async Task Een_geweigerd_bericht_ziet_de_organisatie_die_er_iets_mee_moet()
    {
        Alleen();
        await using (var systeem = host.AlsSysteem(Recht.MeldingOntvangen))
        {
            Assert.IsType<Ontvangst.Geweigerd>(await systeem.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht("geen bericht"u8.ToArray(), "test"), Ct));
        }

        await using var marijke = host.Als(Wereld.Marijke);
        await using var tom = host.Als(Wereld.Tom);
        Assert.Equal(1, await marijke.Db.OntvangenBerichten.CountAsync(bericht => bericht.MeldingId == null, Ct));
        Assert.Equal(0, await tom.Db.OntvangenBerichten.CountAsync(bericht => bericht.MeldingId == null, Ct));
    }

    [Fact]
    public async Task Van_geen_enkele_tabel_achter_de_wand_ziet_een_ander_een_rij()
    {
        await Gezin();
        await host.Beoordeel(await host.OntvangEnHerken(Meldingproef.Gezin(731, "Karekiet")), UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);
        await using var alles = host.Niemand();
        var gevuld = 0;
        foreach (var tabel in Tabelrechten.AchterDeWand)
        {
            gevuld += await Rijen(alles, tabel) > 0 ? 1 : 0;
            await using var buiten = host.Als(Wereld.Aisha);
            await using var niemand = Zonder();
            Assert.True(await Rijen(buiten, tabel) == 0, $"{tabel} is open to another organisation");
            Assert.True(await Rijen(niemand, tabel) == 0, $"{tabel} is open to nobody");
        }

        Assert.True(gevuld > 12, $"Only {gevuld} tables hold something.");
    }

    [Fact]
    public async Task De_wand_staat_om_precies_de_tabellen_van_de_lijst()
    {
        Alleen();
        await using var beurt = host.Niemand();
        var tabellen = await beurt.Db.Database.SqlQuery<string>(
            $"SELECT c.relname::text AS \"Value\" FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relrowsecurity AND c.relnamespace = current_schema()::regnamespace").ToListAsync(Ct);

        Assert.Equal(Tabelrechten.AchterDeWand, tabellen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wie_buiten_staat_wijzigt_en_verwijdert_niets_en_voegt_niets_toe()
    {
        var gezin = await Gezin();
        await using var beurt = host.Als(Wereld.Aisha);

        Assert.Equal(0, await beurt.Db.Casussen.Where(casus => casus.Id == gezin.CasusId).ExecuteUpdateAsync(zet => zet.SetProperty(casus => casus.Naam, "x"), Ct));
        Assert.Equal(0, await beurt.Db.Database.ExecuteSqlAsync($"DELETE FROM deelname WHERE casus_id = {gezin.CasusId}", Ct));
        var fout = await Assert.ThrowsAsync<PostgresException>(() => beurt.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO casusmelding (id, melding_id, casus_id, ontvangen, hoofd) SELECT gen_random_uuid(), gen_random_uuid(), {gezin.CasusId}, now(), false", Ct));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.SqlState);
    }

    [Fact]
    public async Task Een_deelname_die_eindigt_eindigt_ook_hier()
    {
        var gezin = await Gezin();
        await using (var eigenaar = host.AlsEigenaar())
        {
            await eigenaar.Db.Database.ExecuteSqlAsync($"UPDATE deelname SET tot = van WHERE casus_id = {gezin.CasusId} AND organisatie_id = {host.Wereld.WijkteamLindervoort.Id}", Ct);
        }

        Assert.Equal(0, await Casussen(Wereld.Joost, gezin.CasusId));
    }

    [Fact]
    public async Task Wat_in_een_casus_opging_en_waarin_is_te_zien_voor_wie_in_een_van_beide_zit()
    {
        var (eigen, ander) = (await Gezin(), await Gezin(aanvaard: false));
        await using (var eigenaar = host.AlsEigenaar())
        {
            await eigenaar.Db.Database.ExecuteSqlAsync($"DELETE FROM deelname WHERE casus_id = {ander.CasusId}", Ct);
        }

        Assert.Equal(0, await Casussen(Wereld.Joost, ander.CasusId));
        await Leidt(eigen.CasusId, ander.CasusId);
        Assert.Equal(1, await Casussen(Wereld.Joost, ander.CasusId));
        await Leidt(ander.CasusId, eigen.CasusId);
        Assert.Equal(1, await Casussen(Wereld.Joost, ander.CasusId));
    }

    [Fact]
    public async Task Noodtoegang_opent_die_ene_casus_en_geen_andere()
    {
        var (open, dicht) = (await Gezin(), await Gezin());
        await using var beurt = host.Niemand();
        var tom = host.Wereld[Wereld.Tom];
        var nood = Noodtoegang.Neem(tom.Medewerker, new Noodzaak(open.CasusId, "P1", host.Wereld.VeiligThuis.Id), Noodgrond.Gevaar, "Er is nu gevaar voor een kind.", host.Klok.Nu, TimeSpan.FromHours(4), []);
        beurt.Haal<Actor>().Word(tom.Medewerker, tom.Organisatie, "test", [nood]);

        Assert.Equal([open.CasusId], await beurt.Db.Casussen.Where(casus => casus.Id == open.CasusId || casus.Id == dicht.CasusId).Select(casus => casus.Id).ToListAsync(Ct));
        Assert.Equal(1, await beurt.Db.Veiligheidsplannen.CountAsync(plan => plan.CasusId == open.CasusId, Ct));
    }

    [Fact]
    public async Task Wie_zelf_meldde_ziet_die_melding_en_geen_andere()
    {
        Alleen();
        var (eigen, ander) = (await host.Ontvang(Meldingproef.Gezin(732, "Snor")), await host.Ontvang(Meldingproef.Gezin(733, "Roerdomp")));
        await using (var eigenaar = host.AlsEigenaar())
        {
            await eigenaar.Db.Database.ExecuteSqlAsync($"UPDATE melding SET melder_id = {host.Wereld[Wereld.Tom].Id} WHERE id = {eigen}", Ct);
        }

        await using var tom = host.Als(Wereld.Tom);
        Assert.Equal([eigen], await tom.Db.Meldingen.Where(melding => melding.Id == eigen || melding.Id == ander).Select(melding => melding.Id).ToListAsync(Ct));
        Assert.Equal(1, await tom.Db.OntvangenBerichten.CountAsync(Ct));
    }

    [Fact]
    public async Task De_deur_over_de_regio_gaat_open_en_weer_dicht()
    {
        var gezin = await Gezin();
        await using var beurt = host.Als(Wereld.Aisha);
        var casus = beurt.Db.Casussen.Where(een => een.Id == gezin.CasusId);
        await beurt.Db.Database.OpenConnectionAsync(Ct);

        Assert.Equal(0, await casus.CountAsync(Ct));
        using (beurt.Db.OverDeRegio(Regiogrond.Telling))
        {
            using (beurt.Db.OverDeRegio(Regiogrond.Herkenning))
            {
                Assert.Equal(1, await casus.CountAsync(Ct));
            }

            Assert.Equal(1, await casus.CountAsync(Ct));
        }

        Assert.Equal(0, await casus.CountAsync(Ct));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_afgebroken_transactie_laat_de_deur_niet_open(bool bewaarpunt)
    {
        var gezin = await Gezin();
        await using var beurt = host.Als(Wereld.Aisha);
        var casus = beurt.Db.Casussen.Where(een => een.Id == gezin.CasusId);
        await beurt.Db.Database.OpenConnectionAsync(Ct);
        var deur = beurt.Db.OverDeRegio(Regiogrond.Telling);
        Assert.Equal(1, await casus.CountAsync(Ct));
        await using (var transactie = await beurt.Db.Database.BeginTransactionAsync(Ct))
        {
            await transactie.CreateSavepointAsync("hier", Ct);
            deur.Dispose();
            Assert.Equal(0, await casus.CountAsync(Ct));
            await (bewaarpunt ? transactie.RollbackToSavepointAsync("hier", Ct) : transactie.RollbackAsync(Ct));
            Assert.Equal(0, await casus.CountAsync(Ct));
        }

        Assert.Equal(0, await casus.CountAsync(Ct));
    }

    [Fact]
    public async Task De_volgende_gebruiker_van_een_verbinding_begint_zonder()
    {
        var gezin = await Gezin();
        var hanneke = new Vrager();
        hanneke.Word(host.Wereld[Wereld.Hanneke].Id, host.Wereld.VeiligThuis.Id, []);
        int eerst;
        await using (var db = Enige(hanneke))
        {
            await db.Database.OpenConnectionAsync(Ct);
            Assert.Equal(1, await db.Casussen.CountAsync(casus => casus.Id == gezin.CasusId, Ct));
            eerst = Proces(db);
        }

        await using var daarna = Enige(new Vrager());
        await daarna.Database.OpenConnectionAsync(Ct);
        Assert.Equal(eerst, Proces(daarna));
        Assert.Equal("", await Raw(daarna, "SELECT coalesce(current_setting('kring.organisatie', true), '')"));
        Assert.Equal(0L, await Raw(daarna, "SELECT count(*) FROM casus"));
    }

    // One connection for all, also where the region asked that it is not emptied in between.
    private KringDbContext Enige(Vrager vrager)
    {
        var opslag = host.Services.GetRequiredService<Opslag>();
        var verbinding = new NpgsqlConnectionStringBuilder(opslag.Postgres) { MaxPoolSize = 1, NoResetOnClose = true };
        var opties = new DbContextOptionsBuilder<KringDbContext>();
        Opslag.OpPostgres(verbinding.ToString()).Stel(opties);
        return new KringDbContext(opties.Options, host.Services.GetRequiredService<Versleuteling>(), vrager);
    }

    private void Alleen() => Assert.SkipUnless(host.IsPostgres, "SQLite has no walls.");

    private async Task<Plangezin> Gezin(bool aanvaard = true)
    {
        Alleen();
        return aanvaard ? await Plangezin.MetPlan(host) : await Plangezin.Leg(host);
    }

    // As a request before somebody is logged in.
    private Beurt Zonder()
    {
        _ = host.Wereld;
        return new Beurt(host.Services.CreateAsyncScope());
    }

    private async Task<long> Casussen(string? wie, Guid casus)
    {
        await using var beurt = wie is null ? Zonder() : host.Als(wie);
        return await beurt.Db.Casussen.CountAsync(een => een.Id == casus, Ct);
    }

    private async Task Leidt(Guid leidend, Guid opgegaan)
    {
        await using var eigenaar = host.AlsEigenaar();
        await eigenaar.Db.Database.ExecuteSqlAsync($"UPDATE casus SET leidende_casus_id = NULL WHERE id IN ({leidend}, {opgegaan})", Ct);
        await eigenaar.Db.Database.ExecuteSqlAsync($"UPDATE casus SET leidende_casus_id = {leidend} WHERE id = {opgegaan}", Ct);
    }

    private static int Proces(KringDbContext db) => ((NpgsqlConnection)db.Database.GetDbConnection()).ProcessID;

    private static async Task<long> Rijen(Beurt beurt, string tabel)
    {
        await beurt.Db.Database.OpenConnectionAsync(Ct);
        // Timelines of people and sessions are about no case.
        return (long)(await Raw(beurt.Db, $"SELECT count(*) FROM {tabel}{(tabel == "tijdlijnregel" ? " WHERE onderwerp IN ('Casus', 'Melding', 'Veiligheidsplan')" : "")}"))!;
    }

    // Around everything that the program knows of.
    private static async Task<object?> Raw(KringDbContext db, string sql)
    {
        await using var vraag = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The words stand in this file.
        vraag.CommandText = sql;
#pragma warning restore CA2100
        return await vraag.ExecuteScalarAsync(Ct);
    }
}
