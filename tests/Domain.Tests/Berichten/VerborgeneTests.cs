using Kring.Domain.Berichten;
using Xunit;

namespace Kring.Domain.Tests.Berichten;

public sealed class VerborgeneTests
{
    [Theory]
    [InlineData("Vlierweg", "Wij komen op de vlierweg 21.", true)]
    [InlineData("Vlierweg", "Wij komen op de Vlierwegel.", true)]
    [InlineData("Markt", "De markten zijn morgen.", false)]
    [InlineData("5771 KD", "postcode 5771kd", true)]
    [InlineData("5771KD", "postcode 5771KE", false)]
    [InlineData("0512 345678", "bel 0512-34 56 78", true)]
    [InlineData("0512345678", "bel +31 512 345678", true)]
    [InlineData("0512345678", "bel 0512345679", false)]
    [InlineData("5786SD", "Zij zit op 5786 SD 230.", true)]
    [InlineData("5786SD", "Zij zit op 5786-sd.", true)]
    [InlineData("Parklaan", "Parklaan230", true)]
    [InlineData("Parklaan", "de Park laan", true)]
    [InlineData("Visser", "Vissers zorgen", true)]
    [InlineData("Visser", "V\u00EDs\u200Bs\u0435r_", true)]
    [InlineData("Visser", "Vis-\nser", true)]
    [InlineData("Tom", "Toms zorgen", true)]
    [InlineData("Tom", "De tomaten zijn op.", false)]
    [InlineData("0612345678", "bel 06\u201312 34,56_78", true)]
    [InlineData("annie@deboomgaard.nl", "schrijf naar Annie@deboomgaard.nl.", true)]
    public void Een_woord_of_nummer_wordt_in_elke_schrijfwijze_gevonden(string waarde, string tekst, bool gevonden) =>
        Assert.Equal(gevonden, new Verborgene("iets", waarde).StaatIn(tekst));

    [Theory]
    [InlineData("Annie de Wit", "Annie,Wit")]
    [InlineData("mevrouw A. van den Berg-Postma", "Berg,Postma")]
    [InlineData("Bo Li", "Bo,Li")]
    [InlineData("annie", "annie")]
    [InlineData("school, vraag naar Femke", "Femke")]
    [InlineData("", "")]
    public void Van_een_naam_telt_wat_als_naam_is_geschreven(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', Verborgene.Naam("de melder", naam, []).Select(een => een.Waarde)));

    [Theory]
    [InlineData("School De Wilg", "School De Wilg,Wilg")]
    [InlineData("Ggz Merewold", "Ggz Merewold,Merewold")]
    [InlineData("", "")]
    public void Van_een_organisatie_telt_de_hele_naam_en_het_woord_dat_haar_bijzonder_maakt(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', Verborgene.Organisatie("de organisatie", naam, []).Select(een => een.Waarde)));

    [Fact]
    public void De_achternaam_van_het_gezin_zelf_mag_blijven_staan() =>
        Assert.Equal("Truus", Assert.Single(Verborgene.Naam("de melder", "Truus Dekker", ["Marieke Dekker", "Lotte Dekker"])).Waarde);
}
