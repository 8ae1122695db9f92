using Kring.Domain.Berichten;
using Xunit;

namespace Kring.Domain.Tests.Berichten;

public sealed class VerborgeneTests
{
    [Theory]
    [InlineData("Vlierweg", "Wij komen op de vlierweg 21.", true)]
    [InlineData("Vlierweg", "Wij komen op de Vlierwegel.", false)]
    [InlineData("5771 KD", "postcode 5771kd", true)]
    [InlineData("5771KD", "postcode 5771KE", false)]
    [InlineData("0512 345678", "bel 0512-34 56 78", true)]
    [InlineData("0512345678", "bel +31 512 345678", true)]
    [InlineData("0512345678", "bel 0512345679", false)]
    [InlineData("annie@deboomgaard.nl", "schrijf naar Annie@deboomgaard.nl.", true)]
    public void Een_woord_of_nummer_wordt_in_elke_schrijfwijze_gevonden(string waarde, string tekst, bool gevonden) =>
        Assert.Equal(gevonden, new Verborgene("iets", waarde).StaatIn(tekst));

    [Theory]
    [InlineData("Annie de Wit", "Annie,Wit")]
    [InlineData("mevrouw A. van den Berg-Postma", "Berg-Postma")]
    [InlineData("annie", "annie")]
    [InlineData("school, vraag naar Femke", "Femke")]
    [InlineData("", "")]
    public void Van_een_naam_telt_wat_als_naam_is_geschreven(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', Verborgene.Naam("de melder", naam, []).Select(een => een.Waarde)));

    [Fact]
    public void De_achternaam_van_het_gezin_zelf_mag_blijven_staan() =>
        Assert.Equal("Truus", Assert.Single(Verborgene.Naam("de melder", "Truus Dekker", ["Marieke Dekker", "Lotte Dekker"])).Waarde);
}
