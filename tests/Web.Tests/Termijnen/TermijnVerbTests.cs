using Kring.Web.Termijnen;
using Xunit;

namespace Kring.Web.Tests.Termijnen;

public class TermijnVerbTests
{
    [Fact]
    public void De_eerste_regel_is_de_dag_en_daarna_volgt_waarom()
    {
        var (code, antwoord, fout) = Voer("2026-04-01", "5 werkdagen");

        Assert.Equal(0, code);
        Assert.Equal("", fout);
        Assert.Equal(
            [
                "2026-04-10",
                "De termijn is 5 werkdagen en begint na woensdag 1 april 2026; die dag telt niet mee.",
                "Een werkdag is geen zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 3).",
                "Overgeslagen: vrijdag 3 april (Goede Vrijdag), zaterdag 4 april, zondag 5 april en maandag 6 april (tweede Paasdag).",
                "De laatste dag is vrijdag 10 april 2026.",
            ],
            Regels(antwoord));
    }

    [Theory]
    [InlineData("2026-05-06", "2026-02-24", "10 weken")]
    [InlineData("2026-05-05", "2026-02-24", "10 weken", "--zonder-termijnenwet")]
    [InlineData("2026-05-05", "--zonder-termijnenwet", "2026-02-24", "10 weken")]
    [InlineData("2026-04-10", "2026-04-01", "5 werkdagen", "--zonder-termijnenwet")]
    [InlineData("2026-04-10", "2026-04-01T23:59", "5 werkdagen")]
    [InlineData("2026-03-29T13:00", "2026-03-28T12:00", "24 uur")]
    public void De_eerste_regel_is_het_einde(string einde, params string[] woorden) =>
        Assert.Equal(einde, Regels(Voer(woorden).Antwoord)[0]);

    [Theory]
    [InlineData("Geef een datum en een periode, bijvoorbeeld: ./kring termijn 2026-04-01 \"5 werkdagen\"")]
    [InlineData("Geef een datum en een periode", "2026-04-01")]
    [InlineData("Geef een datum en een periode", "2026-04-01", "5", "werkdagen")]
    [InlineData("Geef een datum en een periode", "2026-04-01", "5 werkdagen", "--zonder-wet")]
    [InlineData("“1 april” is geen datum. Schrijf jaar-maand-dag", "1 april", "5 werkdagen")]
    [InlineData("“2026-02-30” is geen datum", "2026-02-30", "5 werkdagen")]
    [InlineData("“vijf” is geen termijn", "2026-04-01", "vijf")]
    [InlineData("Een termijn in uren begint op een tijdstip", "2026-04-01", "24 uur")]
    [InlineData("“2026-03-29T02:30” bestaat niet", "2026-03-29T02:30", "1 uur")]
    [InlineData("Kies een begindatum in de jaren 2014 tot en met 2999", "1990-01-01", "2 dagen")]
    public void Verkeerd_gebruik_krijgt_een_zin_en_code_twee(string zin, params string[] woorden)
    {
        var (code, antwoord, fout) = Voer(woorden);

        Assert.Equal(2, code);
        Assert.Equal("", antwoord);
        Assert.StartsWith(zin, Assert.Single(Regels(fout)), StringComparison.Ordinal);
    }

    private static (int Code, string Antwoord, string Fout) Voer(params string[] woorden)
    {
        using StringWriter antwoord = new(), fout = new();
        var code = TermijnVerb.Run(woorden, antwoord, fout);
        return (code, antwoord.ToString(), fout.ToString());
    }

    private static string[] Regels(string tekst) => tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
