using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Voorbeeldland;

public sealed class VoorbeeldregioTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dezelfde_peildatum_geeft_dezelfde_inhoud()
    {
        var eerste = await Gevuld("2026-11-18");
        var tweede = await Gevuld("2026-11-18");

        Assert.NotEmpty(eerste);
        Assert.Empty(eerste.Except(tweede).Take(5));
        Assert.Equal(eerste, tweede);
    }

    [Fact]
    public async Task De_verhalen_eindigen_op_een_zondag_voor_twaalf_uur_en_laten_alles_zien()
    {
        await using var opslag = new Voorbeeldopslag();
        Assert.Equal(0, (await opslag.Vul("2026-11-22")).Code);

        await opslag.Lees(async (db, _) =>
        {
            var meldingen = await db.Meldingen.AsNoTracking().AsSplitQuery().ToListAsync(Ct);
            var grens = Amsterdam.Moment(new DateOnly(2026, 11, 22), new TimeOnly(12, 0));
            Assert.All(await db.Logregels.Select(regel => regel.Op).ToListAsync(Ct), op => Assert.True(op <= grens));
            Assert.True(await db.Casussen.CountAsync(Ct) >= 20);
            Assert.Equal(Enum.GetValues<UitkomstVeiligheidsbeoordeling>(), Soorten(meldingen.Select(melding => melding.Beoordeling?.Uitkomst)));
            Assert.Equal(Enum.GetValues<Teruggavesoort>(), Soorten(meldingen.Select(melding => melding.Teruggave?.Soort)));
            Assert.Equal(Enum.GetValues<Terugkoppelstatus>(), Soorten(meldingen.Select(melding => melding.Teruggekoppeld)));
            Assert.Contains(await db.OntvangenBerichten.AsNoTracking().ToListAsync(Ct), bericht => bericht.Afhandeling is not null);
            Assert.Contains(Meldingtype.HermeldingMeerdereBekend, meldingen.Select(melding => melding.Type).OfType<Meldingtype>());
            Assert.Contains(Meldingtype.VervolgTijdensMonitoring, meldingen.Select(melding => melding.Type).OfType<Meldingtype>());
            Assert.Contains(meldingen, melding => melding.AcuteCheck is null);
            Assert.Contains(meldingen, melding => melding.Kanaal == Meldkanaal.Webformulier);
            Assert.Contains(meldingen, melding => melding.MelderId is not null);
            Assert.Contains(await db.Aanvullingen.AsNoTracking().ToListAsync(Ct), aanvulling => aanvulling.Lezing is null);
            Assert.Contains(await db.Aanvullingen.AsNoTracking().ToListAsync(Ct), aanvulling => aanvulling.Lezing is not null);
            Assert.Contains(await db.Termijnen.ToListAsync(Ct), termijn => termijn is { IsOpen: true, Soort: Termijnsoort.GeweigerdBericht });
            Assert.Contains(await db.Termijnen.ToListAsync(Ct), termijn => termijn.IsOpen && termijn.IsNieuwVoor(termijn.MedewerkerId, new DateOnly(2026, 11, 22)));
            Assert.True((await db.Vervangingen.SingleAsync(Ct)).GeldtOp(new DateOnly(2026, 11, 22)));
            Assert.True((await db.BewaardeOverzichten.SingleAsync(Ct)).IsVanTeam);
            Assert.True((await db.Personen.AsNoTracking().ToListAsync(Ct)).Count(persoon => persoon.Verblijven.Any(plek => plek.Afscherming is not null)) >= 2);
            return true;
        });
    }

    [Fact]
    public async Task Een_gevulde_opslag_blijft_met_rust_en_noemt_de_accounts_weer()
    {
        await using var opslag = new Voorbeeldopslag();
        var eerste = await opslag.Vul("2026-11-18");
        var regels = await opslag.Lees((db, _) => db.Logregels.CountAsync(Ct));
        var tweede = await opslag.Vul("2026-12-01");

        Assert.Equal((0, eerste.Uit), (tweede.Code, tweede.Uit));
        Assert.Contains("hanneke.bosma", tweede.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("els.maas", tweede.Uit, StringComparison.Ordinal);
        Assert.Contains("els.maas", await File.ReadAllTextAsync(Path.Combine(opslag.Map, "voorbeeldaccounts.txt"), Ct), StringComparison.Ordinal);
        Assert.Equal(regels, await opslag.Lees((db, _) => db.Logregels.CountAsync(Ct)));
    }

    [Fact]
    public async Task Een_peildatum_die_niet_bestaat_is_verkeerd_gebruik()
    {
        await using var opslag = new Voorbeeldopslag();
        var (code, uit, fout) = await opslag.Vul("2026-02-30");

        Assert.Equal((2, ""), (code, uit));
        Assert.Contains("bestaande dag", fout, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Gevuld(string peildatum)
    {
        await using var opslag = new Voorbeeldopslag();
        Assert.Equal(0, (await opslag.Vul(peildatum, gezinnen: 12)).Code);
        return await opslag.Lees((db, versleuteling) => Inhoud.Lees(db, versleuteling, Ct));
    }

    private static IEnumerable<T> Soorten<T>(IEnumerable<T?> gevonden)
        where T : struct, Enum => gevonden.OfType<T>().Distinct().Order();
}
