using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.TestSupport;
using Kring.Web.Logboek;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Logboek;

public sealed class ControleerVerbTests : IAsyncDisposable
{
    // A host for each test: what takes the watch away leaves a log that no longer holds.
    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_logboek_dat_klopt_geeft_het_aantal_en_het_laatste_zegel()
    {
        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        await Logproef.Schrijf(host, 1);
        await using var beurt = host.Niemand();
        var laatste = await beurt.Db.LaatsteZegel(Ct);
        var (code, uit, _) = await Controleer();

        Assert.Equal(0, code);
        Assert.Contains($"Het logboek klopt: {laatste.Nummer} regels met een zegel.", uit, StringComparison.Ordinal);
        Assert.Contains($"Laatste zegel: {laatste}", uit, StringComparison.Ordinal);
        Assert.Contains("1 regel zonder zegel", uit, StringComparison.Ordinal);

        (code, uit, _) = await Controleer("--vanaf-zegel", laatste.ToString());
        Assert.Equal(0, code);
        Assert.Contains($"Het bewaarde zegel {laatste.Nummer} staat er nog.", uit, StringComparison.Ordinal);

        (code, uit, _) = await Controleer("--vanaf-zegel", $"{laatste.Nummer}:{new string('0', 64)}");
        Assert.Equal(1, code);
        Assert.Contains($"Regel {laatste.Nummer} van 2 november 2026", uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gewijzigde_regel_wordt_genoemd_met_nummer_en_moment()
    {
        await Logproef.Schrijf(host, 3);
        await Logproef.Verzegel(host);
        await using var beurt = host.AlsEigenaar();
        var nummer = (await beurt.Db.LaatsteZegel(Ct)).Nummer - 1;
        await Logproef.HaalBewakingWeg(beurt.Db);
        await Zet("Beheerder");
        try
        {
            var (code, uit, _) = await Controleer();
            Assert.Equal(1, code);
            Assert.Contains($"Regel {nummer} van 2 november 2026, 09.00 uur is gewijzigd", uit, StringComparison.Ordinal);
            Assert.Contains($"De regels 1 tot en met {nummer - 1} kloppen.", uit, StringComparison.Ordinal);
            Assert.DoesNotContain("Laatste zegel", uit, StringComparison.Ordinal);
        }
        finally
        {
            await Zet("MedewerkerVeiligThuis");
        }

        async Task Zet(string rollen) => await beurt.Db.Database.ExecuteSqlAsync(
            $"UPDATE logregel SET rollen = {rollen} WHERE id = (SELECT logregel_id FROM zegel WHERE nummer = {nummer})", Ct);
    }

    [Theory]
    [InlineData]
    [InlineData("casussen")]
    [InlineData("logboek", "--vanaf-zegel", "12")]
    [InlineData("logboek", "--vanaf-zegel", "0:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("logboek", "--vanaf-zegel", "12:zz00000000000000000000000000000000000000000000000000000000000000")]
    public async Task Verkeerd_gebruik_geeft_een_zin_en_code_twee(params string[] woorden)
    {
        var (code, uit, fout) = await Voer([.. woorden, .. woorden is ["logboek", ..] ? Plek() : []]);

        Assert.Equal((2, ""), (code, uit));
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public async Task Een_lege_map_is_geen_logboek_dat_klopt()
    {
        var map = Directory.CreateTempSubdirectory("kring-leeg-");
        try
        {
            var (code, _, fout) = await Voer(["logboek", "--gegevens", map.FullName]);
            Assert.Equal(2, code);
            Assert.StartsWith("Hier is nog geen logboek", fout, StringComparison.Ordinal);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            map.Delete(recursive: true);
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<(int Code, string Uit, string Fout)> Controleer(params string[] meer) => Voer(["logboek", .. Plek(), .. meer]);

    private string[] Plek()
    {
        _ = host.Wereld;
        string[] plek = ["--gegevens", host.Map, "--Kring:Hoofdsleutel", host.Instellingen["Kring:Hoofdsleutel"]];
        return host.Services.GetRequiredService<Opslag>().Postgres is { } postgres ? [.. plek, "--postgres", postgres] : plek;
    }

    private static async Task<(int Code, string Uit, string Fout)> Voer(string[] woorden)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        return (await ControleerVerb.Run(woorden, uit, fout), uit.ToString(), fout.ToString());
    }
}
