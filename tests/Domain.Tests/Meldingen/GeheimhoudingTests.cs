using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Berichtvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public class GeheimhoudingTests
{
    [Theory]
    [InlineData("GEHEIM ADRES, niet doorgeven.")]
    [InlineData("Verblijft op een geheim adres.")]
    [InlineData("Haar geheime verblijfadres is bij een vriendin.")]
    [InlineData("Het adres moet geheim blijven.")]
    [InlineData("Adres niet verstrekken aan derden.")]
    [InlineData("De verblijfplaats mag bij niemand bekend worden, adres nooit delen.")]
    [InlineData("Zit op een onderduikadres.")]
    [InlineData("Verzoekt om geheimhouding.")]
    [InlineData("Het adres van mevr. Linde is geheim.")]
    [InlineData("Adres A.U.B. geheim houden.")]
    [InlineData("Nieuw adres s.v.p. niet doorgeven aan vader.")]
    [InlineData("Het adres mag niet aan de ex-partner worden gegeven.")]
    [InlineData("Zij zit ondergedoken bij haar zus, vader mag dat niet weten.")]
    [InlineData("Verblijft op een geheime plek.")]
    [InlineData("De ex-partner is niet op de hoogte van het nieuwe adres.")]
    [InlineData("Mevrouw verblijft in de vrouwenopvang.")]
    [InlineData("Adres\nis geheim.")]
    public void Geheimhouding_in_de_tekst_over_een_persoon_geldt_die_persoon(string tekst) =>
        Assert.Equal([1], Geheim(Bericht(Betrokkene("Bos"), Betrokkene("Linde", tekst))));

    [Theory]
    [InlineData("Woont op een bekend adres.")]
    [InlineData("Geen geheim adres.")]
    [InlineData("Er geldt geen geheimhouding.")]
    [InlineData("Vertelde een geheim aan een vriendin.")]
    [InlineData("Adres klopt niet.")]
    [InlineData("Gaat na school naar de buitenschoolse opvang.")]
    [InlineData("Is niet op de hoogte van deze melding.")]
    [InlineData("")]
    public void Andere_tekst_is_geen_geheimhouding(string tekst) =>
        Assert.Empty(Geheim(Bericht(Betrokkene("Bos", tekst)).MetAlgemeneTekst(tekst)));

    [Fact]
    public void In_algemene_tekst_geldt_geheimhouding_wie_in_die_zin_wordt_genoemd() =>
        Assert.Equal([1], Geheim(Drie().MetAlgemeneTekst("Bos belde. Mevrouw Linde heeft een geheim adres. Els hoorde het.")));

    [Fact]
    public void Wie_het_niet_mag_weten_wordt_niet_zelf_afgeschermd() =>
        Assert.Equal([1], Geheim(Drie().MetAlgemeneTekst("Het adres van mevrouw Linde mag niet bekend worden bij de heer Bos of zijn familie.")));

    [Fact]
    public void Staat_er_in_die_zin_geen_naam_dan_telt_wat_erna_komt() =>
        Assert.Equal([1, 2], Geheim(Drie().MetAlgemeneTekst("Bos belde. LET OP: GEHEIM ADRES. Dat geldt voor Linde. En voor Els.")));

    [Fact]
    public void Wie_elders_in_die_tekst_wordt_genoemd_hoeft_niet_te_zijn_bedoeld() =>
        Assert.Equal([0, 1, 2], Geheim(Drie().MetAlgemeneTekst("Bos belde. LET OP: GEHEIM ADRES.")));

    [Theory]
    [InlineData("mag ")]
    [InlineData("niet aan ")]
    [InlineData("adresadres")]
    [InlineData("waar ")]
    public void Ook_midden_in_een_tekst_zonder_einde_wordt_geheimhouding_gevonden(string herhaald) =>
        Assert.Contains(1, Geheim(Drie().MetAlgemeneTekst(
            string.Concat(Enumerable.Repeat(herhaald, 8_000)) + ". Het adres van mevrouw Linde is geheim. " + string.Concat(Enumerable.Repeat(herhaald, 8_000)))));

    [Fact]
    public void Wordt_niemand_genoemd_dan_geldt_het_iedereen() =>
        Assert.Equal([0, 1, 2], Geheim(Drie().MetAlgemeneTekst("LET OP: GEHEIM ADRES.")));

    [Fact]
    public void Een_deel_van_een_ander_woord_is_geen_naam() =>
        Assert.Equal([0, 1, 2], Geheim(Drie().MetAlgemeneTekst("Geheim adres aan de Bosrand.")));

    [Fact]
    public void Ook_in_extra_gegevens_en_omschrijving_wordt_gezocht()
    {
        Assert.Equal([0], Geheim(Bericht(Betrokkene("Bos")) with { OmschrijvingIncident = Opgave.Van("Geheim adres.") }));
        Assert.Equal([0], Geheim(Bericht(Betrokkene("Bos")) with { Extragegevens = [new("geheim adres", Opgave.Van("ja"), null)] }));
        Assert.Equal([0], Geheim(Bericht(Betrokkene("Bos") with { Extragegevens = [new("adres", Opgave.Van("geheim"), null)] })));
    }

    [Theory]
    [InlineData("Kees mag het adres van Petra niet weten.")]
    [InlineData("Kees mag niet weten waar Petra woont.")]
    [InlineData("Het adres van Petra mag Kees niet weten.")]
    [InlineData("Petra's adres mag Kees nooit weten.")]
    [InlineData("Kees Jansen mag niet weten waar mevrouw Jansen woont.")]
    [InlineData("De heer Jansen mag het adres van Petra niet weten.")]
    [InlineData("Niet aan Kees vertellen waar Petra verblijft, adres geheim.")]
    [InlineData("Petra wil niet dat Kees weet waar zij woont.")]
    [InlineData("Petra zit op een geheim adres, gevlucht voor Kees.")]
    [InlineData("Kees mag er nooit achter komen waar petra woont.")]
    [InlineData("Kees is niet op de hoogte van het nieuwe adres van Petra.")]
    [InlineData("Petra Jansen zit ondergedoken.")]
    public void Wie_het_niet_mag_weten_is_nooit_wie_wordt_afgeschermd(string zin)
    {
        foreach (var bericht in new[] { Gezin().MetAlgemeneTekst(zin), Gezin(overKees: zin), Gezin(overPetra: zin), Gezin(overTim: zin) })
        {
            Assert.Equal([1], Geheim(bericht));
            Assert.DoesNotContain(Geheimhouding.Van(bericht), markering => markering.Onzeker);
        }
    }

    [Theory]
    [InlineData("Mag het adres niet weten.", new[] { 1, 2 })]
    [InlineData("Mag niet weten waar zij woont.", new[] { 1 })]
    [InlineData("Hij mag haar adres niet weten.", new[] { 1 })]
    [InlineData("Kees mag het adres niet weten.", new[] { 1, 2 })]
    [InlineData("Zijn ex woont op een geheim adres, haar adres niet doorgeven.", new[] { 1 })]
    public void Geheimhouding_in_de_tekst_over_wie_het_niet_mag_weten_geldt_de_anderen(string zin, int[] verwacht)
    {
        var bericht = Gezin(overKees: zin);
        Assert.Equal(verwacht, Geheim(bericht));
        Assert.All(Geheimhouding.Van(bericht), markering => Assert.Equal(verwacht.Length > 1, markering.Onzeker));
    }

    [Theory]
    [InlineData("Haar adres is geheim.", new[] { 1 })]
    [InlineData("Hij mag niet weten waar zij woont.", new[] { 1 })]
    [InlineData("Kees mag het adres niet weten.", new[] { 1, 2 })]
    [InlineData("Kees slaat haar. Het adres is geheim.", new[] { 0, 1, 2 })]
    [InlineData("Het adres is geheim. Kees mag niets weten.", new[] { 0, 1, 2 })]
    public void Is_in_algemene_tekst_niet_zeker_van_wie_het_adres_is_dan_geldt_het_wie_kan_zijn_bedoeld(string zin, int[] verwacht) =>
        Assert.Equal(verwacht, Geheim(Gezin().MetAlgemeneTekst(zin)));

    [Fact]
    public void Een_vermoeden_valt_nooit_op_wie_elders_in_de_melding_het_gevaar_is() =>
        Assert.Equal([1, 2], Geheim(Gezin(overPetra: "Het adres van Petra mag niet bekend worden bij Kees.").MetAlgemeneTekst("Kees zoekt haar. Het adres is geheim.")));

    [Theory]
    [InlineData("Hij mag niet weten waar zij verblijft.")]
    [InlineData("Vader mag niet weten waar moeder nu is.")]
    public void Zonder_naam_of_geslacht_geldt_het_iedereen_die_kan_zijn_bedoeld(string tekst) =>
        Assert.Equal([0, 1], Geheim(Bericht(Betrokkene("Bos"), Betrokkene("Linde", tekst))));

    [Fact]
    public void De_medewerker_leest_dat_het_niet_zeker_is()
    {
        var zinnen = LetOpzinnen.Van(Gezin(overKees: "Mag het adres niet weten."));
        Assert.Equal(2, zinnen.Count(zin => zin.Contains("niet zeker van wie", StringComparison.Ordinal)));
        Assert.DoesNotContain(zinnen, zin => zin.Contains("Kees", StringComparison.Ordinal));
        Assert.Contains("Volgens de melding is het adres van Petra Jansen geheim. Kring schermt het af.", LetOpzinnen.Van(Gezin(overKees: "Mag het adres van Petra niet weten.")));
    }

    private static Meldbericht Gezin(string? overKees = null, string? overPetra = null, string? overTim = null) => Bericht(
        Mens("Kees", "Jansen", "M", overKees), Mens("Petra", "Jansen", "V", overPetra), Mens("Tim", "Bakker", "M", overTim));

    private static GemeldeBetrokkene Mens(string voornaam, string naam, string geslacht, string? tekst)
    {
        var kaal = Betrokkene(naam, tekst);
        return kaal with { Persoon = kaal.Persoon! with { Voornamen = Opgave.Van(voornaam), Geslacht = Opgave.Van(geslacht) } };
    }

    private static Meldbericht Drie() => Bericht(Betrokkene("Bos"), Betrokkene("Linde"), Betrokkene("Els"));

    private static List<int> Geheim(Meldbericht bericht) =>
        [.. Geheimhouding.Van(bericht).Select(een => een.Betrokkene!.Value).Distinct().Order()];
}
