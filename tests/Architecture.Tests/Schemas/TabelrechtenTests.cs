using Kring.Architecture.Tests.Sources;
using Kring.Persistence;
using Xunit;

namespace Kring.Architecture.Tests.Schemas;

/// <summary>For every table it is decided what the role of the application may do with it.</summary>
public sealed class TabelrechtenTests
{
    public static TheoryData<string> Engines => [.. TestStore.Engines];

    // Keys by which reports find each other over the region, and what was opened in an emergency, which one sees without the case.
    private static readonly string[] BesideTheWall = ["gemeldensleutel", "noodtoegang"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Wat_bij_een_casus_of_melding_hoort_staat_achter_de_wand(string engine)
    {
        string[] cases = ["casus_id", "melding_id", "veiligheidsplan_id", "leidende_casus_id"];
        await using var store = await TestStore.Open(engine);
        await using var db = store.Context();
        await Schema.WerkBij(db, TestContext.Current.CancellationToken);
        var parts = (await SchemaReader.Read(db)).Where(line => line.StartsWith("column ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1].Split('.')).Where(column => cases.Contains(column[1])).Select(column => column[0]).Distinct();

        Faults.None(parts.Except(Tabelrechten.AchterDeWand).Except(BesideTheWall));
    }

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
