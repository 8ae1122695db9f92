using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class AdresmaskerTests
{
    private static readonly Adres Schuil = new() { Straat = "Schuilhof", Huisnummer = "9", Postcode = "5803SA", Plaats = "Lindervoort" };

    private static readonly Adres Open = new() { Straat = "Dorpsstraat", Huisnummer = "4", Postcode = "5771KD", Plaats = "Lindervoort" };

    [Theory]
    [InlineData("Zij schuilt op 5803 SA 9, Schuilhof 9.", "9")]
    [InlineData("Zij schuilt op 5803sa.", "5803")]
    [InlineData("Zij schuilt op 5803-SA, 9a.", "5803")]
    public void Ook_postcode_en_nummer_blijven_weg(string tekst, string spoor) =>
        Assert.DoesNotContain(spoor, new Adresmasker([Schuil, Open], [Schuil.Kenmerk]).Van(tekst), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Een_adres_dat_niet_is_afgeschermd_blijft_staan() =>
        Assert.Equal("Dorpsstraat 4, 5771 KD", new Adresmasker([Schuil, Open], [Schuil.Kenmerk]).Van("Dorpsstraat 4, 5771 KD"));
}
