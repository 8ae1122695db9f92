using System.Text;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class VtMeldingXmlTests
{
    [Fact]
    public void Een_leeg_bestand_wordt_geweigerd() =>
        Assert.Equal("Het bestand is leeg.", Geweigerd([]).Reden);

    [Fact]
    public void Wat_geen_xml_is_wordt_geweigerd()
    {
        foreach (var tekst in new[] { "geen xml", "   ", "<a>", "<a></b>", "{\"a\":1}", "<a/><b/>", "<x:a/>", "\0\0\0", "<a b='1' b='2'/>" })
        {
            var geweigerd = Geweigerd(Encoding.UTF8.GetBytes(tekst));
            Assert.Equal(Weigeringsgrond.Onleesbaar, geweigerd.Grond);
            Assert.StartsWith("Dit is geen leesbare XML", geweigerd.Reden, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Een_afgekapt_bericht_wordt_geweigerd()
    {
        var bytes = Bytes(Volledig());
        Assert.Equal(Weigeringsgrond.Onleesbaar, Geweigerd(bytes[..(bytes.Length / 2)]).Grond);
    }

    [Fact]
    public void Een_bericht_met_doctype_wordt_geweigerd_met_die_reden()
    {
        var tekst = Tekst().Replace("?>", "?><!DOCTYPE vtMeldingDi01>", StringComparison.Ordinal);
        Assert.Contains("DOCTYPE", Geweigerd(Encoding.UTF8.GetBytes(tekst)).Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bericht_dat_een_bestand_wil_invoegen_wordt_geweigerd()
    {
        var tekst = Tekst().Replace("?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", StringComparison.Ordinal)
            .Replace("Ruzie met duwen", "&x;", StringComparison.Ordinal);
        Assert.Contains("DOCTYPE", Geweigerd(Encoding.UTF8.GetBytes(tekst)).Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_verwijzing_naar_een_entiteit_wordt_geweigerd_met_die_reden()
    {
        var tekst = Tekst().Replace("Ruzie met duwen", "&ruzie;", StringComparison.Ordinal);
        Assert.Contains("entiteit", Geweigerd(Encoding.UTF8.GetBytes(tekst)).Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void De_vijf_tekens_van_xml_zelf_zijn_geen_entiteiten()
    {
        var tekst = Tekst().Replace("Ruzie met duwen", "&lt;&amp;&#233;&#x1F600;", StringComparison.Ordinal);
        var gelezen = Assert.IsType<Leesresultaat.Gelezen>(VtMeldingLezer.Lees(Encoding.UTF8.GetBytes(tekst)));
        Assert.StartsWith("<&é😀", gelezen.Bericht.OmschrijvingIncident.Waarde, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bericht_van_precies_twintig_megabyte_wordt_gelezen_en_een_byte_meer_niet()
    {
        var document = Volledig();
        Eerste(document, "omschrijvingIncident").Value = "";
        var rest = VtMeldingLezer.MaximaleGrootte - Bytes(document).Length;
        Eerste(document, "omschrijvingIncident").Value = new string('x', rest);
        var bytes = Bytes(document);
        var teveel = bytes.Length - VtMeldingLezer.MaximaleGrootte;
        Eerste(document, "omschrijvingIncident").Value = new string('x', rest - teveel);
        bytes = Bytes(document);

        Assert.Equal(VtMeldingLezer.MaximaleGrootte, bytes.Length);
        Assert.IsType<Leesresultaat.Gelezen>(VtMeldingLezer.Lees(bytes));
        Assert.Equal("Het bericht is groter dan 20 MB.", Geweigerd([.. bytes, (byte)'\n']).Reden);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    public void Iedere_gangbare_codering_wordt_gelezen(string naam)
    {
        VtMeldingLezer.Lees("<a/>"u8.ToArray());
        var document = Volledig();
        Eerste(document, "geslachtsnaam").Value = "Rêné-Müller";
        var gelezen = Assert.IsType<Leesresultaat.Gelezen>(VtMeldingLezer.Lees(Bytes(document, Encoding.GetEncoding(naam))));
        Assert.Equal("Rêné-Müller", gelezen.Bericht.Betrokkenen[0].Persoon!.Geslachtsnaam.Waarde);
    }

    [Fact]
    public void Een_byte_order_mark_is_geen_bezwaar() =>
        Assert.IsType<Leesresultaat.Gelezen>(VtMeldingLezer.Lees(Bytes(Volledig(), new UTF8Encoding(true))));

    [Fact]
    public void Bytes_die_geen_utf8_zijn_worden_geweigerd()
    {
        var bytes = Bytes(Volledig());
        bytes[Array.LastIndexOf(bytes, (byte)'Z')] = 0xFF;
        Assert.Equal(Weigeringsgrond.Onleesbaar, Geweigerd(bytes).Grond);
    }

    [Fact]
    public void Een_onbekende_codering_wordt_geweigerd()
    {
        var tekst = Tekst().Replace("utf-8", "klingon-1", StringComparison.Ordinal);
        Assert.Equal(Weigeringsgrond.Onleesbaar, Geweigerd(Encoding.UTF8.GetBytes(tekst)).Grond);
    }

    [Fact]
    public void Een_ander_bericht_wordt_geweigerd_met_de_naam_ervan()
    {
        var document = Volledig();
        document.Root!.Name = Jz + "zorgmeldingDi01";
        var geweigerd = Geweigerd(Bytes(document));
        Assert.Equal(Weigeringsgrond.AnderBericht, geweigerd.Grond);
        Assert.Contains("zorgmeldingDi01", geweigerd.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bericht_uit_een_andere_naamruimte_wordt_geweigerd()
    {
        var tekst = Tekst().Replace("koppelvlak/jz0100", "koppelvlak/jz0099", StringComparison.Ordinal);
        var geweigerd = Geweigerd(Encoding.UTF8.GetBytes(tekst));
        Assert.Equal(Weigeringsgrond.AnderBericht, geweigerd.Grond);
        Assert.Contains("andere naamruimte", geweigerd.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_weigering_noemt_afzender_en_nummer_als_die_te_lezen_zijn()
    {
        var document = Volledig();
        Eerste(document, "betreft").Remove();
        var geweigerd = Geweigerd(Bytes(document));
        Assert.Equal("00000099000000101000", geweigerd.Zender!.Organisatie);
        Assert.Equal("REF-0001", geweigerd.Referentienummer);
        Assert.Null(Geweigerd([]).Zender);
    }

    [Fact]
    public void Andere_voorvoegsels_commentaar_en_instructies_zijn_geen_bezwaar()
    {
        var tekst = Tekst().Replace("JZ:", "a:", StringComparison.Ordinal).Replace(":JZ=", ":a=", StringComparison.Ordinal)
            .Replace("Ruzie met duwen", "Ruzie<!-- k --> met<?p q?> <![CDATA[duwen]]>", StringComparison.Ordinal);
        var gelezen = Assert.IsType<Leesresultaat.Gelezen>(VtMeldingLezer.Lees(Encoding.UTF8.GetBytes(tekst)));
        Assert.Equal("Ruzie met duwen en trekken.", gelezen.Bericht.OmschrijvingIncident.Waarde);
    }

    private static string Tekst() => Encoding.UTF8.GetString(Bytes(Volledig()));

    private static Leesresultaat.Geweigerd Geweigerd(byte[] bytes) =>
        Assert.IsType<Leesresultaat.Geweigerd>(VtMeldingLezer.Lees(bytes));
}
