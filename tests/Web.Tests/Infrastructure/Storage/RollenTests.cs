using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Tests.Logboek;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Storage;

/// <summary>On PostgreSQL the program runs as a role that owns nothing and may only what it does.</summary>
public sealed class RollenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_toepassing_bezit_niets()
    {
        await using var beurt = Toepassing();

        Assert.Empty(await beurt.Db.Database.SqlQuery<string>(
            $"SELECT relname::text AS \"Value\" FROM pg_class WHERE pg_has_role(current_user, relowner, 'MEMBER') AND relnamespace = current_schema()::regnamespace").ToListAsync(Ct));
        Assert.Equal("kring_test_toepassing", await beurt.Db.Database.SqlQuery<string>($"SELECT current_user::text AS \"Value\"").SingleAsync(Ct));
    }

    [Theory]
    [InlineData("CREATE TABLE eigen (id integer)")]
    [InlineData("ALTER TABLE casus ADD COLUMN geheim text")]
    [InlineData("ALTER TABLE logregel DISABLE TRIGGER USER")]
    [InlineData("DROP TRIGGER logregel_vast ON logregel")]
    [InlineData("DROP TABLE casus CASCADE")]
    [InlineData("TRUNCATE gesprek")]
    [InlineData("CREATE OR REPLACE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'")]
    [InlineData("INSERT INTO schema_stap VALUES ('9999')")]
    [InlineData("DELETE FROM casus")]
    public async Task De_toepassing_kan_niets_aan_het_schema_veranderen(string sql) => await Geweigerd(sql);

    [Theory]
    [InlineData("UPDATE logregel SET actie = 'x'")]
    [InlineData("DELETE FROM logregel")]
    [InlineData("TRUNCATE logregel")]
    [InlineData("UPDATE tijdlijnregel SET kop = 'x'")]
    [InlineData("DELETE FROM tijdlijnregel")]
    [InlineData("TRUNCATE tijdlijnregel")]
    [InlineData("UPDATE zegel SET waarde = waarde")]
    [InlineData("DELETE FROM zegel")]
    [InlineData("TRUNCATE zegel")]
    [InlineData("INSERT INTO onverzegelde_regel SELECT gen_random_uuid()")]
    [InlineData("UPDATE onverzegelde_regel SET logregel_id = logregel_id")]
    [InlineData("TRUNCATE onverzegelde_regel")]
    public async Task Het_logboek_wijzigen_weigert_de_database_aan_deze_rol_ook_zonder_bewaking(string sql)
    {
        Assert.SkipUnless(host.IsPostgres, "PostgreSQL's own roles.");
        await Logproef.Schrijf(host, 1);
        await Geweigerd(sql);
    }

    [Fact]
    public async Task Wat_de_rechtenlijst_zegt_is_wat_de_rol_mag()
    {
        await using var beurt = Toepassing();
        string[] soorten = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"];
        var mag = await beurt.Db.Database.SqlQuery<string>(
            $"SELECT c.relname || ': ' || string_agg(r, ', ' ORDER BY n) AS \"Value\" FROM pg_class c CROSS JOIN unnest({soorten}) WITH ORDINALITY AS s(r, n) WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace AND has_table_privilege(c.oid, r) GROUP BY c.relname").ToListAsync(Ct);

        Assert.Equal(
            Tabelrechten.PerRecht.SelectMany(groep => groep.Value.Select(tabel => $"{tabel}: {groep.Key}")).Order(StringComparer.Ordinal),
            mag.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ook_wie_de_tabellen_bezit_loopt_tegen_de_bewaking_van_het_logboek()
    {
        Assert.SkipUnless(host.IsPostgres, "PostgreSQL's own roles.");
        await Logproef.Schrijf(host, 1);
        await using var eigenaar = host.AlsEigenaar();

        var fout = await Assert.ThrowsAsync<PostgresException>(() => eigenaar.Db.Database.ExecuteSqlAsync($"DELETE FROM logregel", Ct));
        Assert.Contains("append-only", fout.Message, StringComparison.Ordinal);
    }

    private Beurt Toepassing()
    {
        Assert.SkipUnless(host.IsPostgres, "PostgreSQL's own roles.");
        return host.Niemand();
    }

    private async Task Geweigerd(string sql)
    {
        await using var beurt = Toepassing();
#pragma warning disable EF1002 // The words stand in this file.
        var fout = await Assert.ThrowsAsync<PostgresException>(() => beurt.Db.Database.ExecuteSqlRawAsync(sql, Ct));
#pragma warning restore EF1002
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.SqlState);
    }
}
