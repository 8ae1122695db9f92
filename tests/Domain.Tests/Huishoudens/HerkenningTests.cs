using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class HerkenningTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Adres Kalmoesweg = new() { Straat = "Kalmoesweg", Huisnummer = "14", Huisletter = "A", Toevoeging = "II", Postcode = "5771KD", Plaats = "Lindervoort" };

    private static readonly Persoonsgegevens Annelies = new(
        "Wijngaardsma", null, "Annelies Johanna", Geslacht.Vrouw, Geboortedatum.Op(new(1989, 9, 12)), Bsn.Lees("999715951"))
    {
        Telefoonnummers = ["0600000102"],
        FeitelijkAdres = Kalmoesweg,
    };

    [Fact]
    public void Zonder_BSN_en_met_een_andere_spelling_wordt_iemand_gevonden_op_het_adres_en_staan_de_redenen_erbij()
    {
        var gemeld = Annelies with { Geslachtsnaam = "Wijngaartsma", Voornamen = "Annelies", Bsn = null, FeitelijkAdres = Kalmoesweg with { Huisletter = "a" } };

        Assert.True(Herkenning.IsVoorstel(gemeld, Bekend(Annelies)));
        Assert.Equal(
            [
                new(Weging.Gelijk, "zelfde geboortedatum"),
                new(Weging.Lijkt, "achternaam lijkt: Wijngaartsma, bekend is Wijngaardsma"),
                new(Weging.Lijkt, "voornaam lijkt: Annelies, bekend is Annelies Johanna"),
                new(Weging.Gelijk, "zelfde adres"),
                new Herkenningsreden(Weging.Gelijk, "zelfde telefoonnummer"),
            ],
            Herkenning.Redenen(gemeld, Bekend(Annelies)));
    }

    [Fact]
    public void Een_achternaam_alleen_is_te_weinig() =>
        Assert.False(Herkenning.IsVoorstel(Kaal("Wijngaardsma"), Bekend(Annelies)));

    [Fact]
    public void Een_achternaam_met_een_geboortejaar_dat_kan_is_genoeg()
    {
        Assert.True(Herkenning.IsVoorstel(Kaal("wijngaardsma") with { Geboren = Geboortedatum.In(1989) }, Bekend(Annelies)));
        Assert.False(Herkenning.IsVoorstel(Kaal("wijngaardsma") with { Geboren = Geboortedatum.In(1988) }, Bekend(Annelies)));
    }

    [Fact]
    public void Een_gezegde_leeftijd_telt_voor_en_tegen()
    {
        var moeder = Kaal("Wijngaardsma") with { Voornamen = "Ingrid", FeitelijkAdres = Kalmoesweg, LeeftijdVolgensMelder = new(34, Vandaag) };
        var kind = Annelies with { Voornamen = "Lot", Geboren = Geboortedatum.Op(new(2018, 5, 1)), Bsn = null };

        Assert.False(Herkenning.IsVoorstel(moeder, Bekend(kind)));
        Assert.Contains(new(Weging.Anders, "andere leeftijd: gemeld is ongeveer 34 jaar, bekend is geboren 01-05-2018"), Herkenning.Redenen(moeder, Bekend(kind)));
        Assert.True(Herkenning.IsVoorstel(moeder with { FeitelijkAdres = null }, Bekend(Annelies)));
        Assert.Contains(new(Weging.Lijkt, "leeftijd past: gemeld is ongeveer 34 jaar, bekend is geboren 12-09-1989"), Herkenning.Redenen(moeder, Bekend(Annelies)));
        Assert.False(Herkenning.IsVoorstel(moeder with { FeitelijkAdres = null, LeeftijdVolgensMelder = new(60, Vandaag) }, Bekend(Annelies)));
    }

    [Theory]
    [InlineData(1992, true)]
    [InlineData(1987, true)]
    [InlineData(1986, true)]
    [InlineData(1985, false)]
    [InlineData(1998, false)]
    public void Een_gezegde_leeftijd_zit_er_een_paar_jaar_naast(int geboren, bool kan) =>
        Assert.Equal(kan, new GemeldeLeeftijd(34, Vandaag).KanZijn(Geboortedatum.In(geboren)));

    [Fact]
    public void Een_gezegde_leeftijd_groeit_mee()
    {
        Assert.Equal("ongeveer 34 jaar", new GemeldeLeeftijd(34, Vandaag).InWoorden(Vandaag));
        Assert.Equal("ongeveer 36 jaar", new GemeldeLeeftijd(34, Vandaag).InWoorden(Vandaag.AddYears(2)));
    }

    [Fact]
    public void Hetzelfde_BSN_is_genoeg_ook_als_de_rest_anders_is()
    {
        var gemeld = Kaal("Bos") with { Bsn = Annelies.Bsn, Geslacht = Geslacht.Man };

        Assert.True(Herkenning.IsVoorstel(gemeld, Bekend(Annelies)));
        Assert.Equal(
            [new(Weging.Gelijk, "zelfde BSN"), new(Weging.Anders, "andere achternaam: bekend is Wijngaardsma"), new Herkenningsreden(Weging.Anders, "ander geslacht")],
            Herkenning.Redenen(gemeld, Bekend(Annelies)));
    }

    [Fact]
    public void Wie_op_hetzelfde_adres_woont_maar_anders_heet_en_op_een_andere_dag_geboren_is_is_een_huisgenoot()
    {
        var tijs = Kaal("Velderhof") with { Voornamen = "Tijs", Geboren = Geboortedatum.Op(new(2017, 3, 5)), FeitelijkAdres = Kalmoesweg };

        Assert.False(Herkenning.IsVoorstel(tijs, Bekend(Annelies)));
        Assert.True(Herkenning.IsVoorstel(tijs with { Voornamen = null }, Bekend(Annelies)));
        Assert.True(Herkenning.IsVoorstel(tijs with { Geboren = null }, Bekend(Annelies)));
    }

    [Fact]
    public void Een_andere_datum_staat_er_geschreven_bij() =>
        Assert.Contains(
            new Herkenningsreden(Weging.Anders, "andere geboortedatum: bekend is 12-09-1989"),
            Herkenning.Redenen(Annelies with { Geboren = Geboortedatum.In(1988, 9) }, Bekend(Annelies)));

    [Fact]
    public void Een_ongeboren_kind_wordt_niet_op_naam_gevonden() =>
        Assert.False(Herkenning.IsVoorstel(Annelies with { Bsn = null }, Persoon.SchrijfOngeboren(Nu, Bekend(Annelies), null)));

    [Fact]
    public void Meer_gelijk_gaat_voor_en_wat_anders_is_telt_tegen()
    {
        var gelijk = new Herkenningsreden(Weging.Gelijk, "a");
        var lijkt = new Herkenningsreden(Weging.Lijkt, "b");
        var anders = new Herkenningsreden(Weging.Anders, "c");

        Assert.True(Herkenning.Volgorde([gelijk]) > Herkenning.Volgorde([lijkt]));
        Assert.True(Herkenning.Volgorde([lijkt]) > Herkenning.Volgorde([gelijk, anders]));
    }

    private static Persoonsgegevens Kaal(string naam) => new(naam, null, null, Geslacht.Onbekend, null, null);

    private static Persoon Bekend(Persoonsgegevens gegevens)
    {
        var persoon = Persoon.Schrijf(Nu, gegevens);
        persoon.Verblijft(Adressoort.Feitelijk, gegevens.FeitelijkAdres!, Nu, Vandaag);
        return persoon;
    }
}
