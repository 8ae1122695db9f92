using Kring.Herkenning.Opdrachten;
using Xunit;

namespace Kring.Herkenning.Tests.Opdrachten;

public sealed class HerkenopdrachtTests : IDisposable
{
    private const string Kolommen = "id=id,voornaam=vn,achternaam=an,geboortedatum=geb";

    private readonly string map = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Ontdubbelen_schrijft_de_paren_met_score()
    {
        var personen = Bestand("in.csv", "id,vn,an,geb\n1,Annelies,Wijngaardsma,1988-09-03\n2,Anelies,Wijngaardsma,19880903\n3,Piet,Bakker,3-4-1951\n4,Kees,Visser,1960-01-02\n");

        Assert.Equal((0, ""), Voer("ontdubbel", personen, "--kolommen", Kolommen, "--uit", Uit));
        var regels = File.ReadAllLines(Uit);
        Assert.Equal("id_a,id_b,score", regels[0]);
        Assert.Matches(@"^1,2,(0\.\d{4}|1\.0000)$", Assert.Single(regels[1..]));
    }

    [Fact]
    public void Koppelen_is_een_op_een_tenzij_veel()
    {
        var a = Bestand("a.csv", "id,vn,an,geb\nA1,Annelies,Wijngaardsma,1988-09-03\nA2,Piet,Bakker,1951-04-03\nA3,Kees,Visser,1960-01-02\n");
        var b = Bestand("b.csv", "nr,naam,familie,datum\nB1,Annelies,Wijngaardsma,3-9-1988\nB2,Annelies,Wijngaardsma,3-9-1988\nB3,Tom,Smit,1-1-1971\n");
        string[] vraag = ["koppel", a, b, "--kolommen", Kolommen, "--kolommen-b", "id=nr,voornaam=naam,achternaam=familie,geboortedatum=datum", "--uit", Uit, "--drempel", "0.2"];

        Voer(vraag);
        Assert.Single(File.ReadAllLines(Uit)[1..], regel => regel.StartsWith("A1,", StringComparison.Ordinal));
        Voer([.. vraag, "--veel", "--uitleg"]);
        var regels = File.ReadAllLines(Uit);
        Assert.Equal("id_a,id_b,score,uitleg", regels[0]);
        Assert.Equal(2, regels.Count(regel => regel.StartsWith("A1,", StringComparison.Ordinal)));
        Assert.All(regels[1..], regel => Assert.Contains("dezelfde geboortedatum", regel, StringComparison.Ordinal));
    }

    [Fact]
    public void De_volgorde_van_de_kolommen_maakt_niet_uit()
    {
        Voer("ontdubbel", Bestand("een.csv", "id,vn,an,geb\n1,Annelies,Wijngaardsma,1988-09-03\n2,Anelies,Wijngaardsma,1988-09-03\n3,Piet,Bakker,1951-04-03\n"), "--kolommen", Kolommen, "--uit", Uit);
        var eerst = File.ReadAllText(Uit);
        Voer(
            "ontdubbel", Bestand("twee.csv", "geb;an;id;vn\n1988-09-03;Wijngaardsma;1;Annelies\n1988-09-03;Wijngaardsma;2;Anelies\n1951-04-03;Bakker;3;Piet\n"),
            "--kolommen", "geboortedatum=geb,voornaam=vn,id=id,achternaam=an", "--uit", Uit);

        Assert.Equal(eerst, File.ReadAllText(Uit));
    }

    [Theory]
    [InlineData("Kies ontdubbel of koppel")]
    [InlineData("bestaat niet", "verzin")]
    [InlineData("één bestand", "ontdubbel")]
    [InlineData("twee bestanden", "koppel", "a.csv")]
    [InlineData("--kolommen ontbreekt", "ontdubbel", "a.csv", "--uit", "x.csv")]
    [InlineData("--uit ontbreekt", "ontdubbel", "a.csv", "--kolommen", "voornaam=a")]
    [InlineData("soort=naam", "ontdubbel", "a.csv", "--kolommen", "voornaam", "--uit", "x.csv")]
    [InlineData("“kleur” bestaat niet", "ontdubbel", "a.csv", "--kolommen", "kleur=a", "--uit", "x.csv")]
    [InlineData("twee keer", "ontdubbel", "a.csv", "--kolommen", "voornaam=a,voornaam=b", "--uit", "x.csv")]
    [InlineData("minstens één kolom", "ontdubbel", "a.csv", "--kolommen", "id=a", "--uit", "x.csv")]
    [InlineData("een getal van 0 tot 1", "ontdubbel", "a.csv", "--kolommen", "voornaam=a", "--uit", "x.csv", "--drempel", "0,5")]
    [InlineData("Zet een waarde achter --uit", "ontdubbel", "a.csv", "--uit")]
    [InlineData("--snel bestaat niet", "ontdubbel", "a.csv", "--snel")]
    public void Verkeerd_gebruik_geeft_een_zin_en_code_2(string zin, params string[] opties)
    {
        var (code, fout) = Voer(opties);

        Assert.Equal(2, code);
        Assert.Contains(zin, fout, StringComparison.Ordinal);
        Assert.Single(fout.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("id,vn,an,geb\n", "niemand")]
    [InlineData("id,vn,an\n1,a,b\n", "“geb”")]
    [InlineData("id,vn,an,geb\n1,a,b\n", "regel 2")]
    [InlineData("id,vn,an,geb\n1,\"a,b,c\n", "aanhalingsteken")]
    public void Een_bestand_dat_niet_klopt_geeft_een_zin_en_code_2(string inhoud, string zin)
    {
        var (code, fout) = Voer("ontdubbel", Bestand("fout.csv", inhoud), "--kolommen", Kolommen, "--uit", Uit);

        Assert.Equal(2, code);
        Assert.Contains(zin, fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bestand_dat_er_niet_is_geeft_een_zin_en_code_2() =>
        Assert.Equal(2, Voer("ontdubbel", Path.Combine(map, "weg.csv"), "--kolommen", Kolommen, "--uit", Uit).Code);

    public void Dispose() => Directory.Delete(map, recursive: true);

    private string Uit => Path.Combine(map, "uit.csv");

    private string Bestand(string naam, string inhoud)
    {
        var pad = Path.Combine(map, naam);
        File.WriteAllText(pad, inhoud);
        return pad;
    }

    private static (int Code, string Fout) Voer(params string[] opties)
    {
        var fout = new StringWriter();
        return (Herkenopdracht.Voer(opties, new StringWriter(), fout), fout.ToString());
    }
}
