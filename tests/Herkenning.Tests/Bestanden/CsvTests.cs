using Kring.Herkenning.Bestanden;
using Xunit;

namespace Kring.Herkenning.Tests.Bestanden;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b//1|2")]
    [InlineData("a,b\r\n1,2", "a|b//1|2")]
    [InlineData("a;b\n1;2,5\n", "a|b//1|2,5")]
    [InlineData("a\tb\n1\t2\n", "a|b//1|2")]
    [InlineData("a, b\n1, 2 \n", "a|b//1|2")]
    [InlineData("\"a\",\"b\"\n\"1,\"\"x\"\"\",\"2\n3\"\n", "a|b//1,\"x\"|2\n3")]
    [InlineData("a,b\n\n,\n", "a|b//|")]
    [InlineData("a\n\n\n", "a")]
    public void Een_bestand_wordt_rij_voor_rij_gelezen(string tekst, string rijen)
    {
        using var csv = new Csvlezer(new StringReader(tekst));
        var gelezen = new List<string>();
        for (var meer = csv.LeesKop(); meer; meer = csv.Lees())
        {
            gelezen.Add(string.Join('|', csv.Velden));
        }

        Assert.Equal(rijen, string.Join("//", gelezen));
    }

    [Theory]
    [InlineData("a\n\"1\n")]
    [InlineData("a\n\"1\"x\n")]
    public void Een_verkeerd_aanhalingsteken_wordt_geweigerd(string tekst)
    {
        using var csv = new Csvlezer(new StringReader(tekst));
        csv.LeesKop();

        Assert.Contains("regel 2", Assert.Throws<OnleesbaarBestandException>(() => csv.Lees()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_waarde_over_de_grens_van_een_blok_blijft_heel()
    {
        var lang = new string('x', 70_000);
        using var csv = new Csvlezer(new StringReader($"a,b\n{lang},y\n"));
        csv.LeesKop();
        csv.Lees();

        Assert.Equal([lang, "y"], csv.Velden);
    }

    [Fact]
    public void Wat_geschreven_is_wordt_zo_gelezen()
    {
        var uit = new StringWriter();
        Csvschrijver.Rij(uit, "a,b", "\"", "c\nd", "");
        using var csv = new Csvlezer(new StringReader(uit.ToString()));
        csv.LeesKop();

        Assert.Equal(["a,b", "\"", "c\nd", ""], csv.Velden);
    }
}
