using Kring.Persistence;
using Xunit;

namespace Kring.Architecture.Tests.Schemas;

/// <summary>For every table it is decided what the role of the application may do with it.</summary>
public sealed class TabelrechtenTests
{
    public static TheoryData<string> Engines => [.. TestStore.Engines];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Over_elke_tabel_is_een_keer_besloten(string engine)
    {
        await using var store = await TestStore.Open(engine);
        await using var db = store.Context();
        await Schema.WerkBij(db, TestContext.Current.CancellationToken);
        var tables = (await SchemaReader.Read(db)).Where(line => line.StartsWith("column ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1].Split('.')[0]).Distinct();

        Assert.Equal(tables.Order(StringComparer.Ordinal), Tabelrechten.Tabellen.Order(StringComparer.Ordinal));
    }
}
