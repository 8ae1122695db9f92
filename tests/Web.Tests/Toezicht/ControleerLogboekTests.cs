using Kring.Domain;
using Kring.Domain.Logboek;
using Kring.Domain.Toezicht;
using Kring.Persistence.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Logboek;
using Kring.Web.Toezicht;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

/// <summary>The check of every night. A host for each test: what somebody does who owns the database stays.</summary>
public sealed class ControleerLogboekTests : IAsyncDisposable
{
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_keer_per_dag_ook_als_de_taak_vaker_loopt()
    {
        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        Nacht();
        await Ronde();
        await Ronde();

        var controle = Assert.Single(await Controles());
        Assert.Null(controle.Breuk);
        Assert.True(controle.Regels >= 3);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Logregels.CountAsync(regel => regel.Actie == "GaLogboekNa" && regel.Soort == Logsoort.Handeling && regel.OnderwerpId == controle.Id, Ct));
        using var ruben = await host.Inloggen(Wereld.Ruben);
        Assert.Contains("en alles klopt", (await ruben.Open("/logboek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Nacht();
        await Ronde();
        Assert.Equal(2, (await Controles()).Count);
    }

    [Fact]
    public async Task Voor_drie_uur_s_nachts_niet()
    {
        await Logproef.Schrijf(host, 1);
        Nacht();
        host.Klok.Reis(TimeSpan.FromMinutes(-1));
        await Ronde();
        Assert.Empty(await Controles());
        using var ruben = await host.Inloggen(Wereld.Ruben);
        Assert.Contains("Dat is hier nog niet gebeurd", (await ruben.Open("/logboek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        host.Klok.Reis(TimeSpan.FromMinutes(1));
        await Ronde();
        Assert.Single(await Controles());
    }

    [Fact]
    public async Task Twee_tegelijk_worden_een_controle()
    {
        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        Nacht();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Probeer, Ct)));

        Assert.Single(await Controles());
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Logregels.CountAsync(regel => regel.Actie == "GaLogboekNa", Ct));

        async Task Probeer()
        {
            try
            {
                await Ronde();
            }
            catch (WeigeringException)
            {
                // Another was first.
            }
        }
    }

    [Fact]
    public async Task Een_breuk_staat_bovenaan_bij_wie_toezicht_houdt_en_bij_niemand_anders()
    {
        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        var nummer = await Eigenaar(laatste => laatste - 1, nummer => $"UPDATE logregel SET rollen = 'Beheerder' WHERE id = (SELECT logregel_id FROM zegel WHERE nummer = {nummer})");
        Nacht();
        await Ronde();

        Assert.Contains($"Regel {nummer} van", Assert.Single(await Controles()).Breuk!, StringComparison.Ordinal);
        using var ruben = await host.Inloggen(Wereld.Ruben);
        Assert.Contains("Het logboek klopt niet", (await ruben.Open("/")).QuerySelector(".utrecht-alert:has(a[href='/logboek#breuk'])")!.TextContent, StringComparison.Ordinal);
        var logboek = (await ruben.Open("/logboek")).QuerySelector("#breuk")!.TextContent;
        Assert.Contains($"Regel {nummer} van", logboek, StringComparison.Ordinal);
        Assert.Contains("is gewijzigd", logboek, StringComparison.Ordinal);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain("logboek", (await hanneke.Open("/")).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Wat_is_afgesneden_valt_op_door_het_zegel_van_de_nacht_ervoor_en_blijft_opvallen()
    {
        await Logproef.Schrijf(host, 5);
        await Logproef.Verzegel(host);
        Nacht();
        await Ronde();
        await Logproef.Verzegel(host);
        var weg = await Eigenaar(
            laatste => laatste - 2,
            nummer => $"DELETE FROM logregel WHERE id IN (SELECT logregel_id FROM zegel WHERE nummer >= {nummer}); DELETE FROM zegel WHERE nummer >= {nummer}; DELETE FROM onverzegelde_regel WHERE NOT EXISTS (SELECT 1 FROM logregel WHERE logregel.id = logregel_id)");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Nacht();
            await Ronde();
        }

        var controles = await Controles();
        Assert.Equal([null, $"Regel {weg} ontbreekt.", $"Regel {weg} ontbreekt."], controles.Select(controle => controle.Breuk));
    }

    [Theory]
    [InlineData("UPDATE logboekcontrole SET regels = 0")]
    [InlineData("DELETE FROM logboekcontrole")]
    public async Task De_uitslag_verandert_niet_meer(string sql)
    {
        await Logproef.Schrijf(host, 1);
        Nacht();
        await Ronde();
        await using var beurt = host.AlsEigenaar();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => beurt.Db.Database.ExecuteSqlRawAsync(sql, Ct));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    // The next day, three at night in Amsterdam, in winter.
    private void Nacht() => host.Klok.ZetOp(new DateTimeOffset(host.Klok.Nu.UtcDateTime.Date.AddDays(1).AddHours(2), TimeSpan.Zero));

    private Task Ronde() => new ControleerLogboek(
        host.Services.GetRequiredService<IServiceScopeFactory>(), host.Klok, NullLogger<ControleerLogboek>.Instance).Doe(Ct);

    private async Task<List<Logboekcontrole>> Controles()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Logboekcontroles.AsNoTracking().OrderBy(controle => controle.Dag).ToListAsync(Ct);
    }

    private async Task<long> Eigenaar(Func<long, long> welke, Func<long, string> sql)
    {
        await using var beurt = host.AlsEigenaar();
        var nummer = welke((await beurt.Db.LaatsteZegel(Ct)).Nummer);
        await Logproef.HaalBewakingWeg(beurt.Db);
        await beurt.Db.Database.ExecuteSqlRawAsync(sql(nummer), Ct);
        return nummer;
    }
}
