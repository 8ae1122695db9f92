using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public sealed class ZoekvraagTests
{
    [Theory]
    [InlineData("2026-0417")]
    [InlineData(" casus 2026-0417 ")]
    [InlineData("Melding 2026-0417")]
    public void Een_nummer_van_een_zaak_is_een_nummer(string getypt) => Assert.Equal("2026-0417", Zoekvraag.Lees(getypt).Nummer);

    [Theory]
    [InlineData("06 1234 5678")]
    [InlineData("+31 6 12345678")]
    [InlineData("0031612345678")]
    [InlineData("06-12345678")]
    public void Een_telefoonnummer_wordt_herkend_hoe_het_ook_is_geschreven(string getypt) =>
        Assert.Equal("0612345678", Zoekvraag.Lees(getypt).Telefoon);

    [Fact]
    public void Negen_cijfers_kunnen_ook_een_BSN_zijn()
    {
        Assert.Equal(Bsn.Lees("999993653"), Zoekvraag.Lees("99.99.93.653").Bsn);
        Assert.Null(Zoekvraag.Lees("999993654").Bsn);
    }

    [Theory]
    [InlineData("5771 kd 3", "5771KD", null, "3")]
    [InlineData("5771KD, 12", "5771KD", null, "12")]
    [InlineData("Van der Heydenstraat 4", null, "Van der Heydenstraat", "4")]
    [InlineData("Molenvaart 17 Lindervoort", null, "Molenvaart", "17")]
    [InlineData("Molenvaart 17, Oude Merk", null, "Molenvaart", "17")]
    public void Een_adres_is_postcode_of_straat_met_nummer(string getypt, string? postcode, string? straat, string nummer) =>
        Assert.Equal(new Adres { Postcode = postcode, Straat = straat, Huisnummer = nummer }, Zoekvraag.Lees(getypt).Adres);

    [Theory]
    [InlineData("5771 KD")]
    [InlineData("5771kd")]
    public void Een_postcode_alleen_is_ook_een_adres(string getypt) => Assert.Equal(new Adres { Postcode = "5771KD" }, Zoekvraag.Lees(getypt).Adres);

    [Theory]
    [InlineData("3-2-2019")]
    [InlineData("03/02/2019")]
    [InlineData("3.2.2019")]
    [InlineData("2019-02-03")]
    [InlineData("03022019")]
    [InlineData("3 februari 2019")]
    public void Een_datum_is_een_geboortedatum(string getypt) => Assert.Equal(Geboortedatum.Op(new DateOnly(2019, 2, 3)), Zoekvraag.Lees(getypt).Geboren);

    [Theory]
    [InlineData("31-2-2019")]
    [InlineData("3-2-19")]
    public void Wat_geen_dag_is_is_ook_geen_geboortedatum(string getypt) => Assert.Null(Zoekvraag.Lees(getypt).Geboren);

    [Theory]
    [InlineData("Vlinderhof", true)]
    [InlineData("Burgemeester van Lierstraat", true)]
    [InlineData("Molenvaart", true)]
    [InlineData("2e Dwarsweg", false)]
    [InlineData("Yara de Vries", false)]
    public void Woorden_die_als_een_straat_eindigen_kunnen_een_straat_zijn(string getypt, bool straat)
    {
        var vraag = Zoekvraag.Lees(getypt);

        Assert.Equal(straat ? getypt : null, vraag.AlsStraat?.Adres?.Straat);
        Assert.NotEmpty(vraag.Namen);
    }

    [Fact]
    public void Al_het_andere_zijn_namen() => Assert.Equal(["Yara", "de", "Vries"], Zoekvraag.Lees(" Yara  de Vries, J. ").Namen);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("?")]
    [InlineData("12")]
    public void Waar_niets_in_staat_is_leeg(string? getypt) => Assert.True(Zoekvraag.Lees(getypt).IsLeeg);
}
