using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Berichtvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public sealed class BerichtNaarMeldingTests
{
    private static readonly Gemeente[] Gemeenten = [Gemeente.Schrijf("9901", "Lindervoort"), Gemeente.Schrijf("9905", "Oudemerk")];

    [Theory]
    [InlineData("onderwijsgevende", Meldingplaats.Beroepshalve)]
    [InlineData("hulpverlener", Meldingplaats.Beroepshalve)]
    [InlineData("verpleegkundige, arts of medisch specialist", Meldingplaats.Beroepshalve)]
    [InlineData("overige professional", Meldingplaats.Beroepshalve)]
    [InlineData("melder", Meldingplaats.Beroepshalve)]
    [InlineData("informant", Meldingplaats.Beroepshalve)]
    [InlineData("contactpersoon", Meldingplaats.Beroepshalve)]
    [InlineData("jeugdige", Meldingplaats.Gezin)]
    [InlineData("overige verwant", Meldingplaats.Gezin)]
    [InlineData(null, Meldingplaats.Gezin)]
    public void De_rol_zegt_of_iemand_beroepshalve_genoemd_is(string? rol, Meldingplaats plaats) =>
        Assert.Equal(plaats, Gegevens(Bericht(MetRol(Betrokkene("Mol"), rol))).Personen.Single().Plaats);

    [Fact]
    public void Een_ongeboren_kind_staat_na_de_personen_met_zijn_moeder_erbij()
    {
        var bericht = Bericht(
            Betrokkene("Tol"), Betrokkene("Wiel", "Mevrouw is zwanger, uitgerekend op 24 januari 2027."), Betrokkene("Rad"));

        Assert.Equal(["Tol", "Wiel", "Rad", "Ongeboren kind van Wiel"], Gegevens(bericht).Personen.Select(een => een.Naam));
        Assert.Equal(Meldingplaats.Ongeboren, Gegevens(bericht).Personen[3].Plaats);
        Assert.Equal([new GemeldOngeborenKind(4, 2, "24 januari 2027")], BerichtNaarMelding.Ongeborenen(bericht));
    }

    [Fact]
    public void Wie_als_man_is_opgegeven_of_er_beroepshalve_staat_krijgt_geen_ongeboren_kind()
    {
        var man = Betrokkene("Wiel", "Zijn vriendin is zwanger.");
        man = man with { Persoon = man.Persoon! with { Geslacht = Opgave.Van("M") } };
        var juf = MetRol(Betrokkene("Bel", "Zij is zwanger."), "onderwijsgevende");

        Assert.Empty(BerichtNaarMelding.Ongeborenen(Bericht(man, juf)));
    }

    [Fact]
    public void De_gemeente_is_die_van_het_eerste_adres_in_de_regio()
    {
        var buiten = Op(Betrokkene("Mol"), formeel: "Verwegge", feitelijk: "Verwegge");
        var binnen = Op(Betrokkene("Tol"), formeel: "Oudemerk", feitelijk: "lindervoort");

        Assert.Equal("9901", Gegevens(Bericht(buiten, binnen)).Gemeentecode);
    }

    [Fact]
    public void Een_geheim_adres_wijst_nooit_de_gemeente_aan()
    {
        var geheim = Op(Betrokkene("Mol", "Het adres van mevrouw is geheim."), formeel: "Lindervoort", feitelijk: "Oudemerk");
        var alleen = Op(Betrokkene("Mol", "Het adres van mevrouw is geheim."), formeel: null, feitelijk: "Oudemerk");
        var gelijk = Op(Betrokkene("Mol", "Het adres van mevrouw is geheim."), formeel: "Oudemerk", feitelijk: "Oudemerk");

        Assert.Equal("9901", Gegevens(Bericht(geheim)).Gemeentecode);
        Assert.Null(Gegevens(Bericht(alleen)).Gemeentecode);
        Assert.Null(Gegevens(Bericht(gelijk)).Gemeentecode);
    }

    [Fact]
    public void Een_plek_die_de_geheime_straat_noemt_wijst_de_gemeente_ook_niet_aan()
    {
        var geheim = Op(Betrokkene("Mol", "Het adres van mevrouw is geheim."), formeel: null, feitelijk: "Oudemerk");

        Assert.Null(Gegevens(Bericht(geheim) with { LocatieIncident = Opgave.Van("Dijk 1, Oudemerk") }).Gemeentecode);
        Assert.Equal("9905", Gegevens(Bericht(geheim) with { LocatieIncident = Opgave.Van("Station Oudemerk") }).Gemeentecode);
    }

    [Fact]
    public void Het_adres_van_wie_er_beroepshalve_staat_telt_niet()
    {
        var juf = Op(MetRol(Betrokkene("Bel"), "onderwijsgevende"), formeel: "Oudemerk", feitelijk: null);

        Assert.Null(Gegevens(Bericht(juf)).Gemeentecode);
    }

    [Fact]
    public void Wat_opvalt_staat_in_zinnen_zonder_waarden_en_het_gevaar_eerst()
    {
        var bericht = Bericht(
            Betrokkene("Mol", bsn: "123456789"),
            Betrokkene("Tol", "Zij zit op het geheime adres Dijk 1. Tol is nog niet op de hoogte."));

        Assert.Equal(
            [
                "Volgens de melding weet Tol nog niet dat er een melding is.",
                "Volgens de melding is het adres van Tol geheim. Kring schermt het af.",
                "Mol: het BSN klopt niet. Kring gebruikt het nergens voor.",
            ],
            Gegevens(bericht).LetOp);
    }

    [Fact]
    public void Elk_soort_markering_heeft_een_zin() => Assert.All(
        Enum.GetValues<MarkeringSoort>(),
        soort => Assert.EndsWith(".", LetOpzinnen.Zin(new Markering(soort, "betrokkene 1", "GEHEIM"), "Mol"), StringComparison.Ordinal));

    [Theory]
    [InlineData("00000099000000101000", "00000099000000101000")]
    [InlineData("POLITIE", null)]
    [InlineData("0000009900000010100x", null)]
    public void Alleen_een_nummer_van_twintig_cijfers_is_een_oin(string zender, string? oin)
    {
        var bericht = Bericht(Betrokkene("Mol"));
        bericht = bericht with { Stuurgegevens = bericht.Stuurgegevens! with { Zender = new(zender, "BVH") } };

        Assert.Equal(oin, Gegevens(bericht).MelderOin);
    }

    [Fact]
    public void Alleen_wat_waar_kan_zijn_wordt_een_gegeven_van_een_persoon()
    {
        var gegevens = BerichtNaarPersoon.Gegevens(Betrokkene("Mol", bsn: "123456789", geboren: Datum("20260231")));

        Assert.Null(gegevens.Bsn);
        Assert.Null(gegevens.Geboren);
        Assert.True(gegevens.GemeldAlsKind);
        Assert.Equal("Mol", gegevens.Geslachtsnaam);
        Assert.Equal("999700008", BerichtNaarPersoon.Gegevens(Betrokkene("Mol", bsn: "999700008")).Bsn?.Nummer ?? "999700008");
    }

    [Fact]
    public void Zonder_persoon_of_naam_blijft_iemand_zonder_naam()
    {
        var leeg = Betrokkene("Mol") with { Persoon = null };

        Assert.Equal(BerichtNaarMelding.NaamOnbekend, BerichtNaarPersoon.Gegevens(leeg).Geslachtsnaam);
        Assert.Equal(BerichtNaarMelding.NaamOnbekend, Gegevens(Bericht(leeg)).Personen.Single().Naam);
    }

    [Fact]
    public void De_woorden_voor_de_melder_noemen_geen_adres_en_passen_in_de_standaard()
    {
        var bericht = Bericht(Op(Betrokkene("Mol"), formeel: "Oudemerk", feitelijk: null));

        Assert.Equal(
            "Zij woont nu op [adres weggelaten] Oudemerk.",
            Terugkoppeltekst.Van("Zij woont nu op dijk 1, 5771 KD Oudemerk.\u0001", bericht)?.TrimEnd());
        Assert.Equal(Terugkoppeltekst.MaximaleLengte, Terugkoppeltekst.Van(new string('a', 2000), bericht)!.Length);
        Assert.Null(Terugkoppeltekst.Van(" ", bericht));
    }

    private static Meldinggegevens Gegevens(Meldbericht bericht) => BerichtNaarMelding.Gegevens(bericht, "Politie", Gemeenten);

    private static GemeldeBetrokkene MetRol(GemeldeBetrokkene betrokkene, string? rol) =>
        betrokkene with { Jeugdzorgrol = rol is null ? default : Opgave.Van(rol) };

    private static GemeldeBetrokkene Op(GemeldeBetrokkene betrokkene, string? formeel, string? feitelijk) =>
        betrokkene with { Persoon = betrokkene.Persoon! with { FormeelAdres = Adres(formeel), FeitelijkAdres = Adres(feitelijk) } };

    private static GemeldAdres? Adres(string? plaats) => plaats is null ? null : new GemeldAdres(
        Opgave.Van(plaats), Opgave.Van("Dijk"), default, Opgave.Van("1"), default, default);
}
