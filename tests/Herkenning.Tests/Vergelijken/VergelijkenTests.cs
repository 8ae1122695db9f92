using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;
using Xunit;

namespace Kring.Herkenning.Tests.Vergelijken;

public sealed class VergelijkenTests
{
    private static readonly (Kolom, string)[] Annelies =
    [
        (Kolom.Voornaam, "Annelies"), (Kolom.Achternaam, "Wijngaardsma"), (Kolom.Geboortedatum, "1988-09-03"), (Kolom.Postcode, "1234AB"),
        (Kolom.Straat, "Dorpsstraat"), (Kolom.Huisnummer, "12"), (Kolom.Plaats, "Enschede"), (Kolom.Geslacht, "V"),
    ];

    [Theory]
    [InlineData(Kolom.Achternaam, "Weingaardsma", Veld.Achternaam, Niveau.Klank)]
    [InlineData(Kolom.Achternaam, "Wijngaarsma", Veld.Achternaam, Niveau.EenFout)]
    [InlineData(Kolom.Achternaam, "Jansen-Wijngaardsma", Veld.Achternaam, Niveau.Deel)]
    [InlineData(Kolom.Achternaam, "Jansen", Veld.Achternaam, Niveau.Anders)]
    [InlineData(Kolom.Achternaam, "", Veld.Achternaam, Niveau.Ontbreekt)]
    [InlineData(Kolom.Voornaam, "Anne", Veld.Voornaam, Niveau.Begin)]
    [InlineData(Kolom.Voornaam, "A.", Veld.Voornaam, Niveau.Voorletter)]
    [InlineData(Kolom.Voornaam, "Maria Annelies", Veld.Voornaam, Niveau.Deel)]
    [InlineData(Kolom.Voornaam, "Anne lies", Veld.Voornaam, Niveau.Gelijk)]
    [InlineData(Kolom.Geboortedatum, "1988-03-09", Veld.Geboortedatum, Niveau.Gewisseld)]
    [InlineData(Kolom.Geboortedatum, "1988-09-04", Veld.Geboortedatum, Niveau.DagCijfer)]
    [InlineData(Kolom.Geboortedatum, "1988-08-03", Veld.Geboortedatum, Niveau.MaandCijfer)]
    [InlineData(Kolom.Geboortedatum, "1989-09-03", Veld.Geboortedatum, Niveau.JaarCijfer)]
    [InlineData(Kolom.Geboortedatum, "1888-09-03", Veld.Geboortedatum, Niveau.Eeuw)]
    [InlineData(Kolom.Geboortedatum, "1888", Veld.Geboortedatum, Niveau.Anders)]
    [InlineData(Kolom.Geboortedatum, "1988-09", Veld.Geboortedatum, Niveau.Onvolledig)]
    [InlineData(Kolom.Geboortedatum, "1951-09-03", Veld.Geboortedatum, Niveau.AnderJaar)]
    [InlineData(Kolom.Geboortedatum, "1988-01-21", Veld.Geboortedatum, Niveau.Jaar)]
    [InlineData(Kolom.Straat, "Dorpsstr.", Veld.Straat, Niveau.Gelijk)]
    [InlineData(Kolom.Geslacht, "man", Veld.Geslacht, Niveau.Anders)]
    public void Elk_verschil_heeft_zijn_niveau(Kolom kolom, string waarde, Veld veld, Niveau niveau)
    {
        var proef = new Proeflijst();
        var (een, ander) = (proef.Voeg(Annelies), proef.Voeg(Met(kolom, waarde)));

        Assert.Equal(niveau, proef.Vergelijk(een, ander).Paar.Niveau(veld));
    }

