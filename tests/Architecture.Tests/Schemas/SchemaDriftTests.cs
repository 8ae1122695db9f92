using Kring.Architecture.Tests.Sources;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Architecture.Tests.Schemas;

/// <summary>The numbered SQL files and the model in the code make the same database, on both engines.</summary>
public sealed class SchemaDriftTests
{
    public static TheoryData<string> Engines => [.. TestStore.Engines];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task De_bestanden_en_het_model_maken_hetzelfde_schema(string engine)
    {
        var (files, model) = await BothSchemas(engine);

        Assert.NotEmpty(files);
        Faults.None(SchemaDrift.Between(files, model));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Een_tweede_keer_bijwerken_zet_geen_stap(string engine)
    {
        await using var store = await TestStore.Open(engine);
        await using var db = store.Context();

        Assert.NotEmpty(await Schema.WerkBij(db, TestContext.Current.CancellationToken));
        Assert.Empty(await Schema.WerkBij(db, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Elk_verschil_wordt_gezien(string engine)
    {
        const string Files = """
            CREATE TABLE casus (id bigint NOT NULL PRIMARY KEY, nummer text NOT NULL, reden text NULL, weg text NULL);
            CREATE TABLE plan (id bigint NOT NULL PRIMARY KEY, casus_id bigint NOT NULL REFERENCES casus (id) ON DELETE CASCADE);
            CREATE INDEX ix_a ON casus (nummer);
            CREATE UNIQUE INDEX ix_rule ON casus (nummer) WHERE reden IS NULL;
            CREATE TABLE schema_stap (nummer text NOT NULL PRIMARY KEY);
            """;
        const string Model = """
            CREATE TABLE casus (id bigint NOT NULL PRIMARY KEY, nummer integer NOT NULL, reden text NOT NULL);
            CREATE TABLE plan (id bigint NOT NULL, casus_id bigint NOT NULL REFERENCES casus (id), PRIMARY KEY (id, casus_id));
            CREATE UNIQUE INDEX ix_a ON casus (nummer);
            CREATE TABLE extra (id bigint NOT NULL PRIMARY KEY);
            """;

        var drift = SchemaDrift.Between(await SchemaOf(engine, Files), await SchemaOf(engine, Model));

        string[] missing = ["column casus.nummer", "column casus.reden", "column extra.id", "key extra", "key plan", "reference plan", "unique index casus (nummer)"];
        string[] extra = ["column casus.nummer", "column casus.reden", "column casus.weg", "index casus (nummer)", "key plan", "reference plan"];
        Assert.Collection(drift, [
            .. missing.Select<string, Action<string>>(start => line => Assert.StartsWith("not in the files: " + start, line, StringComparison.Ordinal)),
            .. extra.Select<string, Action<string>>(start => line => Assert.StartsWith("not in the model: " + start, line, StringComparison.Ordinal))]);
    }

    private static async Task<(IReadOnlyList<string> Files, IReadOnlyList<string> Model)> BothSchemas(string engine)
    {
        await using var numbered = await TestStore.Open(engine);
        await using var files = numbered.Context();
        await Schema.WerkBij(files, TestContext.Current.CancellationToken);
        await using var made = await TestStore.Open(engine);
        await using var model = made.Context();
        await model.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return (await SchemaReader.Read(files), await SchemaReader.Read(model));
    }

    private static async Task<IReadOnlyList<string>> SchemaOf(string engine, string sql)
    {
        await using var store = await TestStore.Open(engine);
        await using var db = store.Context();
        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
        return await SchemaReader.Read(db);
    }
}
