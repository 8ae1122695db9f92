using Kring.Domain.Casussen;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Voorbeeldland;

public sealed class GeheleRegioTests : IClassFixture<GeheleRegio>
{
    private readonly GeheleRegio regio;

    public GeheleRegioTests(GeheleRegio regio)
    {
        Assert.SkipWhen(regio.IsPostgres, "De hele regio wordt alleen op SQLite gevuld.");
        this.regio = regio;
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Er_zijn_acht_gemeenten_veertig_medewerkers_in_alle_rollen_en_tweehonderd_huishoudens() => await regio.Opslag.Lees(async (db, _) =>
    {
        var medewerkers = await db.Medewerkers.AsNoTracking().ToListAsync(Ct);
        Assert.Equal(8, await db.Gemeenten.CountAsync(Ct));
        Assert.True(medewerkers.Count >= 40);
        Assert.Equal(Enum.GetValues<Rol>(), medewerkers.SelectMany(wie => wie.Rollen).Distinct().Order());
        Assert.True(await db.Huishoudens.CountAsync(Ct) >= 200);
        Assert.Equal(8, regio.Casussen.Select(casus => casus.Gemeentecode).OfType<string>().Distinct().Count());
        return true;
    });

    [Fact]
    public async Task De_verhalen_beslaan_drie_jaar_en_eindigen_op_de_peildatum() => await regio.Opslag.Lees(async (db, _) =>
    {
        var momenten = await db.Tijdlijn.Select(regel => regel.Op).ToListAsync(Ct);
        Assert.InRange(momenten.Min(), Moment(GeheleRegio.Peildatum.AddYears(-3).AddDays(-40)), Moment(GeheleRegio.Peildatum.AddYears(-3).AddDays(40)));
        Assert.All(momenten, op => Assert.True(op <= Moment(GeheleRegio.Peildatum)));
        return true;
    });

    [Fact]
    public void Elke_lopende_casus_heeft_precies_een_houder_van_zicht_op_veiligheid() => Assert.All(
        regio.Casussen.Where(casus => casus.Afsluiting is null), casus => Assert.Single(casus.Zichthouders, houder => houder.Tot is null));

    [Fact]
    public async Task Voor_elke_lopende_termijn_is_iemand_verantwoordelijk() => await regio.Opslag.Lees(async (db, _) =>
    {
        var medewerkers = await db.Medewerkers.AsNoTracking().ToListAsync(Ct);
        Assert.All(regio.Lopend, termijn => Assert.Contains(medewerkers, wie => wie.OrganisatieId == termijn.OrganisatieId
            && (termijn.MedewerkerId is null || termijn.MedewerkerId == wie.Id)
            && (termijn.Gemeentecode is null || wie.Gemeenten(GeheleRegio.Peildatum).Contains(termijn.Gemeentecode))));
        return true;
    });

    [Fact]
    public void Werk_is_te_laat_voor_vandaag_en_voor_later_en_een_medewerker_heeft_te_veel()
    {
        var laat = regio.Lopend.Count(termijn => termijn.IsTeLaat(GeheleRegio.Peildatum));
        Assert.InRange(laat, 15, regio.Lopend.Count / 3);
        Assert.Contains(regio.Lopend, termijn => termijn.Einddag == GeheleRegio.Peildatum);
        Assert.Contains(regio.Lopend, termijn => termijn.MedewerkerId is null);
        var drukte = regio.Lopend.Select(termijn => termijn.MedewerkerId).OfType<Guid>().CountBy(wie => wie).Select(wie => wie.Value).OrderDescending().ToList();
        Assert.True(2 * drukte[0] >= 3 * drukte[1], $"{drukte[0]} en {drukte[1]}");
    }

    [Fact]
    public void Alle_soorten_en_standen_van_meldingen_en_casussen_komen_voor()
    {
        Assert.Equal(Enum.GetValues<Meldingstatus>(), Soorten(regio.Meldingen.Select(melding => melding.Status)));
        Assert.Equal(Enum.GetValues<UitkomstVeiligheidsbeoordeling>(), Soorten(regio.Meldingen.Select(melding => melding.Beoordeling?.Uitkomst)));
        Assert.Equal(Enum.GetValues<Teruggavesoort>(), Soorten(regio.Meldingen.Select(melding => melding.Teruggave?.Soort)));
        Assert.Equal(Enum.GetValues<Casusfase>(), Soorten(regio.Casussen.Select(casus => casus.Fase)));
        Assert.Equal(Enum.GetValues<Dienstsoort>(), Soorten(regio.Casussen.SelectMany(casus => casus.Diensten).Select(dienst => dienst.Soort)));
        Assert.Equal(Enum.GetValues<Informeerwijze>(), Soorten(regio.Casussen.SelectMany(casus => casus.Informeringen).Select(een => een.Wijze)));
        Assert.Equal(Enum.GetValues<Veiligheidsoordeel>(), Soorten(regio.Casussen.SelectMany(casus => casus.Monitormomenten).Select(moment => moment.Uitkomst?.Oordeel)));
        var overdrachten = regio.Casussen.SelectMany(casus => casus.Overdrachten).ToList();
        Assert.Contains(overdrachten, overdracht => overdracht.IsOpen);
        Assert.Contains(overdrachten, overdracht => overdracht.Aanvaarding is not null);
        Assert.Contains(overdrachten, overdracht => overdracht.Teruggave is not null);
        Assert.Contains(overdrachten, overdracht => overdracht.Intrekking is not null);
    }

    [Fact]
    public async Task Alle_standen_van_plannen_en_gesprekken_komen_voor_en_de_helft_van_de_vragen_blijft_advies() => await regio.Opslag.Lees(async (db, _) =>
    {
        var plannen = await db.Veiligheidsplannen.AsNoTracking().AsSplitQuery().ToListAsync(Ct);
        var gesprekken = await db.Gesprekken.AsNoTracking().ToListAsync(Ct);
        Assert.Equal(Enum.GetValues<Afspraakstand>(), Soorten(plannen.SelectMany(plan => plan.Afspraken).Select(afspraak => afspraak.Stand)));
        Assert.Equal([false, true], Soorten(plannen.SelectMany(plan => plan.Kinderen).SelectMany(kind => kind.Gesprekken).Select(gesprek => gesprek.Gesproken)));
        Assert.Equal(Enum.GetValues<Gesprekseindesoort>(), Soorten(gesprekken.Select(gesprek => gesprek.Einde?.Soort)));
        Assert.Contains(gesprekken, gesprek => gesprek.Einde is null);
        Assert.InRange(await db.Adviezen.CountAsync(Ct), regio.Meldingen.Count * 8 / 10, regio.Meldingen.Count * 13 / 10);
        return true;
    });

    private static DateTimeOffset Moment(DateOnly dag) => Amsterdam.Moment(dag, new TimeOnly(12, 0));

    private static IEnumerable<T> Soorten<T>(IEnumerable<T?> gevonden)
        where T : struct => Soorten(gevonden.OfType<T>());

    private static IEnumerable<T> Soorten<T>(IEnumerable<T> gevonden)
        where T : struct => gevonden.Distinct().Order();
}