    [Fact]
    public void Voornaam_en_achternaam_verwisseld_wordt_gezien()
    {
        var proef = new Proeflijst();
        var een = proef.Voeg(Annelies);
        var ander = proef.Voeg(Met([(Kolom.Voornaam, "Wijngaardsma"), (Kolom.Achternaam, "Annelies")]));

        Assert.Equal(Niveau.Gewisseld, proef.Vergelijk(een, ander).Paar.Niveau(Veld.Naamvolgorde));
        Assert.True(proef.Vergelijk(een, ander).Kansen > 0);
    }

    [Fact]
    public void Ook_namen_die_met_elkaar_beginnen_kunnen_verwisseld_zijn()
    {
        var proef = new Proeflijst();
        var een = proef.Voeg(Met([(Kolom.Voornaam, "Jan"), (Kolom.Achternaam, "Jansen")]));
        var ander = proef.Voeg(Met([(Kolom.Voornaam, "Jansen"), (Kolom.Achternaam, "Jan")]));

        Assert.Equal(Niveau.Gewisseld, proef.Vergelijk(een, ander).Paar.Niveau(Veld.Naamvolgorde));
    }

    [Fact]
    public void Getrouwde_namen_staan_in_elke_volgorde()
    {
        var proef = new Proeflijst();
        var een = proef.Voeg(Met(Kolom.Achternaam, "Jansen-van der Wijngaard"));
        var ander = proef.Voeg(Met(Kolom.Achternaam, "Wijngaard-Jansen"));

        Assert.Equal(Niveau.Gelijk, proef.Vergelijk(een, ander).Paar.Niveau(Veld.Achternaam));
    }

    [Fact]
    public void Vergelijken_is_in_beide_richtingen_hetzelfde()
    {
        var proef = new Proeflijst(60);
        for (var een = 0; een < 60; een++)
        {
            for (var ander = een + 1; ander < 60; ander += 7)
            {
                Assert.Equal(proef.Vergelijk(een, ander).Kansen, proef.Vergelijk(ander, een).Kansen, 4);
            }
        }
    }

    [Theory]
    [InlineData(Kolom.Voornaam, "Annelise", "Truus")]
    [InlineData(Kolom.Voornaam, "A.", "Truus")]
    [InlineData(Kolom.Achternaam, "Wijngaardsmma", "Jansen")]
    [InlineData(Kolom.Achternaam, "Wijngaardsma-Bos", "Jansen")]
    [InlineData(Kolom.Geboortedatum, "1988-03-09", "1961-12-24")]
    [InlineData(Kolom.Geboortedatum, "1988-09", "1961-12-24")]
    [InlineData(Kolom.Geboortedatum, "1988-01-21", "1961-12-24")]
    [InlineData(Kolom.Postcode, "1234AC", "9876ZZ")]
    [InlineData(Kolom.Huisnummer, "13", "245")]
    [InlineData(Kolom.Straat, "Dorpsstraatt", "Havenkade")]
    [InlineData(Kolom.Geslacht, "V", "M")]
    public void Meer_overeenkomst_verlaagt_de_score_nooit(Kolom kolom, string dichterbij, string anders)
    {
        var proef = new Proeflijst();
        var een = proef.Voeg(Annelies);
        var (gelijk, bijna, ver) = (proef.Voeg(Annelies), proef.Voeg(Met(kolom, dichterbij)), proef.Voeg(Met(kolom, anders)));

        Assert.True(proef.Vergelijk(een, gelijk).Kansen >= proef.Vergelijk(een, bijna).Kansen);
        Assert.True(proef.Vergelijk(een, bijna).Kansen >= proef.Vergelijk(een, ver).Kansen);
    }

    [Fact]
    public void Een_schrijffout_zegt_nooit_meer_dan_de_goede_naam()
    {
        var proef = new Proeflijst(60);
        var een = proef.Voeg(Annelies);
        for (var weg = 0; weg < "Wijngaardsma".Length; weg++)
        {
            var (gelijk, fout) = (proef.Voeg(Annelies), proef.Voeg(Met(Kolom.Achternaam, "Wijngaardsma".Remove(weg, 1))));
            Assert.True(proef.Vergelijk(een, gelijk).Kansen >= proef.Vergelijk(een, fout).Kansen, $"letter {weg}");
        }
    }

