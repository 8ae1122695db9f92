using System.Xml.Linq;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class VtMeldingWeigeringTests
{
    private const string Verplicht =
        "stuurgegevens object berichtcode zender ontvanger organisatie applicatie referentienummer tijdstipBericht functie " +
        "identificatieVtMelding datumMelding datumIncident locatieIncident omschrijvingIncident " +
        "indicatieAgenderingAfstemmingsoverlegGewenst contactgegevensVerdiepingOpInfo indicatieSASHIngevuld betreft " +
        "gerelateerde isIngediendDoor omschrijvingZorgelijkeSituatie jeugzorgrol geslachtsaanduiding lnd.landcode " +
        "wpl.woonplaatsNaam gor.openbareRuimteNaam aoa.huisnummer omschrijvingSocialeRelatie indicatieGereageerd " +
        "vestigingsNummer rsin extraElement geslachtsnaam";

    private const string Herhaalbaar =
        "eMail telefoonnummer relevanteRegistratie heeftBetrokken isGeinformeerdAan staatInRelatieTot extraElement";

    private const string NietNilbaar =
        "vtMeldingDi01 stuurgegevens object berichtcode zender organisatie referentienummer tijdstipBericht functie informering " +
        "indicatieSASHIngevuld SASHniveau extraElementen bestaandeHulpverlening tijdelijkHuisverbod aanhouding aangifte " +
        "eergerelateerdGeweld naamContactpersoon volledigeNaam vestiging rsin";

    public static TheoryData<string> VerplichteElementen => [.. Verplicht.Split(' ')];

    public static TheoryData<string> NietNilbareElementen => [.. NietNilbaar.Split(' ')];

    public static TheoryData<string> AlleElementen =>
        [.. Volledig().Descendants().Select(element => element.Name.LocalName).Distinct()];

    public static TheoryData<string> EnkeleElementen =>
        [.. Volledig().Descendants().Select(element => element.Name.LocalName).Distinct()
            .Where(naam => naam != "vtMeldingDi01" && !Herhaalbaar.Split(' ').Contains(naam))];

    [Theory]
    [MemberData(nameof(VerplichteElementen))]
    public void Een_verplicht_element_mag_niet_ontbreken(string naam)
    {
        var document = Volledig();
        Eerste(document, naam).Remove();
        Assert.Contains(naam, Geweigerd(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Er_is_ten_minste_een_betrokkene()
    {
        var document = Volledig();
        document.Descendants(Jz + "heeftBetrokken").Remove();
        Assert.Contains("mist heeftBetrokken", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EnkeleElementen))]
    public void Een_enkel_element_mag_niet_twee_keer_voorkomen(string naam)
    {
        var document = Volledig();
        var element = Eerste(document, naam);
        element.AddAfterSelf(new XElement(element));
        Assert.Contains(naam, Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AlleElementen))]
    public void Een_element_in_een_andere_naamruimte_wordt_geweigerd(string naam)
    {
        var document = Volledig();
        Eerste(document, naam).Name = XNamespace.Get("urn:anders") + naam;
        Assert.Contains("naamruimte", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AlleElementen))]
    public void Een_onbekend_attribuut_wordt_geweigerd(string naam)
    {
        var document = Volledig();
        Eerste(document, naam).SetAttributeValue("vreemd", "x");
        Assert.Contains("mag geen attribuut vreemd hebben", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AlleElementen))]
    public void Een_onbekend_element_wordt_geweigerd(string naam)
    {
        var document = Volledig();
        Eerste(document, naam).Add(new XElement(Jz + "vreemd"));
        Geweigerd(document);
    }

    [Theory]
    [MemberData(nameof(NietNilbareElementen))]
    public void Wat_niet_leeg_mag_zijn_mag_niet_als_leeg_worden_aangemerkt(string naam)
    {
        foreach (var nil in new[] { "true", "false" })
        {
            var document = Volledig();
            Eerste(document, naam).SetAttributeValue(Xsi + "nil", nil);
            Assert.Contains("mag niet als leeg worden aangemerkt", Geweigerd(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Wat_als_leeg_is_aangemerkt_mag_niets_bevatten()
    {
        var document = Volledig();
        Eerste(document, "locatieIncident").SetAttributeValue(Xsi + "nil", "true");
        Assert.Contains("mag niets bevatten", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datumMelding")]
    [InlineData("informering")]
    [InlineData("geslachtsnaam")]
    [InlineData("wpl.woonplaatsNaam")]
    [InlineData("zender")]
    [InlineData("stuurgegevens")]
    public void De_volgorde_ligt_vast(string naam)
    {
        var document = Volledig();
        var element = Eerste(document, naam);
        var ouder = element.Parent!;
        element.Remove();
        ouder.Add(element);
        Geweigerd(document);
    }

    [Theory]
    [InlineData("berichtcode", "Di02")]
    [InlineData("functie", "vtmeldingDi01")]
    [InlineData("applicatie", "AB")]
    [InlineData("tijdstipBericht", "2026091")]
    [InlineData("tijdstipBericht", "2026-09-12")]
    [InlineData("tijdstipBericht", "20260912 ")]
    [InlineData("tijdstipBericht", "٢٠٢٦٠٩١٢")]
    [InlineData("datumMelding", "202609123")]
    [InlineData("datumMelding", "12-09-2026")]
    [InlineData("datumMelding", "20260912.5")]
    [InlineData("datumMelding", "")]
    [InlineData("indicatieSASHIngevuld", "ja")]
    [InlineData("indicatieSASHIngevuld", " Ja")]
    [InlineData("SASHniveau", "Hoog")]
    [InlineData("SASHniveau", "")]
    [InlineData("jeugzorgrol", "112")]
    [InlineData("jeugzorgrol", "")]
    [InlineData("wijzeVanInformering", "brief")]
    [InlineData("geslachtsaanduiding", "X")]
    [InlineData("inp.bsn", "99970804")]
    [InlineData("inp.bsn", "999708041\n")]
    [InlineData("aoa.postcode", "5771 KD")]
    [InlineData("aoa.postcode", "0771KD")]
    [InlineData("aoa.huisnummer", "0")]
    [InlineData("aoa.huisnummer", "100000")]
    [InlineData("aoa.huisnummer", "14A")]
    [InlineData("aoa.huisletter", "AB")]
    [InlineData("aoa.huisletter", "")]
    [InlineData("aoa.huisnummertoevoeging", "1-HS")]
    [InlineData("lnd.landcode", "PL")]
    [InlineData("lnd.landcode", "+528")]
    [InlineData("vestigingsNummer", "99970000001")]
    public void Een_waarde_die_niet_mag_wordt_geweigerd(string naam, string waarde)
    {
        var document = Volledig();
        Eerste(document, naam).Value = waarde;
        Assert.Contains("heeft een waarde die niet mag", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organisatie", 200)]
    [InlineData("applicatie", 50)]
    [InlineData("administratie", 50)]
    [InlineData("gebruiker", 100)]
    [InlineData("referentienummer", 40)]
    [InlineData("eMail", 254)]
    [InlineData("telefoonnummer", 20)]
    [InlineData("geslachtsnaam", 200)]
    [InlineData("voorvoegselGeslachtsnaam", 10)]
    [InlineData("voornamen", 200)]
    [InlineData("nationaliteit", 42)]
    [InlineData("wpl.woonplaatsNaam", 80)]
    [InlineData("gor.openbareRuimteNaam", 80)]
    [InlineData("sub.adresBuitenland1", 35)]
    [InlineData("volledigeNaam", 412)]
    [InlineData("naam", 200)]
    [InlineData("rsin", 9)]
    public void Lengte_telt_in_tekens_en_heeft_een_grens(string naam, int lengte)
    {
        var document = Volledig();
        Eerste(document, naam).Value = string.Concat(Enumerable.Repeat("😀", lengte));
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
        Eerste(document, naam).Value += "x";
        Assert.Contains("tekens lang", Geweigerd(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datumMelding", " 20260912 ")]
    [InlineData("datumMelding", "+020260912.0")]
    [InlineData("datumMelding", "20260231")]
    [InlineData("aoa.huisnummer", "+00099999")]
    [InlineData("aoa.postcode", "5771")]
    [InlineData("aoa.huisnummertoevoeging", "")]
    [InlineData("inp.bsn", "000000000")]
    [InlineData("tijdstipBericht", "99999999")]
    [InlineData("locatieIncident", "")]
    public void Wat_vreemd_is_maar_mag_wordt_gelezen(string naam, string waarde)
    {
        var document = Volledig();
        Eerste(document, naam).Value = waarde;
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
    }

    [Fact]
    public void Tekst_tussen_elementen_wordt_geweigerd()
    {
        var document = Volledig();
        Eerste(document, "betreft").AddFirst("tekst");
        Assert.Contains("mag geen tekst bevatten", Geweigerd(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_keuze_is_er_hoogstens_een()
    {
        var document = Volledig();
        Eerste(document, "ingeschrevenNietNatuurlijkPersoon").AddAfterSelf(
            new XElement(Zkn + "maatschappelijkeActiviteit", new XElement(Bg + "kvkNummer", "12345678")));
        Assert.Contains("maatschappelijkeActiviteit", Geweigerd(document), StringComparison.Ordinal);
        Eerste(document, "ingeschrevenNietNatuurlijkPersoon").Remove();
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
    }

    [Fact]
    public void Een_relatie_is_helemaal_leeg_of_heeft_alles_wat_verplicht_is()
    {
        var document = Volledig();
        Eerste(document, "isGeinformeerdAan").RemoveNodes();
        Eerste(document, "staatInRelatieTot").RemoveNodes();
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document));
        Eerste(document, "isGeinformeerdAan").Add(new XElement(Jz + "wijzeVanInformering", "mondeling"));
        Assert.Contains("gerelateerde", Geweigerd(document), StringComparison.Ordinal);
    }

    private static string Geweigerd(XDocument document)
    {
        var resultaat = Assert.IsType<Leesresultaat.Geweigerd>(Lees(document));
        return string.Join('\n', resultaat.Details.Prepend(resultaat.Reden));
    }
}
