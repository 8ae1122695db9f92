using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public class VrijeTekstTests
{
    [Theory]
    [InlineData("Is in verwachting: ongeboren kind, uitgerekende datum omstreeks 24 januari 2027, een meisje.", "24 januari 2027")]
    [InlineData("Is zwanger. Uitgerekend op 3-2-2027.", "3-2-2027")]
    [InlineData("Mevrouw is zwanger, uitgerekend medio maart 2027.", "medio maart 2027")]
    [InlineData("ONGEBOREN KIND genoemd.", null)]
    public void Een_ongeboren_kind_wordt_gevonden_met_de_datum_als_die_er_staat(string tekst, string? datum) =>
        Assert.Equal(datum, VrijeTekst.OngeborenKind(tekst)!.Uitgerekend);

    [Theory]
    [InlineData("Is niet zwanger.")]
    [InlineData("Vader van het ongeboren kind volgens mevrouw; niet erkend.")]
    [InlineData("Is terug van zwangerschapsverlof.")]
    [InlineData("Twee kinderen.")]
    [InlineData("")]
    [InlineData(null)]
    public void Andere_tekst_noemt_geen_ongeboren_kind(string? tekst) => Assert.Null(VrijeTekst.OngeborenKind(tekst));

    [Fact]
    public void Alleen_de_zin_waarin_het_staat_wordt_aangehaald() =>
        Assert.Equal("Is zwanger van d.d. 1 mei.", VrijeTekst.OngeborenKind("Werkt. Is zwanger van d.d. 1 mei. Rookt.")!.Passage);

    [Theory]
    [InlineData("Nog niet op de hoogte van deze melding. Bel niet.", "Nog niet op de hoogte van deze melding.")]
    [InlineData("Weet nog niet van de melding.", "Weet nog niet van de melding.")]
    [InlineData("Is op de hoogte.", null)]
    public void Wie_nog_van_niets_weet_wordt_gevonden(string tekst, string? zin) => Assert.Equal(zin, VrijeTekst.NietOpDeHoogte(tekst));
}
