using System.Text;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class FoutberichtTests
{
    private static readonly Berichtpartij Eigen = new("00000099000000202000", "VTREGISTRATIE");
    private static readonly DateTimeOffset Nu = new(2026, 9, 12, 7, 31, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(Weigeringsgrond.Dubbel, "StUF016", "client")]
    [InlineData(Weigeringsgrond.NietGeldig, "StUF055", "client")]
    [InlineData(Weigeringsgrond.Onleesbaar, "StUF055", "client")]
    [InlineData(Weigeringsgrond.AnderBericht, "StUF037", "server")]
    [InlineData(Weigeringsgrond.NietOpgeslagen, "StUF046", "server")]
    public void Iedere_weigering_heeft_een_code_en_zegt_aan_welke_kant_het_ligt(Weigeringsgrond grond, string code, string plek)
    {
        var wortel = Fout(new(grond, "Reden.", ["Detail."], new("00000099000000101000", "BVH"), "REF-0001"));

        Assert.Equal(StUF + "Fo03Bericht", wortel.Name);
        var lijf = wortel.Element(StUF + "body")!;
        Assert.Equal((code, plek), (lijf.Element(StUF + "code")!.Value, lijf.Element(StUF + "plek")!.Value));
        Assert.Equal("Reden. Detail.", lijf.Element(StUF + "details")!.Value);
    }

    [Fact]
    public void Het_antwoord_gaat_naar_de_afzender_en_noemt_het_nummer_van_het_bericht()
    {
        var stuurgegevens = Fout(new(Weigeringsgrond.Dubbel, "Reden.", [], new("ORG", "BVH", "Adm", "Geb"), "REF-0001")).Element(StUF + "stuurgegevens")!;

        Assert.Equal(
            ["berichtcode", "zender", "ontvanger", "referentienummer", "tijdstipBericht", "crossRefnummer"],
            stuurgegevens.Elements().Select(een => een.Name.LocalName));
        Assert.Equal(["ORG", "BVH", "Adm", "Geb"], stuurgegevens.Element(StUF + "ontvanger")!.Elements().Select(een => een.Value));
        Assert.Equal("REF-0001", stuurgegevens.Element(StUF + "crossRefnummer")!.Value);
        Assert.Equal("20260912073100000", stuurgegevens.Element(StUF + "tijdstipBericht")!.Value);
    }

    [Fact]
    public void Ook_op_een_onleesbaar_bericht_is_het_antwoord_geldig()
    {
        var wortel = Fout(new(Weigeringsgrond.Onleesbaar, new('x', 2000), [], new(new('o', 300), "a", new('a', 60)), new('r', 50)));

        var partij = wortel.Descendants(StUF + "ontvanger").Single();
        Assert.Equal(200, partij.Element(StUF + "organisatie")!.Value.Length);
        Assert.Equal("onbekend", partij.Element(StUF + "applicatie")!.Value);
        Assert.Equal(50, partij.Element(StUF + "administratie")!.Value.Length);
        Assert.Equal(40, wortel.Descendants(StUF + "crossRefnummer").Single().Value.Length);
        Assert.Equal(1000, wortel.Descendants(StUF + "details").Single().Value.Length);
        Assert.Equal("onbekend", Fout(new(Weigeringsgrond.Onleesbaar, "x", [])).Descendants(StUF + "crossRefnummer").Single().Value);
    }

    [Fact]
    public void Een_te_lange_tekst_wordt_nooit_midden_in_een_teken_afgekapt()
    {
        var details = Fout(new(Weigeringsgrond.Onleesbaar, "x" + string.Concat(Enumerable.Repeat("😀", 600)), [])).Descendants(StUF + "details").Single().Value;

        Assert.EndsWith("😀…", details, StringComparison.Ordinal);
        Assert.InRange(details.Length, 998, 1000);
    }

    private static XElement Fout(Leesresultaat.Geweigerd weigering) =>
        XElement.Parse(Encoding.UTF8.GetString(Foutbericht.Schrijf(weigering, Eigen, "FO-0001", Nu)));
}
