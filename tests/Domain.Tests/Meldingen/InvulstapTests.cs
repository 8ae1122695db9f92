using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class InvulstapTests
{
    private static readonly (string Veld, string Waarde)[] Volledig =
    [
        ("gevaar", "onbekend"), ("melder_hoedanigheid", "Huisarts"), ("melder_naam", "Ida Berk"), ("melder_organisatie", "Praktijk Linde"),
        ("melder_telefoon", "0199000612"), ("melder_noemen", "ja"), ("verhaal", "Zorgen over geweld."),
    ];

    [Fact]
    public void Een_formulier_met_het_nodige_heeft_geen_fouten() => Assert.Empty(Fouten());

    [Theory]
    [InlineData("gevaar", "", "gevaar")]
    [InlineData("gevaar", "ja", "gevaar_nu")]
    [InlineData("melder_hoedanigheid", "Burger", "melder_hoedanigheid")]
    [InlineData("melder_hoedanigheid", "999", "melder_hoedanigheid")]
    [InlineData("melder_naam", " ", "melder_naam")]
    [InlineData("melder_organisatie", "", "melder_organisatie")]
    [InlineData("melder_telefoon", "", "melder_telefoon")]
    [InlineData("melder_telefoon", "bel maar", "melder_telefoon")]
    [InlineData("melder_noemen", "", "melder_noemen")]
    [InlineData("melder_noemen", "nee", "melder_grond")]
    [InlineData("melder_noemen", "misschien", "melder_noemen")]
    [InlineData("melder_grond", "999", "melder_grond")]
    [InlineData("melder_grond", "0", "melder_grond")]
    [InlineData("gevaar", "misschien", "gevaar")]
    [InlineData("gezin_weet", "1", "gezin_weet")]
    [InlineData("p1_rol", "keizer", "p1_rol")]
    [InlineData("p1_geslacht", "7", "p1_geslacht")]
    [InlineData("p1_veilig_Bellen", "soms", "p1_veilig_Bellen")]
    [InlineData("p1_relatie", "moeder", "p1_relatie_met")]
    [InlineData("verhaal", "", "verhaal")]
    [InlineData("p2_jaar", "17", "p2_dag")]
    public void Wat_ontbreekt_of_niet_kan_wordt_een_keer_gezegd(string veld, string waarde, string fout) =>
        Assert.Equal(fout, Assert.Single(Fouten((veld, waarde))).Veld);

    [Fact]
    public void Een_mailadres_of_een_ander_deel_van_het_verhaal_is_ook_goed() =>
        Assert.Empty(Fouten(("melder_telefoon", ""), ("melder_email", "ida@linde.example"), ("verhaal", ""), ("gehoord", "Van opa.")));

    [Fact]
    public void Wie_niet_genoemd_wil_worden_legt_de_reden_uit()
    {
        Assert.Equal("melder_grond_tekst", Assert.Single(Fouten(("melder_noemen", "nee"), ("melder_grond", "BedreigingMelder"))).Veld);
        Assert.Empty(Fouten(("melder_noemen", "nee"), ("melder_grond", "BedreigingMelder"), ("melder_grond_tekst", "Vader dreigde.")));
        Assert.Equal("melder_grond", Fouten(("melder_grond", "BedreigingMelder"), ("melder_grond_tekst", "Vader dreigde."))[0].Veld);
    }

    [Theory]
    [InlineData("verhaal", Aanvulling.LangsteTekst)]
    [InlineData("p1_bijzonderheden", Aanvulling.LangsteTekst)]
    [InlineData("p1_voornamen", Invulstappen.LangsteRegel)]
    [InlineData("melder_naam", Invulstappen.LangsteRegel)]
    public void Wat_niet_past_wordt_niet_stil_afgekapt(string veld, int meeste)
    {
        Assert.Empty(Fouten((veld, new string('a', meeste))));
        Assert.Equal(veld, Assert.Single(Fouten((veld, new string('a', meeste + 1)))).Veld);
    }

    [Theory]
    [InlineData("gevaar_wie", Invulstap.Gevaar)]
    [InlineData("melder_grond", Invulstap.Melder)]
    [InlineData("p12_straat", Invulstap.Mensen)]
    [InlineData("vorm_01", Invulstap.Verhaal)]
    [InlineData("gezin_weet", Invulstap.Verhaal)]
    [InlineData("p99_straat", Invulstap.Verhaal)]
    public void Elk_veld_staat_in_een_deel(string veld, Invulstap stap) => Assert.Equal(stap, Invulstappen.Van(veld));

    [Fact]
    public void Fouten_staan_in_de_volgorde_van_het_formulier() =>
        Assert.Equal([Invulstap.Gevaar, Invulstap.Melder, Invulstap.Mensen, Invulstap.Verhaal],
            Fouten(("verhaal", ""), ("p1_jaar", "1"), ("melder_naam", ""), ("gevaar", "")).Select(fout => Invulstappen.Van(fout.Veld)));

    private static IReadOnlyList<Leesfout> Fouten(params (string Veld, string Waarde)[] anders) => Invulstappen.Fouten(new Formuliervelden(
        Volledig.Where(veld => !anders.Any(ander => ander.Veld == veld.Veld)).Concat(anders).Select(veld => KeyValuePair.Create(veld.Veld, (string?)veld.Waarde))));
}
