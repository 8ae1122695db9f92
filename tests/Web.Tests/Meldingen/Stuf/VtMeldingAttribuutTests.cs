using System.Xml.Linq;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class VtMeldingAttribuutTests
{
    [Theory]
    [InlineData("object")]
    [InlineData("betreft")]
    [InlineData("heeftBetrokken")]
    [InlineData("staatInRelatieTot")]
    [InlineData("isGeinformeerdAan")]
    [InlineData("isIngediendDoor")]
    public void De_soort_van_een_relatie_is_verplicht_en_ligt_vast(string naam)
    {
        var document = Volledig();
        var element = Eerste(document, naam);
        element.SetAttributeValue(StUF + "entiteittype", "NPS");
        Assert.Contains("StUF:entiteittype", Geweigerd(document), StringComparison.Ordinal);
        element.SetAttributeValue(StUF + "entiteittype", null);
        Assert.Contains("moet het attribuut StUF:entiteittype hebben", Geweigerd(document), StringComparison.Ordinal);
    }

    [Fact]
    public void De_soort_van_een_persoon_mag_ontbreken_en_is_vrij()
    {
        var document = Volledig();
        var persoon = Eerste(document, "inp.bsn").Parent!;
        persoon.SetAttributeValue(StUF + "entiteittype", "IETS");
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
        persoon.SetAttributeValue(StUF + "entiteittype", null);
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
    }

    [Theory]
    [InlineData("locatieIncident", true)]
    [InlineData("geslachtsnaam", true)]
    [InlineData("datumMelding", true)]
    [InlineData("indicatieSASHIngevuld", false)]
    [InlineData("indicatieGereageerd", false)]
    [InlineData("heeftBetrokken", false)]
    [InlineData("betreft", false)]
    public void Waarom_iets_leeg_is_heeft_de_ene_keer_een_naamruimte_en_de_andere_keer_niet(string naam, bool metNaamruimte)
    {
        Assert.IsType<Leesresultaat.Gelezen>(Lees(Met(naam, metNaamruimte ? StUF + "noValue" : "noValue", "geenWaarde")));
        Geweigerd(Met(naam, metNaamruimte ? "noValue" : StUF + "noValue", "geenWaarde"));
        Geweigerd(Met(naam, metNaamruimte ? StUF + "noValue" : "noValue", "weetniet"));
    }

    [Theory]
    [InlineData("exact", "false", true)]
    [InlineData("exact", " 1 ", true)]
    [InlineData("exact", "nee", false)]
    [InlineData("indOnvolledigeDatum", "D", true)]
    [InlineData("indOnvolledigeDatum", "X", false)]
    public void Attributen_van_een_datum_hebben_vaste_waarden(string naam, string waarde, bool geldig) =>
        Assert.Equal(geldig, Lees(Met("datumIncident", StUF + naam, waarde)) is Leesresultaat.Gelezen);

    [Fact]
    public void Een_extra_gegeven_heeft_een_naam_en_mag_leeg_zijn()
    {
        Assert.IsType<Leesresultaat.Gelezen>(Lees(Nil("extraElement")));
        Assert.Contains("attribuut naam", Geweigerd(Met("extraElement", "naam", null)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geboortedatum", "StUF:DatumMetIndicator", true)]
    [InlineData("geboortedatum", "StUF:Datum-e", true)]
    [InlineData("datumIncident", "StUF:DatumMetIndicator", false)]
    [InlineData("locatieIncident", "JZ:String-e", true)]
    [InlineData("locatieIncident", "BG:String-e", false)]
    [InlineData("locatieIncident", "onbekend:String-e", false)]
    [InlineData("tijdstipBericht", "StUF:Tijdstip-e", true)]
    public void Een_genoemde_soort_is_die_van_de_standaard_of_daarvan_afgeleid(string naam, string soort, bool geldig) =>
        Assert.Equal(geldig, Lees(Met(naam, Xsi + "type", soort)) is Leesresultaat.Gelezen);

    [Fact]
    public void Een_verwijzing_naar_een_schema_wordt_genegeerd() =>
        Assert.IsType<Leesresultaat.Gelezen>(Lees(Met("vtMeldingDi01", Xsi + "schemaLocation", "urn:x http://localhost:1/x.xsd")));

    [Theory]
    [InlineData("ja")]
    [InlineData("")]
    public void Nil_is_true_of_false(string waarde) => Geweigerd(Met("locatieIncident", Xsi + "nil", waarde));

    [Theory]
    [InlineData("identificatieVtMelding")]
    [InlineData("datumMelding")]
    [InlineData("indicatieAgenderingAfstemmingsoverlegGewenst")]
    [InlineData("contactgegevensVerdiepingOpInfo")]
    [InlineData("eMail")]
    [InlineData("betreft")]
    [InlineData("heeftBetrokken")]
    [InlineData("jeugzorgrol")]
    [InlineData("geslachtsnaam")]
    [InlineData("geboortedatum")]
    [InlineData("formeelVerblijfadresBinnenland")]
    [InlineData("aoa.huisnummer")]
    [InlineData("staatInRelatieTot")]
    [InlineData("isGeinformeerdAan")]
    [InlineData("isIngediendDoor")]
    [InlineData("vestigingsNummer")]
    public void Wat_leeg_mag_zijn_wordt_als_leeg_gelezen(string naam) =>
        Assert.IsType<Leesresultaat.Gelezen>(Lees(Nil(naam)));

    [Fact]
    public void Er_worden_niet_meer_dan_twintig_afwijkingen_genoemd_en_geen_waarde_uit_het_bericht()
    {
        var document = Volledig();
        foreach (var element in document.Descendants().ToList())
        {
            element.SetAttributeValue("vreemd", "Zandkuil");
        }

        Eerste(document, "applicatie").Value = "Zandkuil".PadRight(60, 'x');
        var geweigerd = Assert.IsType<Leesresultaat.Geweigerd>(Lees(document));

        Assert.Equal(20, geweigerd.Details.Count);
        Assert.DoesNotContain("Zandkuil", string.Concat(geweigerd.Details), StringComparison.Ordinal);
        Assert.All(geweigerd.Details, zin => Assert.Matches(@"^Regel \d+: vtMeldingDi01.*\.$", zin));
    }

    private static XDocument Met(string naam, XName attribuut, string? waarde)
    {
        var document = Volledig();
        Eerste(document, naam).SetAttributeValue(attribuut, waarde);
        return document;
    }

    private static XDocument Nil(string naam)
    {
        var document = Met(naam, Xsi + "nil", "true");
        Eerste(document, naam).RemoveNodes();
        return document;
    }

    private static string Geweigerd(XDocument document) =>
        string.Join('\n', Assert.IsType<Leesresultaat.Geweigerd>(Lees(document)).Details);
}
