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
    public void Een_gezegde_leeftijd_telt_voor_en_tegen()
    {
        var moeder = Kaal("Wijngaardsma") with { Voornamen = "Ingrid", FeitelijkAdres = Kalmoesweg, LeeftijdVolgensMelder = new(34, Vandaag) };
        var kind = Annelies with { Voornamen = "Lot", Geboren = Geboortedatum.Op(new(2018, 5, 1)), Bsn = null };

        Assert.Equal(new(Weging.Anders, "andere leeftijd: gemeld is ongeveer 34 jaar, bekend is geboren 01-05-2018"), Herkenning.Leeftijd(moeder, Bekend(kind)));
        Assert.Equal(new(Weging.Lijkt, "leeftijd past: gemeld is ongeveer 34 jaar, bekend is geboren 12-09-1989"), Herkenning.Leeftijd(moeder, Bekend(Annelies)));
        Assert.Equal(Weging.Anders, Herkenning.Leeftijd(moeder with { LeeftijdVolgensMelder = new(60, Vandaag) }, Bekend(Annelies))!.Weging);
    }

    [Fact]
    public void Een_leeftijd_zegt_niets_naast_twee_geboortedatums_of_zonder_een_tweede()
    {
        Assert.Null(Herkenning.Leeftijd(Annelies with { LeeftijdVolgensMelder = new(60, Vandaag) }, Bekend(Annelies)));
        Assert.Null(Herkenning.Leeftijd(Kaal("Bos") with { LeeftijdVolgensMelder = new(34, Vandaag) }, Bekend(Annelies with { Geboren = null })));
        Assert.Null(Herkenning.Leeftijd(Kaal("Bos"), Bekend(Annelies)));
    }

    [Fact]
    public void Een_adres_is_hetzelfde_ook_als_iemand_er_niet_meer_woont()
    {
        var verhuisd = Bekend(Annelies);
        verhuisd.Verblijft(Adressoort.Feitelijk, Kalmoesweg with { Huisnummer = "99" }, Nu, Vandaag);

        Assert.True(Herkenning.ZelfdeAdres(Kaal("Bos") with { FormeelAdres = Kalmoesweg with { Huisletter = "a" } }, verhuisd.Verblijven));
        Assert.False(Herkenning.ZelfdeAdres(Kaal("Bos") with { FormeelAdres = Kalmoesweg with { Huisnummer = "15" } }, verhuisd.Verblijven));
        Assert.False(Herkenning.ZelfdeAdres(Kaal("Bos"), verhuisd.Verblijven));
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

    private static Persoonsgegevens Kaal(string naam) => new(naam, null, null, Geslacht.Onbekend, null, null);

    private static Persoon Bekend(Persoonsgegevens gegevens)
    {
        var persoon = Persoon.Schrijf(Nu, gegevens);
        persoon.Verblijft(Adressoort.Feitelijk, gegevens.FeitelijkAdres!, Nu, Vandaag);
        return persoon;
    }
}
