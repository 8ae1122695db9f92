using Kring.Domain.Berichten;
using Kring.Domain.Meldingen;
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
    [InlineData("School De Wilg", "School De Wilg,School,Wilg")]
    [InlineData("Ggz Merewold", "Ggz Merewold,Ggz,Merewold")]
    [InlineData("Basisschool De Wilg, Lindervoort", "Basisschool De Wilg, Lindervoort,Basisschool,Wilg")]
    [InlineData("Centrum voor Jeugd en Gezin", "Centrum voor Jeugd en Gezin")]
    [InlineData("", "")]
    public void Van_een_organisatie_telt_de_hele_naam_en_elk_woord_dat_niet_alledaags_is(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', Verborgene.Organisatie("de organisatie", naam, ["Lindervoort"]).Select(een => een.Waarde)));

    [Fact]
    public void De_achternaam_van_het_gezin_zelf_mag_blijven_staan() =>
        Assert.Equal("Truus", Assert.Single(Verborgene.Naam("de melder", "Truus Dekker", ["Marieke Dekker", "Lotte Dekker"])).Waarde);

    [Theory]
    [InlineData("Basisschool De Wilg belde", true)]
    [InlineData("De Wilg", true)]
    [InlineData("De juf van Noor en Jip", true)]
    [InlineData("Noor zei het op school.", true)]
    [InlineData("De school en het onderwijs melden dit", true)]
    [InlineData("U schold haar al eens uit bij het schoolhek", true)]
    [InlineData("Mevrouw Ruten maakt zich zorgen", true)]
    [InlineData("Mevrouw Rutens zorgen", true)]
    [InlineData("Mevrouw Rutetn belde", true)]
    [InlineData("Eleln belde", true)]
    [InlineData("De leerkrachten zien het", true)]
    [InlineData("Iemand uit groep 6", false)]
    [InlineData("Routten is een plaats", true)]
    [InlineData("Wij komen bij u thuis in Lindervoort. Noor en Jip zijn stil. U bent Rutger.", false)]
    [InlineData("De burgemeester en de buren weten het. Allen zijn bezorgd.", false)]
    public void Van_een_leerkracht_komt_geen_naam_school_of_beroep_in_de_brief_ook_niet_half_of_verschreven(string tekst, bool gevonden)
    {
        string[] bekend = ["Noor Aziz", "Jip Aziz", "Lindervoort"];
        Verborgene[] verborgen =
        [
            .. Verborgene.Naam("de naam", "Ellen Rutten", bekend),
            .. Verborgene.Organisatie("de organisatie", "Basisschool De Wilg, Lindervoort", bekend),
            .. Verborgene.Beroep("leerkracht", Beroepswoorden.Van(Hoedanigheid.Onderwijs)),
        ];

        Assert.Equal(gevonden, verborgen.Any(een => een.StaatIn(tekst)));
    }

    [Theory]
    [InlineData("Vissar belde", true)]
    [InlineData("Visser belde", true)]
    [InlineData("wij gaan vissen", false)]
    [InlineData("Fisser belde", false)]
    [InlineData("Visscher belde", false)]
    public void Een_verschrijving_is_een_letter_in_een_woord_met_een_hoofdletter(string tekst, bool gevonden) =>
        Assert.Equal(gevonden, Verborgene.Naam("de naam", "Visser", []).Single().StaatIn(tekst));

    [Fact]
    public void De_naam_van_een_kind_is_geen_verschrijving_van_die_van_de_melder()
    {
        var melder = Verborgene.Naam("de naam", "Marieke Bos", ["Marijke Hofstra"]).First();

        Assert.Equal((false, false, true), (melder.StaatIn("Marijke is stil."), melder.StaatIn("Marijkes moeder"), melder.StaatIn("Marieka belde.")));
    }

    [Fact]
    public void Van_een_beroep_telt_ook_elk_lang_woord()
    {
        Verborgene[] beroep = [.. Verborgene.Beroep("medewerker leerplichtzaken, groep 6", [])];

        Assert.Contains(beroep, een => een.StaatIn("Iemand van leerplichtzaken belde."));
        Assert.DoesNotContain(beroep, een => een.StaatIn("Een medewerker van ons komt langs."));
        Assert.All(Enum.GetValues<Hoedanigheid>(), een => Assert.DoesNotContain("", Beroepswoorden.Van(een)));
    }
}
