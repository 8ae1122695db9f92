using System.Data.Common;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.TestSupport;
using Kring.Web.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Logboek;

public sealed class VerzegelaarTests : IClassFixture<KringHost>
{
    private static readonly Storing Storend = new();

    private readonly KringHost host;

    public VerzegelaarTests(KringHost host)
    {
        this.host = host;
        host.Diensten = services => services.ConfigureDbContext<KringDbContext>(options => options.AddInterceptors(Storend));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_regel_krijgt_een_zegel_op_volgorde()
    {
        await Logproef.Verzegel(host);
        var regels = await Logproef.Schrijf(host, 5);
        await using var beurt = host.Niemand();
        var begin = (await beurt.Db.LaatsteZegel(Ct)).Nummer;

        Assert.Equal(5, await beurt.Haal<Verzegelaar>().Beurt(Ct));
        Assert.Equal(0, await beurt.Haal<Verzegelaar>().Beurt(Ct));

        var zegels = await beurt.Db.Zegels.Where(zegel => zegel.Nummer > begin).OrderBy(zegel => zegel.Nummer).ToListAsync(Ct);
        Assert.Equal(regels, zegels.Select(zegel => zegel.LogregelId));
        Assert.Equal(Enumerable.Range((int)begin + 1, 5), zegels.Select(zegel => (int)zegel.Nummer));
        Assert.Null(await Breuk(beurt));
    }

    [Fact]
    public async Task Een_regel_die_laat_wordt_bewaard_wordt_niet_overgeslagen()
    {
        await using var laat = host.Niemand();
        var oud = Logproef.Regel(host.Klok.Nu);
        // On SQLite one writes at a time, so that there a line can be older but never late.
        await using var transactie = host.IsPostgres ? await laat.Db.Database.BeginTransactionAsync(Ct) : null;
        laat.Db.Logregels.Add(oud);
        if (host.IsPostgres)
        {
            await laat.Db.SaveChangesAsync(Ct);
        }

        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        await laat.Db.SaveChangesAsync(Ct);
        await (transactie?.CommitAsync(Ct) ?? Task.CompletedTask);
        await Logproef.Verzegel(host);

        await using var beurt = host.Niemand();
        Assert.Equal(oud.Id, (await beurt.Db.LaatsteZegel(Ct)).LogregelId);
        Assert.Null(await Breuk(beurt));
    }

    [Fact]
    public async Task Wie_omvalt_laat_niets_half_achter()
    {
        await Logproef.Schrijf(host, 3);
        var gezien = 0;
        for (var stap = 0; !await Doorgelopen(stap); stap++)
        {
            gezien++;
        }

        Assert.True(gezien >= 5, $"Er is maar op {gezien} plaatsen gestoord.");
        await using var beurt = host.Niemand();
        Assert.Null(await Breuk(beurt));
        Assert.Empty(await beurt.Db.OnverzegeldeRegels.ToListAsync(Ct));
    }

    [Fact]
    public async Task Veel_verzegelaars_tegelijk_geven_elke_regel_een_zegel()
    {
        await Logproef.Schrijf(host, 40);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Logproef.Verzegel(host), Ct)));
        await Logproef.Verzegel(host);

        await using var beurt = host.Niemand();
        Assert.Null(await Breuk(beurt));
        Assert.Equal(await beurt.Db.Logregels.CountAsync(Ct), await beurt.Db.Zegels.CountAsync(Ct));
    }

    [Fact]
    public async Task Een_tweede_verzegelaar_wacht_zijn_beurt_af()
    {
        Assert.SkipUnless(host.IsPostgres, "On SQLite one writes at a time.");
        await Logproef.Schrijf(host, 2);
        await using var ander = host.Niemand();
        await using (var transactie = await ander.Db.Database.BeginTransactionAsync(Ct))
        {
            await ander.Db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({0x4B72696E67})", Ct);
            await using var beurt = host.Niemand();
            Assert.Equal(0, await beurt.Haal<Verzegelaar>().Beurt(Ct));
        }

        await using var daarna = host.Niemand();
        Assert.True(await daarna.Haal<Verzegelaar>().Beurt(Ct) >= 2);
    }

    [Fact]
    public async Task Hoeveel_regels_wachten_en_sinds_wanneer_is_bekend()
    {
        await Logproef.Verzegel(host);
        await Logproef.Schrijf(host, 3);
        await using var beurt = host.Niemand();
        var stand = await beurt.Db.Zegelstand(Ct);

        Assert.Equal((3, host.Klok.Nu.AddSeconds(-2)), (stand.Wachtend, stand.Sinds));

        await Logproef.Verzegel(host);
        stand = await beurt.Db.Zegelstand(Ct);
        Assert.Equal((0, null), (stand.Wachtend, stand.Sinds));
        Assert.Equal(await beurt.Db.Logregels.CountAsync(Ct), stand.Laatste.Nummer);
    }

    [Theory]
    [InlineData("UPDATE zegel SET nummer = nummer + 1000000")]
    [InlineData("DELETE FROM zegel")]
    [InlineData("DELETE FROM onverzegelde_regel")]
    [InlineData("UPDATE onverzegelde_regel SET logregel_id = logregel_id")]
    [InlineData("INSERT OR REPLACE INTO zegel SELECT * FROM zegel")]
    [InlineData("INSERT OR REPLACE INTO logregel SELECT * FROM logregel")]
    [InlineData("TRUNCATE zegel")]
    [InlineData("TRUNCATE onverzegelde_regel")]
    public async Task De_database_weigert_zegels_te_wijzigen(string sql)
    {
        Assert.SkipWhen(host.IsPostgres && sql.Contains("OR REPLACE", StringComparison.Ordinal), "SQLite's own words.");
        Assert.SkipWhen(!host.IsPostgres && sql.Contains("TRUNCATE", StringComparison.Ordinal), "PostgreSQL's own words.");
        await Logproef.Schrijf(host, 1);
        await Logproef.Verzegel(host);
        await Logproef.Schrijf(host, 1);
        await using var beurt = host.Niemand();

        await Assert.ThrowsAnyAsync<DbException>(() => beurt.Db.Database.ExecuteSqlRawAsync(sql, Ct));
    }

    private static async Task<Zegelbreuk?> Breuk(Beurt beurt) => (await beurt.Haal<Zegelcontrole>().Doe(null, Ct)).Breuk;

    // One turn that is broken off at its so manieth question to the database; true when it came to its end.
    private async Task<bool> Doorgelopen(int stap)
    {
        await using var beurt = host.Niemand();
        var verzegelaar = beurt.Haal<Verzegelaar>();
        Storend.Na = stap;
        try
        {
            await verzegelaar.Beurt(Ct);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            Storend.Na = null;
        }
    }

    /// <summary>Falls over at a question to the database.</summary>
    private sealed class Storing : DbCommandInterceptor
    {
        /// <summary>How many questions go well; null for all.</summary>
        public int? Na { get; set; }

        public override DbCommand CommandCreated(CommandEndEventData eventData, DbCommand result)
        {
            if (Na is { } na)
            {
                Na = na - 1;
                if (na == 0)
                {
                    throw new InvalidOperationException("De stroom valt uit.");
                }
            }

            return result;
        }
    }
}
