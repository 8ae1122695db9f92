using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Logboek;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Logboek;
using Kring.Web.Tests.Proef;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Logboek;

public sealed class LogboekschrijverTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public LogboekschrijverTests(KringHost host)
    {
        this.host = host;
        host.Diensten = services => services.AddScoped<IReactie<OverdrachtAangeboden>, BijOverdrachtAangeboden>();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_handeling_haar_tijdlijn_en_haar_logregels_worden_samen_bewaard()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await BiedAan(Wereld.Hanneke, zaak, zaak.Persoon.Id);

        await using var beurt = host.Niemand();
        var tijdlijn = await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == zaak.Casus.Id).ToListAsync(Ct);
        Assert.Contains(tijdlijn, regel => regel.Soort == nameof(OverdrachtAangeboden) && regel.Door == host.Wereld[Wereld.Hanneke].Id);
        var regels = await Regels(beurt, zaak);
        Assert.Equal(2, regels.Count);
        Assert.All(regels, regel =>
        {
            Assert.Equal((Logsoort.Handeling, nameof(Proefhandeling), nameof(Recht.OverdrachtAanbieden)), (regel.Soort, regel.Actie, regel.Recht));
            Assert.Equal((host.Wereld[Wereld.Hanneke].Id, "MedewerkerVeiligThuis", "test"), (regel.MedewerkerId, regel.Rollen, regel.Oorsprong));
        });
        Assert.Single(regels.Select(regel => regel.Spoor).Distinct());
        Assert.Equal([null, zaak.Persoon.Id], regels.Select(regel => regel.PersoonId).Order());
    }

    [Fact]
    public async Task Een_reactie_hoort_bij_dezelfde_transactie()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        BijOverdrachtAangeboden.MoetMislukken = true;
        try
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => BiedAan(Wereld.Hanneke, zaak));
        }
        finally
        {
            BijOverdrachtAangeboden.MoetMislukken = false;
        }

        await using var beurt = host.Niemand();
        Assert.Empty(await Regels(beurt, zaak));
        Assert.Empty((await beurt.Db.Casussen.SingleAsync(casus => casus.Id == zaak.Casus.Id, Ct)).Overdrachten);
    }

    [Fact]
    public async Task Zonder_logregel_wordt_ook_de_handeling_niet_bewaard()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<Logboekschrijver>().Inzage("Casus", Logonderwerp.Casus(zaak.Casus.Id), [], Ct);
            // Forgets that line, so that the same one can be added as if somebody else did.
            beurt.Db.ChangeTracker.Clear();
            Bied(await beurt.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));
            // The database does not take a second line with the same key: the log fails, and with it the act.
            var bestaand = await beurt.Db.Logregels.AsNoTracking().FirstAsync(Ct);
            beurt.Db.Logregels.Add(bestaand);
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => beurt.Haal<Logboekschrijver>().LegVast(new Proefhandeling(), Logonderwerp.Casus(zaak.Casus.Id), Ct));
        }

        await using var daarna = host.Niemand();
        Assert.Empty((await daarna.Db.Casussen.SingleAsync(casus => casus.Id == zaak.Casus.Id, Ct)).Overdrachten);
    }

    [Fact]
    public async Task Zonder_recht_wordt_een_handeling_niet_bewaard()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);

        var geen = await Assert.ThrowsAsync<GeenRechtException>(() => BiedAan(Wereld.Femke, zaak));

        Assert.Equal(Recht.OverdrachtAanbieden, geen.Recht);
        await using var beurt = host.Niemand();
        Assert.Empty((await beurt.Db.Casussen.SingleAsync(casus => casus.Id == zaak.Casus.Id, Ct)).Overdrachten);
    }

    [Fact]
    public async Task Wie_tegelijk_wijzigt_hoort_van_wie_en_wat()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var traag = host.Als(Wereld.Marijke);
        var oud = await traag.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct);
        await BiedAan(Wereld.Hanneke, zaak);
        Bied(oud);

        var geweigerd = await Assert.ThrowsAsync<WeigeringException>(
            () => traag.Haal<Logboekschrijver>().LegVast(new Proefhandeling(), Logonderwerp.Casus(oud.Id), Ct));

        Assert.IsType<IntussenGewijzigd>(geweigerd.Weigering);
        Assert.StartsWith("Hanneke Bosma heeft dit om 9.00 uur gewijzigd: ", geweigerd.Weigering.Zin, StringComparison.Ordinal);
        Assert.EndsWith("Lees het na en probeer het dan opnieuw.", geweigerd.Weigering.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_tegelijk_een_casus_opent_voor_hetzelfde_huishouden_hoort_dat_een_ander_eerder_was()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var traag = host.Als(Wereld.Marijke);
        var tweede = Casus.Open(
            host.Klok.Nu,
            "C2026-9999",
            new Casusopening("Zwartkruis", host.Wereld.VeiligThuis.Id, Gemeentecodes.Lindervoort, zaak.Melding.Id, host.Klok.Nu, [zaak.Huishouden.Id]),
            host.Wereld[Wereld.Marijke].Id);
        traag.Db.Add(tweede);

        var geweigerd = await Assert.ThrowsAsync<WeigeringException>(
            () => traag.Haal<Logboekschrijver>().LegVast(new Proefhandeling(), Logonderwerp.Casus(tweede.Id), Ct));

        Assert.IsType<IntussenGewijzigd>(geweigerd.Weigering);
        await using var daarna = host.Niemand();
        Assert.False(await daarna.Db.Casussen.AnyAsync(casus => casus.Id == tweede.Id, Ct));
        Assert.Empty(await daarna.Db.Logregels.Where(regel => regel.OnderwerpId == tweede.Id).ToListAsync(Ct));
    }

    [Fact]
    public async Task Een_formulier_van_een_oudere_stand_wordt_geweigerd()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await BiedAan(Wereld.Hanneke, zaak);
        await using var beurt = host.Als(Wereld.Marijke);
        var casus = await beurt.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct);

        await beurt.Haal<Logboekschrijver>().ControleerVersie(casus, casus.Versie, Ct);
        var geweigerd = await Assert.ThrowsAsync<WeigeringException>(
            () => beurt.Haal<Logboekschrijver>().ControleerVersie(casus, casus.Versie - 1, Ct));

        Assert.Contains("Hanneke Bosma", geweigerd.Weigering.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ook_bij_een_plan_hoort_u_van_wie_en_wat()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var beurt = host.Als(Wereld.Hanneke);
        var plan = Veiligheidsplan.Begin(host.Klok.Nu, zaak.Casus.Id, [], host.Wereld[Wereld.Hanneke].Id);
        beurt.Db.Add(plan);
        await beurt.Haal<Logboekschrijver>().LegVast(new Proefhandeling(), Logonderwerp.Casus(zaak.Casus.Id), Ct);

        var geweigerd = await Assert.ThrowsAsync<WeigeringException>(
            () => beurt.Haal<Logboekschrijver>().ControleerVersie(plan, plan.Versie - 1, Ct));

        Assert.StartsWith(
            "Hanneke Bosma heeft dit om 9.00 uur gewijzigd: veiligheidsplan begonnen.", geweigerd.Weigering.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inzage_geeft_een_regel_voor_de_casus_en_een_voor_elke_persoon()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        var ander = Guid.NewGuid();
        await using var beurt = host.Als(Wereld.Hanneke);

        await beurt.Haal<Logboekschrijver>().Inzage("Casus", Logonderwerp.Casus(zaak.Casus.Id), [zaak.Persoon.Id, ander, ander], Ct);

        var regels = await Regels(beurt, zaak);
        Assert.Equal(3, regels.Count);
        Assert.Single(regels, regel => regel.PersoonId is null);
        Assert.Equal(new[] { zaak.Persoon.Id, ander }.Order(), regels.Select(regel => regel.PersoonId).OfType<Guid>().Order());
        Assert.All(regels, regel => Assert.Equal((Logsoort.Inzage, "Casus"), (regel.Soort, regel.Actie)));
    }

    [Fact]
    public async Task Een_lijst_geeft_een_regel_met_wat_er_op_het_scherm_stond()
    {
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];
        await using var beurt = host.Als(Wereld.Hanneke);

        await beurt.Haal<Logboekschrijver>().InzageLijst("Proeflijst", ids, Ct);

        var regel = await beurt.Db.Logregels.SingleAsync(regel => regel.Actie == "Proeflijst", Ct);
        Assert.Equal(string.Join(' ', ids), regel.Bijzonderheden);
    }

    [Fact]
    public async Task Tonen_bewaart_geen_wijziging()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var beurt = host.Als(Wereld.Hanneke);
        Bied(await beurt.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => beurt.Haal<Logboekschrijver>().Inzage("Casus", Logonderwerp.Casus(zaak.Casus.Id), [], Ct));
    }

    [Theory]
    [InlineData("UPDATE logregel SET actie = 'x'")]
    [InlineData("DELETE FROM logregel")]
    [InlineData("UPDATE tijdlijnregel SET kop = 'x'")]
    [InlineData("DELETE FROM tijdlijnregel")]
    public async Task De_database_weigert_het_logboek_te_wijzigen(string sql)
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await BiedAan(Wereld.Hanneke, zaak);
        await using var beurt = host.Niemand();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => beurt.Db.Database.ExecuteSqlRawAsync(sql, Ct));
    }

    private async Task BiedAan(string naam, Zaak zaak, params Guid[] personen)
    {
        await using var beurt = host.Als(naam);
        Bied(await beurt.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));
        await beurt.Haal<Logboekschrijver>().LegVast(new Proefhandeling(), Logonderwerp.Casus(zaak.Casus.Id, personen), Ct);
    }

    private void Bied(Casus casus) => casus.BiedOverdrachtAan(
        new Overdrachtaanbod(host.Wereld.WijkteamLindervoort.Id, Overdrachtcategorie.LokaalVeld, true, [], "Wat bekend is."),
        host.Klok.Nu,
        host.Wereld[Wereld.Hanneke].Id);

    private static Task<List<Logregel>> Regels(Beurt beurt, Zaak zaak) =>
        beurt.Db.Logregels.AsNoTracking().Where(regel => regel.OnderwerpId == zaak.Casus.Id).ToListAsync(Ct);

    [Vereist(Recht.OverdrachtAanbieden)]
    private sealed record Proefhandeling;

    private sealed class BijOverdrachtAangeboden : IReactie<OverdrachtAangeboden>
    {
        public static bool MoetMislukken { get; set; }

        public Task Reageer(OverdrachtAangeboden gebeurtenis, CancellationToken ct) => MoetMislukken
            ? throw new InvalidOperationException("De reactie mislukt.")
            : Task.CompletedTask;
    }
}
