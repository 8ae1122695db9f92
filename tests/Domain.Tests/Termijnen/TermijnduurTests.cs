using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnduurTests
{
    [Theory]
    [InlineData("1 uur", 1, Termijneenheid.Uren)]
    [InlineData("24 uur", 24, Termijneenheid.Uren)]
    [InlineData("24 uren", 24, Termijneenheid.Uren)]
    [InlineData("1 dag", 1, Termijneenheid.Dagen)]
    [InlineData("3 dagen", 3, Termijneenheid.Dagen)]
    [InlineData("1 werkdag", 1, Termijneenheid.Werkdagen)]
    [InlineData("5 werkdagen", 5, Termijneenheid.Werkdagen)]
    [InlineData("1 week", 1, Termijneenheid.Weken)]
    [InlineData("10 weken", 10, Termijneenheid.Weken)]
    [InlineData("1 maand", 1, Termijneenheid.Maanden)]
    [InlineData("18 maanden", 18, Termijneenheid.Maanden)]
    [InlineData("1 jaar", 1, Termijneenheid.Jaren)]
    [InlineData("20 jaren", 20, Termijneenheid.Jaren)]
    [InlineData("  5   Werkdagen ", 5, Termijneenheid.Werkdagen)]
    [InlineData("1000 dagen", 1000, Termijneenheid.Dagen)]
    public void Enkelvoud_en_meervoud_worden_gelezen(string tekst, int aantal, Termijneenheid eenheid) =>
        Assert.Equal(new Termijnduur(aantal, eenheid), Termijnduur.Lees(tekst));

    [Theory]
    [InlineData("")]
    [InlineData("werkdagen")]
    [InlineData("5")]
    [InlineData("vijf werkdagen")]
    [InlineData("5werkdagen")]
    [InlineData("0 dagen")]
    [InlineData("-1 dagen")]
    [InlineData("1,5 dagen")]
    [InlineData("1001 dagen")]
    [InlineData("99999999999 dagen")]
    [InlineData("5 days")]
    [InlineData("5 werkdagen extra")]
    public void Wat_geen_termijn_is_krijgt_een_zin_die_zegt_hoe_het_wel_moet(string tekst)
    {
        var geweigerd = Assert.Throws<WeigeringException>(() => Termijnduur.Lees(tekst));

        Assert.Equal(new TermijnIsNietTeLezen(tekst), geweigerd.Weigering);
        Assert.StartsWith($"“{tekst}” is geen termijn.", geweigerd.Message, StringComparison.Ordinal);
        Assert.Contains("bijvoorbeeld “5 werkdagen”", geweigerd.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Niets_is_geen_termijn()
    {
        Assert.False(Termijnduur.ProbeerTeLezen(null, out var duur));
        Assert.Null(duur);
    }

    [Theory]
    [InlineData(1, Termijneenheid.Uren, "1 uur")]
    [InlineData(24, Termijneenheid.Uren, "24 uur")]
    [InlineData(1, Termijneenheid.Werkdagen, "1 werkdag")]
    [InlineData(2, Termijneenheid.Weken, "2 weken")]
    [InlineData(20, Termijneenheid.Jaren, "20 jaar")]
    public void Een_termijn_staat_in_gewone_woorden(int aantal, Termijneenheid eenheid, string tekst) =>
        Assert.Equal(tekst, new Termijnduur(aantal, eenheid).ToString());

    [Fact]
    public void Wat_geschreven_wordt_kan_weer_worden_gelezen() =>
        Assert.All(
            from eenheid in Enum.GetValues<Termijneenheid>()
            from aantal in new[] { 1, 2, 12, Termijnduur.HoogsteAantal }
            select new Termijnduur(aantal, eenheid),
            duur => Assert.Equal(duur, Termijnduur.Lees(duur.ToString())));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1001)]
    public void Een_aantal_buiten_de_grens_is_een_programmeerfout(int aantal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Termijnduur(aantal, Termijneenheid.Dagen));
}
