using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Snelheid;

public sealed class SqliteBeurtTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task SQLite_wacht_zelf_op_zijn_beurt_om_te_schrijven()
    {
        Assert.SkipWhen(host.IsPostgres, "Gaat over SQLite.");
        await using var beurt = host.Niemand();
        await beurt.Db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var vraag = beurt.Db.Database.GetDbConnection().CreateCommand();
        vraag.CommandText = "PRAGMA busy_timeout";

        Assert.Equal(5000L, await vraag.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}
