using System.Text;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Meldingen;
using Xunit;

namespace Kring.Web.Tests.Meldingen;

/// <summary>The verb as it is typed: on a store that does not exist yet.</summary>
public sealed class ImporteerVerbTests : IDisposable
{
    private readonly TestDatabase? database = TestDatabase.AlsGevraagd();
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-importeer");

    private string Berichten => Path.Combine(map.FullName, "berichten");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Delete(recursive: true);
        database?.Dispose();
    }

    [Fact]
    public async Task Elk_bestand_geeft_een_regel_op_volgorde_van_naam_en_een_slecht_bestand_houdt_de_andere_niet_tegen()
    {
        Leg("c.xml", Bericht.Gezin("VERB-1").Bouw());
        Leg("a.xml", Bericht.Gezin("VERB-2").Bouw());
        Leg("b.xml", "geen bericht"u8.ToArray());
        Leg("leesmij.md", "uitleg"u8.ToArray());

        var (code, regels, _) = await Importeer("politie", Berichten);

        Assert.Equal(1, code);
        Assert.Collection(
            regels,
            regel => Assert.Matches("^aangenomen [0-9]{4}-0001 a.xml$", regel),
            regel => Assert.StartsWith("geweigerd b.xml: ", regel, StringComparison.Ordinal),
            regel => Assert.Matches("^aangenomen [0-9]{4}-0002 c.xml$", regel));
    }

    [Fact]
    public async Task Alles_aangenomen_is_nul_en_nog_eens_is_alles_dubbel()
    {
        Leg("een.xml", Bericht.Gezin("VERB-3").Bouw());
        var bestand = Path.Combine(Berichten, "een.xml");

        Assert.Equal(0, (await Importeer("politie", bestand)).Code);
        var (code, regels, _) = await Importeer("politie", bestand);

        Assert.Equal(1, code);
        Assert.Contains("StUF016", Assert.Single(regels), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("politie")]
    [InlineData("school", ".")]
    [InlineData("politie", ".", "--onbekend")]
    [InlineData("politie", "/bestaat/niet")]
    public async Task Verkeerd_gebruik_krijgt_een_zin_die_helpt(params string[] woorden)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();

        Assert.Equal(Verbs.WrongUse, await ImporteerVerb.Run(woorden, uit, fout));
        Assert.Empty(uit.ToString());
        Assert.Single(fout.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private void Leg(string naam, byte[] inhoud)
    {
        Directory.CreateDirectory(Berichten);
        File.WriteAllBytes(Path.Combine(Berichten, naam), inhoud);
    }

    private async Task<(int Code, string[] Regels, string Fout)> Importeer(params string[] woorden)
    {
        using var uit = new StringWriter(new StringBuilder());
        using var fout = new StringWriter();
        string[] opslag = database?.Opties ?? [];
        var code = await ImporteerVerb.Run([.. woorden, "--gegevens", Path.Combine(map.FullName, "gegevens"), .. opslag], uit, fout);
        return (code, uit.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), fout.ToString());
    }
}
