using Kring.Persistence;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Snelheid;

public sealed class SqliteVerbindingTests(KringHost host) : IClassFixture<KringHost>
{
    [Theory]
    [InlineData("busy_timeout", 5000L)]
    [InlineData("secure_delete", 1L)]
    [InlineData("cache_size", -16384L)]
    [InlineData("mmap_size", 0L)]
    public async Task Elke_verbinding_met_SQLite_wacht_op_haar_beurt_wist_echt_en_legt_het_bestand_niet_in_het_geheugen(string instelling, long waarde)
    {
        Assert.SkipWhen(host.IsPostgres, "Gaat over SQLite.");
        await using var beurt = host.Niemand();
        await beurt.Db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var vraag = beurt.Db.Database.GetDbConnection().CreateCommand();
        vraag.CommandText = $"PRAGMA {instelling}";

        Assert.Equal(waarde, await vraag.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task De_database_telt_wat_haar_tabellen_bevatten_en_kan_dat_vaker()
    {
        await using var beurt = host.Niemand();
        var ct = TestContext.Current.CancellationToken;

        await Zoekwegen.Tel(beurt.Db, ct);
        await Zoekwegen.Tel(beurt.Db, ct);

        Assert.SkipWhen(host.IsPostgres, "PostgreSQL telt uit zichzelf.");
        var geteld = await beurt.Db.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS Value FROM sqlite_stat1 WHERE tbl = 'medewerker'").SingleAsync(ct);
        Assert.NotEqual(0, geteld);
    }
}