    [Fact]
    public void Een_zeldzame_naam_zegt_meer()
    {
        var proef = new Proeflijst();
        var (a, b) = (proef.Voeg(Annelies[..3]), proef.Voeg(Annelies[..3]));
        (Kolom, string)[] gewoon = [Annelies[0], (Kolom.Achternaam, "Jansen"), Annelies[2]];
        var (c, d) = (proef.Voeg(gewoon), proef.Voeg(gewoon));

        Assert.True(Gewicht(proef, a, b) > Gewicht(proef, c, d) + 1);
    }

    [Fact]
    public void Een_tweeling_is_niet_een_persoon()
    {
        var proef = new Proeflijst();
        var (een, ander) = (proef.Voeg(Annelies), proef.Voeg(Met(Kolom.Voornaam, "Margriet")));

        Assert.True(proef.Vergelijk(een, ander).Kansen < 0);
    }

    [Fact]
    public void Moeder_en_dochter_van_een_naam_op_een_adres_zijn_twee()
    {
        var proef = new Proeflijst();
        var (een, ander) = (proef.Voeg(Annelies), proef.Voeg(Met(Kolom.Geboortedatum, "2012-05-27")));

        Assert.True(proef.Vergelijk(een, ander).Kansen < 0);
    }

    [Fact]
    public void Een_ander_geldig_bsn_weegt_zwaar_tegen()
    {
        var proef = new Proeflijst();
        var een = proef.Voeg([.. Annelies, (Kolom.Bsn, "999990019")]);
        var (zelfde, ander) = (proef.Voeg([.. Annelies, (Kolom.Bsn, "999990019")]), proef.Voeg([.. Annelies, (Kolom.Bsn, "999990007")]));
        var (onbekend, ongeldig) = (proef.Voeg(Annelies), proef.Voeg([.. Annelies, (Kolom.Bsn, "999990011")]));

        Assert.True(proef.Vergelijk(een, zelfde).Kansen > proef.Vergelijk(een, onbekend).Kansen);
        Assert.True(proef.Vergelijk(een, ander).Kansen < proef.Vergelijk(een, onbekend).Kansen - 4);
        Assert.Equal(proef.Vergelijk(een, onbekend).Kansen, proef.Vergelijk(een, ongeldig).Kansen, 4);
    }

    [Fact]
    public void De_uitleg_noemt_elk_veld_en_de_familie()
    {
        var proef = new Proeflijst();
        var (een, ander) = (proef.Voeg(Annelies), proef.Voeg(Met(Kolom.Voornaam, "Margriet")));
        var herkenner = new Herkenner(proef.Lijst, new Keuze());
        var termen = Termen.Van(herkenner.Vergelijk(een, ander), new Weging(herkenner.Model));

        Assert.Contains(termen, term => term.Zin == "andere voornaam" && term.Gewicht < 0);
        Assert.Contains(termen, term => term.Zin == "dezelfde geboortedatum" && term.Gewicht > 0);
        Assert.Contains(termen, term => term.Zin == "kan ook familie zijn" && term.Gewicht < 0);
    }

    // Against strangers alone: that family shares a rare name as well is another matter.
    private static float Gewicht(Proeflijst proef, int een, int ander) =>
        new Weging(new Herkenner(proef.Lijst, new Keuze()).Model).Gewicht(proef.Vergelijk(een, ander).Paar);

    private static (Kolom, string)[] Met(Kolom kolom, string waarde) => Met([(kolom, waarde)]);

    private static (Kolom, string)[] Met((Kolom Kolom, string)[] anders) =>
        [.. Annelies.Where(een => anders.All(ander => ander.Kolom != een.Item1)), .. anders];
}
