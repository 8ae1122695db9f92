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
    [InlineData("Onderwijs", "ja", "De Boomgaard", false)]
    public void Een_burger_wordt_alleen_met_toestemming_genoemd(string hoedanigheid, string noemen, string naam, bool afgeschermd)
    {
        var gegevens = Melding(("melder_hoedanigheid", hoedanigheid), ("melder_noemen", noemen), ("melder_organisatie", "De Boomgaard"));

        Assert.Equal((naam, afgeschermd), (gegevens.MelderNaam, gegevens.MelderIsAfgeschermd));
    }

    [Theory]
    [InlineData("", "of het gezin mag weten wie meldt")]
    [InlineData("nee", "waarom het gezin niet mag weten wie meldt")]
    public void Dat_het_gezin_mag_weten_welke_beroepskracht_meldt_wordt_gekozen_en_nooit_aangenomen(string noemen, string nog)
    {
        Assert.IsType<NoemenIsNietGekozen>(Assert.Throws<WeigeringException>(
            () => Melding(("melder_hoedanigheid", "Onderwijs"), ("melder_noemen", noemen))).Weigering);
        Assert.Equal([nog], Lees([.. Volledig, ("melder_hoedanigheid", "Onderwijs"), ("melder_noemen", noemen)]).Formulier.Ontbreekt());
    }

    [Fact]
    public void Wel_noemen_en_een_reden_waarom_niet_gaan_niet_samen() => Assert.IsType<NoemenSpreektZichTegen>(Assert.Throws<WeigeringException>(
        () => Melding(("melder_hoedanigheid", "Onderwijs"), ("melder_noemen", "ja"), ("melder_grond", "BedreigingMelder"), ("melder_grond_tekst", "Vader dreigde."))).Weigering);

    [Fact]
    public void Wat_een_melding_nog_mist_is_te_zeggen_tijdens_het_gesprek()
    {
        Assert.Equal(
            ["wie de beller is", "de naam van de beller", "een telefoonnummer of e-mailadres van de beller", "of het gezin mag weten wie meldt", "over wie het gaat of wat er is gebeurd"],
            Lees(("gevaar", "nee")).Formulier.Ontbreekt());
        Assert.Empty(Lees([.. Volledig, ("melder_hoedanigheid", "Burger")]).Formulier.Ontbreekt());
    }

    [Theory]
    [InlineData("34", 34)]
    [InlineData("ongeveer 34 jaar", 34)]
    [InlineData("ca. 8", 8)]
    public void Een_gezegde_leeftijd_blijft_bij_de_persoon(string getypt, int jaren)
    {
        var formulier = Lees(("p1_voornamen", "Petra"), ("p1_leeftijd", getypt)).Formulier;
        var betrokkene = FormulierNaarBericht.Bericht(formulier, Dag).Betrokkenen[0];
        var gegevens = BerichtNaarPersoon.Gegevens(betrokkene);

        Assert.Equal(new GemeldeLeeftijd(jaren, Dag), gegevens.LeeftijdVolgensMelder);
        Assert.Equal(jaren < 18, gegevens.GemeldAlsKind);
        Assert.False(betrokkene.AanvullendeInformatie.IsIngevuld);
    }

    [Theory]
    [InlineData("begin dertig")]
    [InlineData("8 maanden")]
    [InlineData("340")]
    public void Een_leeftijd_die_geen_getal_is_blijft_in_woorden(string getypt)
    {
        var persoon = Lees(("p1_leeftijd", getypt)).Formulier.Personen[0];

        Assert.Null(persoon.Leeftijd);
        Assert.Equal($"Leeftijd volgens de melder: {getypt}.", persoon.Bijzonderheden);
    }

    [Fact]
    public void Naast_een_geboortedatum_blijft_een_leeftijd_in_woorden()
    {
        var persoon = Lees(("p1_jaar", "1990"), ("p1_leeftijd", "34")).Formulier.Personen[0];

        Assert.Null(persoon.Leeftijd);
        Assert.Equal("Leeftijd volgens de melder: 34.", persoon.Bijzonderheden);
    }

    [Theory]
    [InlineData("moeder van")]
    [InlineData("moeder")]
    public void Een_relatie_zonder_de_ander_wordt_gezegd_en_met_de_ander_staat_van_er_een_keer(string relatie)
    {
        var fout = Assert.Single(Lees(("p1_voornamen", "Petra"), ("p2_voornamen", "Tim"), ("p1_relatie", relatie)).Fouten);
        Assert.Equal(("p1_relatie_met", "Persoon 1. Kies van wie deze persoon moeder is, of maak het veld leeg."), (fout.Veld, fout.Zin));
        Assert.Contains("niet van wie", Assert.Single(Lees(("p1_voornamen", "Petra"), ("p1_relatie", relatie)).Fouten).Zin, StringComparison.Ordinal);
        Assert.Equal("p1_relatie", Assert.Single(Lees(("p1_voornamen", "Petra"), ("p2_voornamen", "Tim"), ("p1_relatie_met", "2")).Fouten).Veld);
        var (formulier, fouten) = Lees(("p1_voornamen", "Petra"), ("p2_voornamen", "Tim"), ("p1_relatie", relatie), ("p1_relatie_met", "2"));
        Assert.Empty(fouten);
        Assert.Equal("moeder van", FormulierNaarBericht.Bericht(formulier, Dag).Betrokkenen[0].Persoon!.Relaties[0].Omschrijving.Waarde);
    }

    [Theory]
    [InlineData("van Zilverpopulier", "", "van", "Zilverpopulier")]
    [InlineData("van der Berg", "", "van der", "Berg")]
    [InlineData("de Wit-van Dam", "", "de", "Wit-van Dam")]
    [InlineData("Zilverpopulier", "van", "van", "Zilverpopulier")]
    [InlineData("Vandenberg", "", null, "Vandenberg")]
    [InlineData("het onbekende", "", null, "het onbekende")]
    public void Een_voorvoegsel_bij_de_achternaam_hoort_niet_bij_de_naam_waarop_iemand_wordt_gevonden(string getypt, string voorvoegsel, string? voor, string naam)
    {
        var gegevens = Lees(("p1_achternaam", getypt), ("p1_voorvoegsel", voorvoegsel)).Formulier.Personen[0].Gegevens;

        Assert.Equal((voor, naam), (gegevens.Voorvoegsel, gegevens.Geslachtsnaam));
    }

    [Fact]
    public void Onzichtbare_tekens_en_regeleinden_horen_niet_in_een_veld_van_een_regel()
    {
        var velden = new Formuliervelden([KeyValuePair.Create("p1_achternaam", (string?)"Jan\u0000sen\r\nDe \u202EVries"), KeyValuePair.Create("verhaal", (string?)"Een.\r\nTwee.\u0007")]);

        Assert.Equal(("Jansen De Vries", "Een.\nTwee."), (velden["p1_achternaam"], velden["verhaal"]));
    }

    [Theory]
    [InlineData("Niet in de avond bellen.", "Contact met Petra Jansen: “Niet in de avond bellen”.")]
    [InlineData("Graag niet bellen als hij thuis is.", "Contact met Petra Jansen: “Graag niet bellen als hij thuis is”.")]
    [InlineData("Alleen appen.", "Contact met Petra Jansen: “Alleen appen”.")]
    [InlineData("Bel haar nooit thuis.", "Contact met Petra Jansen: “Bel haar nooit thuis”.")]
    [InlineData("Geen brieven sturen naar Rietweg 12.", "Contact met Petra Jansen: in het bericht staat hoe dat veilig kan. Lees dat eerst.")]
    public void Hoe_iemand_veilig_te_bereiken_is_staat_bij_let_op(string tekst, string zin)
    {
        (string, string)[] mens = [("p1_voornamen", "Petra"), ("p1_achternaam", "Jansen")];
        Assert.Contains(zin, LetOp([.. mens, ("p1_bijzonderheden", tekst)]));
        Assert.Contains(zin, LetOp([.. mens, ("p1_veilig_Bellen", "ja"), ("p1_veilig_uitleg", tekst)]).Select(een => een.Replace(".”", "”", StringComparison.Ordinal)));
        Assert.Contains(zin.Replace("Contact met Petra Jansen", "Contact", StringComparison.Ordinal), LetOp([.. mens, ("gehoord", tekst)]));
    }

    [Fact]
    public void Een_onveilige_weg_staat_bij_let_op() => Assert.Contains(
        "Contact met Petra: “niet veilig: bellen, post”.", LetOp([("p1_voornamen", "Petra"), ("p1_veilig_Bellen", "nee"), ("p1_veilig_Post", "nee"), ("p1_veilig_Sms", "ja")]));

    [Theory]
    [InlineData("Zij durfde niet te bellen.")]
    [InlineData("Hij wil geen contact met zijn vader.")]
    [InlineData("Moeder belde niet terug.")]
    [InlineData("Het gaat niet goed op school.")]
    public void Wat_niets_zegt_over_bereiken_staat_daar_niet(string tekst) =>
        Assert.DoesNotContain(LetOp([("p1_voornamen", "Petra"), ("p1_bijzonderheden", tekst)]), zin => zin.StartsWith("Contact", StringComparison.Ordinal));

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

    private static (string, string)[] Volledig => [("melder_naam", "Femke Postma"), ("melder_telefoon", "0612345678"), ("verhaal", "Er is ruzie.")];

    private static IReadOnlyList<string> LetOp((string, string)[] velden) => LetOpzinnen.Van(FormulierNaarBericht.Bericht(Lees(velden).Formulier, Dag));

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
