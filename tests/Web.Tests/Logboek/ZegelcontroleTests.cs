using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Logboek;

/// <summary>Somebody who owns the database changes the log; every change is undone after it was looked at.</summary>
public sealed class ZegelcontroleTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly string[] Sleutels = ["id", "medewerker_id", "organisatie_id", "onderwerp_id", "persoon_id"];

    private static readonly string[] Teksten = ["soort", "actie", "recht", "rollen", "onderwerp", "oorsprong", "spoor", "bijzonderheden"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Velden => [.. Sleutels, .. Teksten, "op", "gelukt"];

    [Fact]
    public async Task Elk_teken_van_elk_veld_telt()
    {
        var nummer = await Leg(5) - 2;
        await using var beurt = host.AlsEigenaar();
        var gewijzigd = 0;
        foreach (var veld in Velden)
        {
            foreach (var wijziging in await Wijzigingen(beurt.Db, veld, nummer))
            {
                var breuk = await Na(beurt, $"UPDATE logregel SET {veld} = {wijziging} WHERE id = {Regel(nummer)}");
                Assert.True(breuk is { Fout: Zegelfout.Gewijzigd or Zegelfout.Ontbreekt } && breuk.Nummer == nummer, $"{veld} = {wijziging}: {breuk}");
                gewijzigd++;
            }
        }

        Assert.True(gewijzigd > 200, $"Er zijn maar {gewijzigd} tekens gewijzigd.");
    }

    [Fact]
    public async Task Een_veld_leegmaken_of_vullen_telt()
    {
        var nummer = await Leg(3) - 1;
        await using var beurt = host.AlsEigenaar();
        foreach (var veld in Velden.Where(veld => veld is "recht" or "medewerker_id" or "organisatie_id" or "onderwerp" or "onderwerp_id" or "persoon_id" or "bijzonderheden"))
        {
            var breuk = await Na(beurt, $"UPDATE logregel SET {veld} = NULL WHERE id = {Regel(nummer)}");
            Assert.Equal((Zegelfout.Gewijzigd, (long?)nummer), (breuk!.Fout, breuk.Nummer));
        }

        // The same letters divided otherwise over two fields.
        var verschoven = await Na(beurt, $"UPDATE logregel SET oorsprong = oorsprong || substr(spoor, 1, 1), spoor = substr(spoor, 2) WHERE id = {Regel(nummer)}");
        Assert.Equal((Zegelfout.Gewijzigd, (long?)nummer), (verschoven!.Fout, verschoven.Nummer));
    }

    [Fact]
    public async Task Een_regel_die_weg_is_wordt_genoemd()
    {
        var nummer = await Leg(5) - 2;
        await using var beurt = host.AlsEigenaar();
        var alleenDeRegel = await Na(beurt, $"DELETE FROM logregel WHERE id = {Regel(nummer)}");
        var metZegel = await Na(beurt, $"DELETE FROM logregel WHERE id = {Regel(nummer)}; DELETE FROM zegel WHERE nummer = {nummer}");
        var hernummerd = await Na(beurt, $"DELETE FROM logregel WHERE id = {Regel(nummer)}; DELETE FROM zegel WHERE nummer = {nummer}; {Schuif(nummer, -1)}");

        Assert.Equal((Zegelfout.Ontbreekt, (long?)nummer), (alleenDeRegel!.Fout, alleenDeRegel.Nummer));
        Assert.Equal(host.Klok.Nu.AddSeconds(-2), alleenDeRegel.Op);
        Assert.Equal((Zegelfout.Ontbreekt, (long?)nummer), (metZegel!.Fout, metZegel.Nummer));
        Assert.Equal((Zegelfout.Gewijzigd, (long?)nummer), (hernummerd!.Fout, hernummerd.Nummer));
    }

    [Fact]
    public async Task Een_regel_die_ertussen_is_gezet_wordt_genoemd()
    {
        var nummer = await Leg(5) - 2;
        await using var beurt = host.AlsEigenaar();
        var velden = string.Join(", ", Velden.Where(veld => veld != "id"));
        var nieuw = $"INSERT INTO logregel (id, {velden}) SELECT '{Guid.CreateVersion7(host.Klok.Nu).ToString().ToUpperInvariant()}', {velden} FROM logregel WHERE id = {Regel(nummer)}";
        var zonderZegel = await Na(beurt, nieuw);
        var metZegel = await Na(
            beurt,
            $"{nieuw}; {Schuif(nummer, 1)}; INSERT INTO zegel (nummer, logregel_id, waarde) SELECT {nummer}, id, (SELECT waarde FROM zegel WHERE nummer = {nummer + 1}) FROM logregel WHERE NOT EXISTS (SELECT 1 FROM zegel WHERE logregel_id = id)");

        Assert.Equal((Zegelfout.ZonderZegel, null), (zonderZegel!.Fout, zonderZegel.Nummer));
        Assert.Equal(host.Klok.Nu.AddSeconds(-2), zonderZegel.Op);
        Assert.Equal((Zegelfout.Tussengevoegd, (long?)nummer), (metZegel!.Fout, metZegel.Nummer));
    }

    [Fact]
    public async Task Twee_regels_die_zijn_verwisseld_worden_genoemd()
    {
        var nummer = await Leg(5) - 2;
        await using var beurt = host.AlsEigenaar();
        var hele = await Na(beurt, $"UPDATE zegel SET nummer = 0 - nummer WHERE nummer IN ({nummer}, {nummer + 1}); UPDATE zegel SET nummer = {nummer * 2 + 1} + nummer WHERE nummer < 0", "ALTER TABLE zegel DROP CONSTRAINT IF EXISTS zegel_nummer_check");
        var (een, ander) = (await Tekst(beurt.Db, Regel(nummer)), await Tekst(beurt.Db, Regel(nummer + 1)));
        var regels = await Na(
            beurt,
            $"UPDATE zegel SET logregel_id = '{Guid.Empty}' WHERE nummer = {nummer}; UPDATE zegel SET logregel_id = '{een}' WHERE nummer = {nummer + 1}; UPDATE zegel SET logregel_id = '{ander}' WHERE nummer = {nummer}");

        Assert.Equal((Zegelfout.Verwisseld, (long?)nummer), (hele!.Fout, hele.Nummer));
        Assert.Equal((Zegelfout.Verwisseld, (long?)nummer), (regels!.Fout, regels.Nummer));
    }

    [Fact]
    public async Task Een_afgesneden_staart_wordt_gezien_aan_een_bewaard_zegel()
    {
        var nummer = await Leg(5);
        await using var beurt = host.AlsEigenaar();
        var bewaard = await beurt.Db.LaatsteZegel(Ct);
        var staart = $"DELETE FROM logregel WHERE id IN ({Regel(nummer)}, {Regel(nummer - 1)}); DELETE FROM zegel WHERE nummer >= {nummer - 1}";

        Assert.Null(await Na(beurt, staart));
        var breuk = await Na(beurt, staart, bewaard: bewaard);
        Assert.Equal((Zegelfout.Ontbreekt, (long?)(nummer - 1)), (breuk!.Fout, breuk.Nummer));
        Assert.Null(await Na(beurt, "SELECT 1", bewaard: bewaard));
        var ander = await Na(beurt, "SELECT 1", bewaard: new Zegel { Nummer = nummer - 1, LogregelId = Guid.Empty, Waarde = bewaard.Waarde });
        Assert.Equal((Zegelfout.BewaardZegelWijktAf, (long?)(nummer - 1)), (ander!.Fout, ander.Nummer));
    }

    [Fact]
    public async Task Een_regel_die_op_zijn_zegel_wacht_kan_niet_stil_verdwijnen()
    {
        await Leg(2);
        var wacht = (await Logproef.Schrijf(host, 1))[0];
        await using var beurt = host.AlsEigenaar();

        Assert.Null(await Na(beurt, "SELECT 1"));
        var breuk = await Na(beurt, $"DELETE FROM logregel WHERE id = '{wacht.ToString().ToUpperInvariant()}'");
        Assert.Equal((Zegelfout.Ontbreekt, null), (breuk!.Fout, breuk.Nummer));
        Assert.Equal(host.Klok.Nu, breuk.Op);
    }

    private static string Regel(long nummer) => $"(SELECT logregel_id FROM zegel WHERE nummer = {nummer})";

    private static string Schuif(long vanaf, int hoeveel) =>
        $"UPDATE zegel SET nummer = nummer + 1000000 WHERE nummer >= {vanaf}; UPDATE zegel SET nummer = nummer - {1000000 - hoeveel} WHERE nummer > 1000000";

    private static Task<string> Tekst(KringDbContext db, string sql) => Waarde(db, $"SELECT CAST({sql} AS text)");

#pragma warning disable EF1002, EF1003 // The words stand in this file.
    private static async Task<string> Waarde(KringDbContext db, string sql) =>
        await db.Database.SqlQueryRaw<string>($"{sql} AS \"Value\"").SingleAsync(Ct);

    private async Task<Zegelbreuk?> Na(Beurt beurt, string sql, string postgresEerst = "", Zegel? bewaard = null)
    {
        await using var transactie = await beurt.Db.Database.BeginTransactionAsync(Ct);
        await Logproef.HaalBewakingWeg(beurt.Db);
        await beurt.Db.Database.ExecuteSqlRawAsync(host.IsPostgres ? $"{postgresEerst};{sql}" : $"PRAGMA ignore_check_constraints = ON;{sql}", Ct);
        return (await beurt.Haal<Zegelcontrole>().Doe(bewaard, Ct)).Breuk;
    }
#pragma warning restore EF1002, EF1003

    // For each letter of the field what stands there instead: a letter as like it as can be.
    private async Task<IReadOnlyList<string>> Wijzigingen(KringDbContext db, string veld, long nummer)
    {
        if (host.IsPostgres && veld is "op")
        {
            return ["op + interval '1 microsecond'"];
        }

        if (host.IsPostgres && veld is "gelukt")
        {
            return ["NOT gelukt"];
        }

        var tekst = await Tekst(db, $"(SELECT {veld} FROM logregel WHERE id = {Regel(nummer)})");
        var isSleutel = host.IsPostgres && Sleutels.Contains(veld);
        return [.. Enumerable.Range(0, tekst.Length).Where(i => !isSleutel || tekst[i] != '-').Select(i =>
            $"{(isSleutel ? "CAST(" : "")}'{tekst[..i]}{Ander(tekst[i])}{tekst[(i + 1)..]}'{(isSleutel ? " AS uuid)" : "")}")];
    }

    private static char Ander(char teken) => teken switch { '0' => '1', '1' => '0', 'a' or 'A' => 'b', _ when char.IsAsciiHexDigitLower(teken) => 'a', _ when char.IsAsciiHexDigitUpper(teken) => 'A', 'x' => 'y', _ => 'x' };

    /// <summary>The number of the last of these lines.</summary>
    private async Task<long> Leg(int aantal)
    {
        await Logproef.Verzegel(host);
        await Logproef.Schrijf(host, aantal);
        await Logproef.Verzegel(host);
        await using var beurt = host.AlsEigenaar();
        return (await beurt.Db.LaatsteZegel(Ct)).Nummer;
    }
}
