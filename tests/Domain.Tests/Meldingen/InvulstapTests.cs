using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class InvulstapTests
{
    private static readonly (string Veld, string Waarde)[] Volledig =
    [
        ("gevaar", "onbekend"), ("melder_hoedanigheid", "Huisarts"), ("melder_naam", "Ida Berk"), ("melder_organisatie", "Praktijk Linde"),
        ("melder_telefoon", "0199000612"), ("verhaal", "Zorgen over geweld."),
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
    [InlineData("melder_grond", "BedreigingMelder", "melder_grond_tekst")]
    [InlineData("verhaal", "", "verhaal")]
    [InlineData("p2_jaar", "17", "p2_dag")]
    public void Wat_ontbreekt_of_niet_kan_wordt_een_keer_gezegd(string veld, string waarde, string fout) =>
        Assert.Equal(fout, Assert.Single(Fouten((veld, waarde))).Veld);

    [Fact]
    public void Een_mailadres_of_een_ander_deel_van_het_verhaal_is_ook_goed() =>
        Assert.Empty(Fouten(("melder_telefoon", ""), ("melder_email", "ida@linde.example"), ("verhaal", ""), ("gehoord", "Van opa.")));

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
