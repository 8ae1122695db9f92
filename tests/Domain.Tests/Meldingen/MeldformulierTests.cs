using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class MeldformulierTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Een_leeg_formulier_is_leeg_en_heeft_geen_fouten()
    {
        var (formulier, fouten) = Lees();

        Assert.Empty(fouten);
        Assert.Empty(formulier.Personen);
        Assert.Null(formulier.Gevaar);
        Assert.Equal(Hoedanigheid.Onbekend, formulier.Melder.Hoedanigheid);
    }

    [Fact]
    public void Wat_is_verteld_komt_in_het_formulier()
    {
        var (formulier, fouten) = Lees(
            ("gevaar", "ja"), ("gevaar_nu", "Hij komt terug."), ("gevaar_wie", "Politie rijdt."), ("gezien", "Blauwe plek."), ("vorm_01", "ja"),
            ("vorm_06", "ja"), ("gezin_weet", "nee"), ("p1_voornamen", "Sem"), ("p1_achternaam", "Hofsta"), ("p1_dag", "17"), ("p1_maand", "4"),
            ("p1_jaar", "2017"), ("p1_rol", "jeugdige"), ("p1_postcode", "1234 ab"), ("p1_huisnummer", "21"), ("p1_telefoon", "06-12 34 56 78"),
            ("p3_achternaam", "Dekker"), ("p3_zelfde", "ja"), ("p3_bsn", "1234.56.782"));

        Assert.Empty(fouten);
        Assert.True(formulier.Gevaar);
        Assert.Equal([Geweldsvorm.Partnergeweld, Geweldsvorm.KindermishandelingKindcheck], formulier.Vormen);
        Assert.Equal([1, 3], formulier.Personen.Select(persoon => persoon.Nummer));
        var (sem, dekker) = (formulier.Personen[0].Gegevens, formulier.Personen[1].Gegevens);
        Assert.Equal(Geboortedatum.Op(new DateOnly(2017, 4, 17)), sem.Geboren);
        Assert.Equal(("1234AB", "0612345678", true), (sem.FeitelijkAdres!.Postcode, sem.Telefoonnummers[0], sem.GemeldAlsKind));
        Assert.Equal(sem.FeitelijkAdres.Sleutel, dekker.FeitelijkAdres!.Sleutel);
        Assert.Equal("123456782", dekker.Bsn!.Nummer);
    }

    [Theory]
    [InlineData("p1_dag", "31", "p1_maand", "2", "p1_jaar", "2020", "p1_dag")]
    [InlineData("p1_dag", "3", "p1_maand", "", "p1_jaar", "2020", "p1_dag")]
    [InlineData("p1_jaar", "20", "p1_maand", "", "p1_dag", "", "p1_dag")]
    [InlineData("p1_bsn", "123456789", "p1_achternaam", "x", "verhaal", "y", "p1_bsn")]
    [InlineData("p1_postcode", "12345", "p1_achternaam", "x", "verhaal", "y", "p1_postcode")]
    [InlineData("p1_telefoon", "1234", "p1_achternaam", "x", "verhaal", "y", "p1_telefoon")]
    [InlineData("melder_telefoon", "bel maar", "p1_achternaam", "x", "verhaal", "y", "melder_telefoon")]
    [InlineData("melder_email", "geen adres", "p1_achternaam", "x", "verhaal", "y", "melder_email")]
    public void Wat_niet_kan_kloppen_wordt_gezegd_en_nergens_voor_gebruikt(
        string een, string waarde, string twee, string tweede, string drie, string derde, string fout)
    {
        var (formulier, fouten) = Lees((een, waarde), (twee, tweede), (drie, derde));

        Assert.Equal(fout, Assert.Single(fouten).Veld);
        Assert.All(formulier.Personen, persoon => Assert.Null(persoon.Gegevens.Geboren));
    }

    [Fact]
    public void Van_een_geboortedatum_mag_een_deel_bekend_zijn()
    {
        Assert.Equal(Geboortedatum.In(2019), Lees(("p1_jaar", "2019")).Formulier.Personen[0].Gegevens.Geboren);
        Assert.Equal(Geboortedatum.In(2019, 3), Lees(("p1_jaar", "2019"), ("p1_maand", "3")).Formulier.Personen[0].Gegevens.Geboren);
    }

    [Fact]
    public void Het_bericht_draagt_geheim_zwangerschap_relatie_en_veilig_bereiken()
    {
        var bericht = FormulierNaarBericht.Bericht(
            Lees(
                ("p1_voornamen", "Sanne"), ("p1_achternaam", "Dekker"), ("p1_geheim", "ja"), ("p1_straat", "Turfkade"), ("p1_huisnummer", "7"),
                ("p1_plaats", "Hoogmeer"), ("p1_zwanger", "ja"), ("p1_uitgerekend", "maart 2027"), ("p1_veilig_Bellen", "nee"),
                ("p2_voornamen", "Sem"), ("p2_achternaam", "Dekker"), ("p2_rol", "jeugdige"), ("p2_relatie", "zoon van"), ("p2_relatie_met", "1"))
                .Formulier,
            Dag);

        Assert.Equal([0], Geheimhouding.Betrokkenen(bericht));
        Assert.Equal("maart 2027", Assert.Single(BerichtNaarMelding.Ongeborenen(bericht)).Uitgerekend);
        Assert.Equal(("zoon van", "Sanne Dekker"), (bericht.Betrokkenen[1].Persoon!.Relaties[0].Omschrijving.Waarde, bericht.Betrokkenen[1].Persoon!.Relaties[0].Met!.Naam));
        Assert.Equal(new Contactweg(Contactkanaal.Bellen, false, null, Dag), Assert.Single(BerichtNaarPersoon.Gegevens(bericht.Betrokkenen[0]).Contactwegen));
        Assert.Contains(LetOpzinnen.Van(bericht), zin => zin.Contains("adres van Sanne Dekker geheim", StringComparison.Ordinal));
        Assert.DoesNotContain(LetOpzinnen.Van(bericht), zin => zin.Contains("geen rol", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_geheim_adres_wijst_ook_hier_geen_gemeente_aan()
    {
        var gemeente = Gemeente.Schrijf("0001", "Hoogmeer");
        var open = FormulierNaarBericht.Bericht(Lees(("p1_straat", "Turfkade"), ("p1_huisnummer", "7"), ("p1_plaats", "Hoogmeer")).Formulier, Dag);
        var geheim = FormulierNaarBericht.Bericht(Lees(("p1_straat", "Turfkade"), ("p1_huisnummer", "7"), ("p1_plaats", "Hoogmeer"), ("p1_geheim", "ja")).Formulier, Dag);

        Assert.Equal("0001", Werkgebiedkeuze.Gemeentecode(open, [gemeente]));
        Assert.Null(Werkgebiedkeuze.Gemeentecode(geheim, [gemeente]));
    }

    [Theory]
    [InlineData("Burger", "", "een burger, niet te noemen", true)]
    [InlineData("Burger", "ja", "Femke Postma", false)]
    [InlineData("Onderwijs", "", "De Boomgaard", false)]
    public void Een_burger_wordt_alleen_met_toestemming_genoemd(string hoedanigheid, string noemen, string naam, bool afgeschermd)
    {
        var gegevens = Melding(("melder_hoedanigheid", hoedanigheid), ("melder_noemen", noemen), ("melder_organisatie", "De Boomgaard"));

        Assert.Equal((naam, afgeschermd), (gegevens.MelderNaam, gegevens.MelderIsAfgeschermd));
    }

    [Fact]
    public void Een_beroepskracht_blijft_onbekend_met_een_reden()
    {
        var gegevens = Melding(("melder_hoedanigheid", "Onderwijs"), ("melder_organisatie", "De Boomgaard"), ("melder_grond", "BedreigingMelder"), ("melder_grond_tekst", "Vader dreigde."));

        Assert.Equal(("een beroepskracht, niet te noemen", true), (gegevens.MelderNaam, gegevens.MelderIsAfgeschermd));
        Assert.IsType<AfschermredenOntbreekt>(Assert.Throws<WeigeringException>(
            () => Melding(("melder_hoedanigheid", "Onderwijs"), ("melder_grond", "BedreigingMelder"))).Weigering);
    }

    [Fact]
    public void Een_melding_zegt_iets_van_iemand_die_zich_bekend_maakt()
    {
        Assert.IsType<MelderOntbreekt>(Assert.Throws<WeigeringException>(() => Melding(("melder_naam", ""))).Weigering);
        Assert.IsType<MelderOntbreekt>(Assert.Throws<WeigeringException>(() => Melding(("melder_telefoon", ""))).Weigering);
        Assert.IsType<MelderOntbreekt>(Assert.Throws<WeigeringException>(() => Melding(("melder_hoedanigheid", ""))).Weigering);
        Assert.IsType<MeldingIsLeeg>(Assert.Throws<WeigeringException>(() => Melding(("verhaal", ""))).Weigering);
    }

    private static Meldinggegevens Melding(params (string, string)[] velden)
    {
        var alle = new Dictionary<string, string>
        {
            ["melder_hoedanigheid"] = "Burger",
            ["melder_naam"] = "Femke Postma",
            ["melder_telefoon"] = "0612345678",
            ["verhaal"] = "Er is ruzie.",
        };
        foreach (var (naam, waarde) in velden)
        {
            alle[naam] = waarde;
        }

        var formulier = Lees([.. alle.Select(veld => (veld.Key, veld.Value))]).Formulier;
        return BerichtNaarMelding.Gegevens(formulier, FormulierNaarBericht.Bericht(formulier, Dag), Meldkanaal.Telefoon, []);
    }

    private static (Meldformulier Formulier, IReadOnlyList<Leesfout> Fouten) Lees(params (string Naam, string Waarde)[] velden) =>
        Meldformulierlezer.Lees(new Formuliervelden(velden.Select(veld => KeyValuePair.Create(veld.Naam, (string?)veld.Waarde))));
}
