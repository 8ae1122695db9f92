using Kring.TestSupport;
using Kring.Web.Huishoudens;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Kring.Web.Tests.Huishoudens;

/// <summary>Loading persons and looking them up, on SQLite and, when asked, on PostgreSQL.</summary>
public sealed class HerkenVerbTests : IDisposable
{
    private const string Kolommen = "id=nr,voornaam=voornaam,achternaam=naam,geboortedatum=geboren,postcode=postcode,huisnummer=nummer";
    private const string Kop = "nr,voornaam,naam,geboren,postcode,nummer\n";

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-herken-");
    private readonly TestDatabase? postgres = TestDatabase.AlsGevraagd();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        postgres?.Dispose();
        map.Delete(recursive: true);
    }

    [Fact]
    public void Wie_geladen_is_wordt_met_een_schrijffout_en_na_een_verhuizing_gevonden()
    {
        var personen = Schrijf("personen.csv", Kop
            + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\np2,Sem,van den Berg,2015-02-03,5771AB,12\np3,Ahmed,El Khatib,1985-11-30,5799SA,3\n"
            + "p4,Johanna,de Wit,1962-01-09,5788CC,44\n");
        Assert.Equal((0, "4 personen geladen in"), Eerst(Voer("laad", personen, "--kolommen", Kolommen), 21));

        var vragen = Schrijf("vragen.csv", Kop + "v1,Marijke,van den Brg,1990-05-17,,\nv2,Mohamed,El Katib,1985-11-30,1111AA,9\nv3,Sem,van den Berg,2015-02-03,5771AB,12\n");
        var (code, zin, _) = Voer("zoek", vragen, "--kolommen", Kolommen, "--uit", Pad("uit.csv"));

        Assert.Equal((0, "3 vragen beantwoord uit 4 personen"), (code, zin[..34]));
        var regels = File.ReadAllLines(Pad("uit.csv"));
        Assert.Equal("vraag,rang,id,score,ms", regels[0]);
        Assert.Equal(["v1,1,p1", "v2,1,p3", "v3,1,p2"], regels.Where(regel => regel.Split(',')[1] == "1").Select(regel => string.Join(',', regel.Split(',')[..3])));
    }

    [Fact]
    public void Opnieuw_laden_vervangt_wie_er_stond()
    {
        Voer("laad", Schrijf("een.csv", Kop + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen);
        Voer("laad", Schrijf("twee.csv", Kop + "p9,Ahmed,El Khatib,1985-11-30,5799SA,3\n"), "--kolommen", Kolommen);

        Voer("zoek", Schrijf("vragen.csv", Kop + "v1,Marijke,van den Berg,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen, "--uit", Pad("uit.csv"));

        Assert.DoesNotContain("p1", File.ReadAllText(Pad("uit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Laden_dat_halverwege_stopt_laat_staan_wie_er_stond()
    {
        Voer("laad", Schrijf("een.csv", Kop + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen);
        Assert.Equal(2, Voer("laad", Schrijf("twee.csv", Kop + "p9,Ahmed,El Khatib,1985-11-30,5799SA,3\np10,te weinig\n"), "--kolommen", Kolommen).Code);

        Voer("zoek", Schrijf("vragen.csv", Kop + "v1,Marijke,van den Berg,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen, "--uit", Pad("uit.csv"));

        Assert.Contains("v1,1,p1,", File.ReadAllText(Pad("uit.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lieke,Hjanewaard,,1111AA,1", "schrijffout, verhuisd en datum onbekend")]
    [InlineData("Leike,Hanewaard,,1111AA,1", "schrijffout in de voornaam, verhuisd en datum onbekend")]
    [InlineData("Lieke,Jansen-Hanewaard,1990-05-17,1111AA,1", "getrouwd en verhuisd")]
    [InlineData("Lieke,Jansen,1990-05-17,1111AA,1", "naam van de partner en verhuisd")]
    [InlineData("Lieke,Hanewaart,1990-17-05,1111AA,1", "dag en maand verwisseld, klank en verhuisd")]
    [InlineData("Hanewaard,Lieke,,1111AA,1", "namen verwisseld, verhuisd en datum onbekend")]
    public void Wie_onder_veel_naamgenoten_staat_wordt_ondanks_meer_fouten_gevonden(string vraag, string fout)
    {
        // Namesakes of either name, whom a mark alone would choose first.
        var anderen = Enumerable.Range(0, 2000).Select(i => $"n{i},{(i % 2 == 0 ? "Lieke" : "Sem")},{(i % 2 == 0 ? Wisselnaam(i) : "Hanewaard")},{1930 + (i % 70)}-01-{1 + (i % 28):00},{1200 + i}AB,{i}\n");
        Voer("laad", Schrijf("personen.csv", Kop + string.Concat(anderen) + "p1,Lieke,Hanewaard,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen);

        Voer("zoek", Schrijf("vragen.csv", $"{Kop}v1,{vraag}\n"), "--kolommen", Kolommen, "--uit", Pad("uit.csv"));

        Assert.True(File.ReadAllText(Pad("uit.csv")).Contains(",p1,", StringComparison.Ordinal), fout);
    }

    [Fact]
    public void Zoeken_voordat_iemand_is_geladen_zegt_wat_te_doen()
    {
        var (code, _, fout) = Voer("zoek", Schrijf("vragen.csv", Kop + "v1,Marijke,van den Berg,,,\n"), "--kolommen", Kolommen, "--uit", Pad("uit.csv"));

        Assert.Equal(2, code);
        Assert.Contains("doe eerst herken laad", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Kolommen)]
    [InlineData(Kop + "p1,\"Marijke,van den Berg\n", Kolommen)]
    [InlineData(Kop + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\n", "id=nr,voornaam=bestaatniet")]
    [InlineData(Kop + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\n", "kleur=naam")]
    public void Een_bestand_of_kolom_die_niet_kan_krijgt_een_zin_en_code_twee(string inhoud, string kolommen)
    {
        var (code, zin, fout) = Voer("laad", Schrijf("personen.csv", inhoud), "--kolommen", kolommen);

        Assert.Equal((2, ""), (code, zin));
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public void Een_database_die_er_niet_is_krijgt_een_zin_en_code_twee()
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();

        var code = HerkenVerb.Run(
            ["laad", Schrijf("personen.csv", Kop + "p1,Marijke,van den Berg,1990-05-17,5771AB,12\n"), "--kolommen", Kolommen, "--postgres", "Host=/nergens;Timeout=1"], uit, fout);

        Assert.Equal(2, code);
        Assert.Contains("De opslag is niet te gebruiken.", fout.ToString(), StringComparison.Ordinal);
    }

    private static (int Code, string Zin) Eerst((int Code, string Zin, string Fout) antwoord, int tekens) => (antwoord.Code, antwoord.Zin[..tekens]);

    private static string Wisselnaam(int i) => $"{"BDFGKLMNPRSTVWZ"[i % 15]}{"aeiou"[i / 15 % 5]}{"ndrlts"[i / 75 % 6]}ewaard";

    private string Pad(string naam) => Path.Combine(map.FullName, naam);

    private string Schrijf(string naam, string inhoud)
    {
        File.WriteAllText(Pad(naam), inhoud);
        return Pad(naam);
    }

    private (int Code, string Zin, string Fout) Voer(params string[] woorden)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        string[] opslag = postgres is null ? ["--gegevens", Path.Combine(map.FullName, "opslag")] : ["--postgres", postgres.Beheer];
        var code = HerkenVerb.Run([.. woorden, .. opslag], uit, fout);
        return (code, uit.ToString(), fout.ToString());
    }
}
