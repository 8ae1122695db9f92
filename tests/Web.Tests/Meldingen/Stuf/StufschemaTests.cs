using System.Globalization;
using System.Xml.Schema;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

/// <summary>With schemas of our own making: the official ones are not part of the project.</summary>
public sealed class StufschemaTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("stufschema");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Als_beide_het_eens_zijn_is_er_geen_onenigheid()
    {
        var schema = Schema(Vrij);
        Assert.Null(VtMeldingLezer.Lees(Bytes(Volledig()), schema).Onenigheid);
        Assert.Null(VtMeldingLezer.Lees(Bytes(Volledig())).Onenigheid);
    }

    [Fact]
    public void Een_schema_dat_minder_toelaat_wordt_gemeld_zonder_gegevens_uit_het_bericht()
    {
        var resultaat = VtMeldingLezer.Lees(Bytes(Volledig()), Schema("<xs:element name='vtMeldingDi01' type='xs:date'/>"));

        Assert.IsType<Leesresultaat.Gelezen>(resultaat);
        Assert.StartsWith("De eigen lezer keurt het bericht goed; de officiële schema's niet: regel ", resultaat.Onenigheid, StringComparison.Ordinal);
        Assert.DoesNotContain("Zandkuil", resultaat.Onenigheid, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_schema_dat_meer_toelaat_wordt_gemeld()
    {
        var document = Volledig();
        Eerste(document, "betreft").Remove();
        var resultaat = VtMeldingLezer.Lees(Bytes(document), Schema(Vrij));

        Assert.IsType<Leesresultaat.Geweigerd>(resultaat);
        Assert.StartsWith("De officiële schema's keuren het bericht goed; de eigen lezer niet: ", resultaat.Onenigheid, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bericht_dat_het_schema_niet_kent_is_niet_geldig() =>
        Assert.NotEmpty(Schema("<xs:element name='iets'/>").Toets(Bytes(Volledig())));

    [Fact]
    public void Een_doctype_is_niet_geldig() =>
        Assert.Contains("DOCTYPE", Assert.Single(Schema(Vrij).Toets("<!DOCTYPE a><a/>"u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void Zonder_schema_in_de_map_wordt_er_niet_geladen() =>
        Assert.Throws<FileNotFoundException>(() => Stufschema.Laad(_map.FullName));

    [Fact]
    public void Een_schema_buiten_de_map_wordt_niet_gelezen()
    {
        const string Type = "<xs:simpleType name='elders'><xs:restriction base='xs:string'/></xs:simpleType>";
        const string Gebruik = "<xs:include schemaLocation='{0}'/><xs:element name='vtMeldingDi01' xmlns:t='{1}' type='t:elders'/>";
        var binnen = Path.Combine(_map.FullName, "binnen");
        Directory.CreateDirectory(binnen);
        foreach (var map in new[] { binnen, _map.FullName })
        {
            File.WriteAllText(Path.Combine(map, "elders.xsd"), Xsd(Type));
        }

        Assert.NotNull(Schema(string.Format(CultureInfo.InvariantCulture, Gebruik, "elders.xsd", Jz.NamespaceName), binnen));
        Assert.ThrowsAny<XmlSchemaException>(() =>
            Schema(string.Format(CultureInfo.InvariantCulture, Gebruik, "../elders.xsd", Jz.NamespaceName), binnen));
    }

    private const string Vrij =
        "<xs:element name='vtMeldingDi01'><xs:complexType><xs:sequence>" +
        "<xs:any minOccurs='0' maxOccurs='unbounded' processContents='skip'/></xs:sequence></xs:complexType></xs:element>";

    private static string Xsd(string inhoud) =>
        $"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='{Jz.NamespaceName}'>{inhoud}</xs:schema>";

    private Stufschema Schema(string inhoud, string? map = null)
    {
        map ??= _map.FullName;
        File.WriteAllText(Path.Combine(map, "jz0100_msg_vtberichten.xsd"), Xsd(inhoud));
        return Stufschema.Laad(map);
    }
}
