using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class PersoonTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Adres Oud = new() { Postcode = "5771KD", Huisnummer = "14", Huisletter = "A" };
    private static readonly Adres Nieuw = new() { Postcode = "5786DT", Huisnummer = "112" };

    [Fact]
    public void Wat_we_wisten_blijft_en_wat_we_niet_wisten_komt_erbij()
    {
        var persoon = Schrijf(new("Bos", null, "Anna", Geslacht.Onbekend, null, null) { Telefoonnummers = ["06"] });

        persoon.VulAan(new("Bosch", null, "Anne", Geslacht.Vrouw, Geboortedatum.In(1990), Bsn.Lees("999708041")) { Telefoonnummers = ["06", "01"], Taal = "Pools" });

        Assert.Equal(("Bos", "Anna", Geslacht.Vrouw, "Pools"), (persoon.Geslachtsnaam, persoon.Voornamen, persoon.Geslacht, persoon.Taal));
        Assert.Equal(((Geboortedatum?)Geboortedatum.In(1990), "999708041"), (persoon.Geboren, persoon.Bsn!.Nummer));
        Assert.Equal(["06", "01"], persoon.Telefoonnummers);
    }

    [Fact]
    public void Wie_later_alleen_de_taal_noemt_neemt_de_tolk_niet_weg()
    {
        var persoon = Schrijf(Kaal("Bos") with { TolkNodig = true });

        persoon.VulAan(Kaal("Bos") with { Taal = "Berber" });

        Assert.Equal(("Berber", true), (persoon.Taal, persoon.TolkNodig));
    }

    [Fact]
    public void Zonder_achternaam_wordt_niemand_ingeschreven() =>
        Assert.IsType<NaamOntbreekt>(Assert.Throws<WeigeringException>(() => Schrijf(Kaal(" "))).Weigering);

    [Fact]
    public void Een_ongeboren_kind_draagt_de_naam_van_de_moeder()
    {
        var moeder = Schrijf(new("Velderhof", "van der", "Anna", Geslacht.Vrouw, null, null));
        var kind = Persoon.SchrijfOngeboren(Nu, moeder, "24 januari 2027");

        Assert.Equal(("Ongeboren kind van der Velderhof", new Zwangerschap(moeder.Id, "24 januari 2027")), (kind.Naam, kind.Zwangerschap));
        Assert.True(kind.IsMinderjarigOp(Vandaag));
    }

    [Theory]
    [InlineData("20081102", false)]
    [InlineData("20081103", true)]
    public void Minderjarig_is_wie_nog_geen_achttien_is(string geboren, bool minderjarig) =>
        Assert.Equal(minderjarig, Schrijf(Kaal("Bos") with { Geboren = Geboortedatum.Lees(geboren, null) }).IsMinderjarigOp(Vandaag));

    [Fact]
    public void Zonder_geboortedatum_beslist_de_rol()
    {
        Assert.True(Schrijf(Kaal("Bos") with { GemeldAlsKind = true }).IsMinderjarigOp(Vandaag));
        Assert.False(Schrijf(Kaal("Bos")).IsMinderjarigOp(Vandaag));
    }

    [Fact]
    public void Hetzelfde_adres_in_andere_spelling_verandert_niets()
    {
        var persoon = Schrijf(Kaal("Bos"));
        var eerst = persoon.Verblijft(Adressoort.Feitelijk, Oud, Nu, Vandaag);

        Assert.Same(eerst, persoon.Verblijft(Adressoort.Feitelijk, Oud with { Huisletter = "a" }, Nu, Vandaag));
        Assert.Single(persoon.Verblijven);
    }

    [Fact]
    public void Een_ander_adres_van_dezelfde_soort_beeindigt_het_eerdere()
    {
        var persoon = Schrijf(Kaal("Bos"));
        var formeel = persoon.Verblijft(Adressoort.Formeel, Oud, Nu, Vandaag);
        var eerst = persoon.Verblijft(Adressoort.Feitelijk, Oud with { }, Nu, Vandaag);
        var daarna = persoon.Verblijft(Adressoort.Feitelijk, Nieuw, Nu, Vandaag.AddDays(9));

        Assert.Equal(((DateOnly?)Vandaag.AddDays(9), (DateOnly?)null), (eerst.Tot, formeel.Tot));
        Assert.Same(daarna, persoon.Woonplek);
    }

    [Fact]
    public void Afschermen_geldt_de_woonplek_en_niet_het_adres_dat_de_ander_kent()
    {
        var persoon = Schrijf(Kaal("Bos"));
        var formeel = persoon.Verblijft(Adressoort.Formeel, Oud, Nu, Vandaag);
        var feitelijk = persoon.Verblijft(Adressoort.Feitelijk, Nieuw, Nu, Vandaag);

        persoon.SchermWoonplekAf("Geheim adres", Nu, null);

        Assert.Equal(((Afscherming?)null, new Afscherming(Nu, null, "Geheim adres")), (formeel.Afscherming, feitelijk.Afscherming));
    }

    [Fact]
    public void Wie_afgeschermd_woont_blijft_dat_na_verhuizen()
    {
        var persoon = Schrijf(Kaal("Bos"));
        persoon.Verblijft(Adressoort.Feitelijk, Oud, Nu, Vandaag);
        persoon.SchermWoonplekAf("Geheim adres", Nu, null);

        var formeel = persoon.Verblijft(Adressoort.Formeel, Oud with { }, Nu, Vandaag);
        var nieuw = persoon.Verblijft(Adressoort.Feitelijk, Nieuw, Nu.AddDays(30), Vandaag.AddDays(30));

        Assert.Equal("Geheim adres", nieuw.Afscherming?.Reden);
        Assert.Equal("Geheim adres", formeel.Afscherming?.Reden);
    }

    [Fact]
    public void Wie_op_het_geheime_adres_ook_staat_ingeschreven_is_daar_ook_afgeschermd()
    {
        var persoon = Schrijf(Kaal("Bos"));
        var formeel = persoon.Verblijft(Adressoort.Formeel, Oud, Nu, Vandaag);
        persoon.Verblijft(Adressoort.Feitelijk, Oud with { }, Nu, Vandaag);

        persoon.SchermWoonplekAf("Geheim adres", Nu, null);

        Assert.All(persoon.Verblijven, verblijf => Assert.NotNull(verblijf.Afscherming));
        Assert.Equal("Geheim adres", formeel.Afscherming?.Reden);
    }

    [Fact]
    public void Alle_adressen_afschermen_vraagt_een_reden_die_iets_zegt()
    {
        var persoon = Schrijf(Kaal("Bos"));
        Assert.IsType<GeenAdresOmAfTeSchermen>(Assert.Throws<WeigeringException>(() => persoon.SchermAdressenAf("Gevaar.", Nu, Guid.NewGuid())).Weigering);
        persoon.Verblijft(Adressoort.Formeel, Oud, Nu, Vandaag);
        persoon.Verblijft(Adressoort.Feitelijk, Nieuw, Nu, Vandaag);
        Assert.IsType<RedenVoorAfschermenOntbreekt>(Assert.Throws<WeigeringException>(() => persoon.SchermAdressenAf(" \u200b ", Nu, Guid.NewGuid())).Weigering);
        Assert.All(persoon.Verblijven, verblijf => Assert.Null(verblijf.Afscherming));

        persoon.SchermAdressenAf(" Zij is bedreigd. ", Nu, Guid.NewGuid());

        Assert.All(persoon.Verblijven, verblijf => Assert.Equal("Zij is bedreigd.", verblijf.Afscherming!.Reden));
    }

    private static Persoonsgegevens Kaal(string naam) => new(naam, null, null, Geslacht.Onbekend, null, null);

    private static Persoon Schrijf(Persoonsgegevens gegevens) => Persoon.Schrijf(Nu, gegevens);
}
