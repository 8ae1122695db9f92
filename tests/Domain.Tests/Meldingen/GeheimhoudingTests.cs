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
    [InlineData("Hij mag niet weten waar zij verblijft.")]
    [InlineData("Verzoekt om geheimhouding.")]
    [InlineData("Het adres van mevr. Linde is geheim.")]
    [InlineData("Adres A.U.B. geheim houden.")]
    [InlineData("Nieuw adres s.v.p. niet doorgeven aan vader.")]
    [InlineData("Het adres mag niet aan de ex-partner worden gegeven.")]
    [InlineData("Vader mag niet weten waar moeder nu is.")]
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
    public void Daarna_telt_wie_ergens_in_die_tekst_wordt_genoemd() =>
        Assert.Equal([0], Geheim(Drie().MetAlgemeneTekst("Bos belde. LET OP: GEHEIM ADRES.")));

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

    private static Meldbericht Drie() => Bericht(Betrokkene("Bos"), Betrokkene("Linde"), Betrokkene("Els"));

    private static List<int> Geheim(Meldbericht bericht) =>
        [.. Geheimhouding.Van(bericht).Select(een => een.Betrokkene!.Value).Distinct().Order()];
}
