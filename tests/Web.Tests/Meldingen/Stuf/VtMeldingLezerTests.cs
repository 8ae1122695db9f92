using System.Text.Json;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class VtMeldingLezerTests
{
    [Fact]
    public void Iedere_tekst_in_het_bericht_staat_ook_in_het_gelezen_bericht()
    {
        var document = Volledig();
        var nummer = 0;
        foreach (var element in document.Descendants().Where(een => !een.HasElements && IsVrijeTekst(een)))
        {
            element.Value = $"uniek{++nummer}";
        }

        var bewaard = JsonSerializer.Serialize(Gelezen(document));

        var gemist = Enumerable.Range(1, nummer).Where(een => !bewaard.Contains($"\"uniek{een}\"", StringComparison.Ordinal));
        Assert.True(nummer > 40);
        Assert.Empty(gemist);
    }

    [Fact]
    public void De_stuurgegevens_worden_gelezen()
    {
        var stuurgegevens = Gelezen(Volledig()).Stuurgegevens!;

        Assert.Equal(
            new Stuurgegevens(
                new("00000099000000101000", "BVH", "Meldingen", "postbus"),
                new("00000099000000202000", "VTREGISTRATIE", "Meldingen", "postbus"),
                "REF-0001",
                "20260912073015",
                "vtMeldingDi01"),
            stuurgegevens);
    }

    [Fact]
    public void De_melding_wordt_gelezen_zoals_gegeven()
    {
        var bericht = Gelezen(Volledig());

        Assert.Equal("PL9900-0001", bericht.Identificatie.Waarde);
        Assert.Equal(new DateOnly(2026, 9, 12), bericht.DatumMelding.Dag);
        Assert.Equal(new DateOnly(2026, 9, 11), bericht.DatumIncident.Dag);
        Assert.Equal("Ja", bericht.AfstemmingsoverlegGewenst.Waarde);
        Assert.Equal(("Ja", "matig"), (bericht.SashIngevuld.Waarde, bericht.SashNiveau.Waarde));
        Assert.Equal(new Extragegeven("meldkamer", Opgave.Van("MK-1"), null), Assert.Single(bericht.Extragegevens));
        Assert.Equal("wijkteam@politie.example", Assert.Single(bericht.Contactgegevens!.Emailadressen).Waarde);
        Assert.Equal(["Eerder geluidsoverlast", "Eerder ruzie"], bericht.ZorgelijkeSituatie!.RelevanteRegistraties.Select(een => een.Waarde));
        Assert.Equal("waarde van bijlage", Assert.Single(bericht.ExtragegevensSituatie).Opgave.Waarde);
        Assert.Equal("999719828", bericht.IngediendDoor!.Rsin.Waarde);
        Assert.Equal("999700000017", bericht.IngediendDoor.Vestigingsnummer.Waarde);
    }

    [Fact]
    public void Een_betrokkene_wordt_letter_voor_letter_gelezen()
    {
        var betrokkene = Gelezen(Volledig()).Betrokkenen[0];
        var persoon = betrokkene.Persoon!;

        Assert.Equal("Hendrikje van der Zandkuil", persoon.Naam);
        Assert.Equal("V", persoon.Geslacht.Waarde);
        Assert.Equal(new DateOnly(1988, 4, 5), persoon.Geboortedatum.Dag);
        Assert.Equal(["0600000301", "0199000301"], persoon.Telefoonnummers.Select(een => een.Waarde));
        Assert.Equal(("b", "3HS"), (persoon.FeitelijkAdres!.Huisletter.Waarde, persoon.FeitelijkAdres.Huisnummertoevoeging.Waarde));
        Assert.Equal(("7028", "Polen"), (persoon.FormeelAdresBuitenland!.Landcode.Waarde, persoon.FormeelAdresBuitenland.Regel3.Waarde));
        Assert.Equal("9089", persoon.FeitelijkAdresBuitenland!.Landcode.Waarde);
        Assert.Equal(("ouder met gezag", "Werkt in de nacht."), (betrokkene.Jeugdzorgrol.Waarde, betrokkene.AanvullendeInformatie.Waarde));
        var relatie = Assert.Single(persoon.Relaties);
        Assert.Equal(("moeder van", "Bram Zandkuil"), (relatie.Omschrijving.Waarde, relatie.Met!.Naam));
    }

    [Fact]
    public void Een_leeg_gegeven_blijft_te_onderscheiden_van_een_gegeven_dat_er_niet_is()
    {
        var personen = Gelezen(Volledig()).Betrokkenen.Select(een => een.Persoon!).ToList();

        Assert.Equal(new Opgave(null, "waardeOnbekend", true), personen[0].Rni);
        Assert.Equal(default, personen[1].Rni);
    }

    [Fact]
    public void Wie_geinformeerd_is_wordt_gelezen()
    {
        var wie = Assert.Single(Gelezen(Volledig()).Geinformeerden);

        Assert.Equal("Bram Zandkuil", wie.Persoon!.Naam);
        Assert.Equal(("telefonisch", "Ja", "Is het ermee eens."), (wie.Wijze.Waarde, wie.HeeftGereageerd.Waarde, wie.StrekkingReactie.Waarde));
        Assert.Equal(new DateOnly(2026, 9, 12), wie.Datum.Dag);
        Assert.Equal("tolk", Assert.Single(wie.Extragegevens).Naam);
    }

    [Fact]
    public void Het_minimale_bericht_wordt_gelezen()
    {
        var bericht = Gelezen(Minimaal().Document());

        Assert.Equal("Ploegmaker", Assert.Single(bericht.Betrokkenen).Persoon!.Naam);
        Assert.Empty(bericht.Contactgegevens!.Emailadressen);
        Assert.Equal(new Indiener(default, default, default, default, default), bericht.IngediendDoor);
    }

    [Fact]
    public void Een_lege_situatie_indiener_en_contact_zijn_geldig()
    {
        var document = Volledig();
        foreach (var naam in new[] { "betreft", "isIngediendDoor" })
        {
            Eerste(document, naam).Element(Jz + "gerelateerde")!.ReplaceWith(
                new XElement(Jz + "gerelateerde", new XAttribute(StUF + "entiteittype", naam == "betreft" ? "ZOS" : "BTR"), Nil()));
        }

        Eerste(document, "contactgegevensVerdiepingOpInfo").ReplaceWith(new XElement(Jz + "contactgegevensVerdiepingOpInfo", Nil()));
        var bericht = Gelezen(document);

        Assert.Null(bericht.ZorgelijkeSituatie);
        Assert.Empty(bericht.Betrokkenen);
        Assert.Null(bericht.IngediendDoor);
        Assert.Null(bericht.Contactgegevens);
        Assert.Contains(new Kenmerk("vtMeldingDi01/object/betreft/gerelateerde", "xsi:nil", "true"), bericht.Kenmerken);
    }

    [Fact]
    public void Technische_kenmerken_gaan_niet_verloren()
    {
        var document = Volledig();
        document.Descendants(Jz + "heeftBetrokken").Last().SetAttributeValue("sleutelVerzendend", "S-9");
        Eerste(document, "locatieIncident").SetAttributeValue(StUF + "exact", "false");

        Assert.Equal(
            [
                new Kenmerk("vtMeldingDi01/object/locatieIncident", "StUF:exact", "false"),
                new Kenmerk("vtMeldingDi01/object/betreft/gerelateerde/heeftBetrokken[2]", "sleutelVerzendend", "S-9"),
            ],
            Gelezen(document).Kenmerken);
    }

    [Fact]
    public void Een_gelezen_bericht_is_zonder_verlies_te_bewaren_en_terug_te_lezen()
    {
        var bewaard = JsonSerializer.Serialize(Gelezen(Volledig()));

        Assert.Equal(bewaard, JsonSerializer.Serialize(JsonSerializer.Deserialize<Meldbericht>(bewaard)));
    }

    [Fact]
    public void Een_gelezen_bericht_zegt_in_tekst_niets_over_personen()
    {
        var bericht = Gelezen(Volledig());

        Assert.Equal("Meldbericht PL9900-0001", $"{bericht}");
        Assert.DoesNotContain("Zandkuil", $"{bericht.Betrokkenen[0]} {bericht.Betrokkenen[0].Persoon!.Relaties[0]} {bericht.Geinformeerden[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_niet_kan_maar_wel_mag_kost_geen_melding()
    {
        var document = Volledig();
        Eerste(document, "datumIncident").Value = "20260231";
        Eerste(document, "inp.bsn").Value = "999700001";
        var bericht = Gelezen(document);

        Assert.Equal("20260231", bericht.DatumIncident.Waarde);
        Assert.Null(bericht.DatumIncident.Dag);
        var soorten = Markeringen.Van(bericht).Select(een => een.Soort).ToList();
        Assert.Contains(MarkeringSoort.DatumBestaatNiet, soorten);
        Assert.Contains(MarkeringSoort.BsnVoldoetNiet, soorten);
    }

    [Fact]
    public void De_nummers_van_de_bouwer_voldoen_aan_de_elfproef()
    {
        var nummers = Enumerable.Range(0, 50).Select(Voorbeeldbsn.Nummer).ToList();

        Assert.Equal(50, nummers.Distinct().Count());
        Assert.All(nummers, nummer => Assert.StartsWith("9997", Kring.Domain.Huishoudens.Bsn.Lees(nummer)!.Nummer, StringComparison.Ordinal));
    }

    private static bool IsVrijeTekst(XElement element) => element.Attribute(Xsi + "nil") is null && element.Name.LocalName is
        "organisatie" or "applicatie" or "administratie" or "gebruiker" or "referentienummer" or "identificatieVtMelding"
        or "locatieIncident" or "omschrijvingIncident" or "naamContactpersoon" or "afdeling" or "eMail" or "telefoonnummer"
        or "informering" or "extraElement" or "omschrijvingZorgelijkeSituatie" or "relevanteRegistratie" or "aanvullendeInformatie"
        or "bestaandeHulpverlening" or "tijdelijkHuisverbod" or "aanhouding" or "aangifte" or "eergerelateerdGeweld"
        or "geslachtsnaam" or "voorvoegselGeslachtsnaam" or "voornamen" or "vreemdelingennummer" or "nationaliteit" or "taal"
        or "wpl.woonplaatsNaam" or "gor.openbareRuimteNaam" or "sub.adresBuitenland1" or "sub.adresBuitenland2"
        or "sub.adresBuitenland3" or "volledigeNaam" or "omschrijvingSocialeRelatie" or "aanvullendeInformatieBetrokkenPersoon"
        or "overigeZorgMinderjarige" or "strekkingReactie" or "naam" or "instantiecode" or "rsin";

    private static XAttribute Nil() => new(Xsi + "nil", "true");

    private static Meldbericht Gelezen(XDocument document) =>
        Assert.IsType<Leesresultaat.Gelezen>(Lees(document)).Bericht;
}
