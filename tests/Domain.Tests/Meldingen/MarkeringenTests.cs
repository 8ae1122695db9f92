using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Berichtvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public class MarkeringenTests
{
    [Fact]
    public void Een_bericht_waar_niets_mee_is_heeft_geen_markeringen() =>
        Assert.Empty(Markeringen.Van(Bericht(Betrokkene("Bos", "Rustig.", "999708041", Datum("19900203", "V")))));

    [Fact]
    public void Een_datum_die_niet_bestaat_wordt_gemarkeerd_waar_hij_ook_staat()
    {
        var bericht = Bericht(Betrokkene("Bos", geboren: Datum("19900231"))) with
        {
            DatumMelding = Datum("20261301"),
            DatumIncident = Datum("0"),
            Geinformeerden = [new(null, default, default, default, Datum("20260931"), [])],
        };

        Assert.Equal(
            [
                new(MarkeringSoort.DatumBestaatNiet, "datum melding", "20261301"),
                new(MarkeringSoort.DatumBestaatNiet, "datum incident", "0"),
                new(MarkeringSoort.DatumBestaatNiet, "geïnformeerde 1, datum", "20260931"),
                new Markering(MarkeringSoort.DatumBestaatNiet, "betrokkene 1, geboortedatum", "19900231", 0),
            ],
            Markeringen.Van(bericht));
    }

    [Fact]
    public void Een_lege_datum_wordt_niet_gemarkeerd() =>
        Assert.Empty(Markeringen.Van(Bericht(Betrokkene("Bos")) with { DatumIncident = new(null, null, "geenWaarde", true) }));

    [Theory]
    [InlineData("20260912", true)]
    [InlineData("2026091207", true)]
    [InlineData("202609120730", true)]
    [InlineData("20260912073015", true)]
    [InlineData("202609120730152", true)]
    [InlineData("20260912073015250", true)]
    [InlineData("20260231", false)]
    [InlineData("2026091225", false)]
    [InlineData("202609120", false)]
    [InlineData("99999999999999999", false)]
    public void Een_tijdstip_dat_niet_bestaat_wordt_gemarkeerd(string tijdstip, bool bestaat)
    {
        var bericht = Bericht(Betrokkene("Bos"));
        bericht = bericht with { Stuurgegevens = bericht.Stuurgegevens! with { TijdstipBericht = tijdstip } };
        Assert.Equal(bestaat, Markeringen.Van(bericht).All(een => een.Soort != MarkeringSoort.TijdstipBestaatNiet));
    }

    [Fact]
    public void Een_bsn_dat_niet_voldoet_wordt_gemarkeerd_waar_het_ook_staat()
    {
        var betrokkene = Betrokkene("Bos", bsn: "999708042");
        betrokkene = betrokkene with { Persoon = betrokkene.Persoon! with { Relaties = [new(Vermeld("Bos", "111111111"), default, [])] } };
        var bericht = Bericht(betrokkene) with { Geinformeerden = [new(Vermeld("Bos", "123456789"), default, default, default, default, [])] };

        Assert.Equal(
            [
                new(MarkeringSoort.BsnVoldoetNiet, "geïnformeerde 1, BSN", "123456789"),
                new(MarkeringSoort.BsnVoldoetNiet, "betrokkene 1, relatie 1, BSN", "111111111"),
                new Markering(MarkeringSoort.BsnVoldoetNiet, "betrokkene 1, BSN", "999708042", 0),
            ],
            Markeringen.Van(bericht).Where(een => een.Soort == MarkeringSoort.BsnVoldoetNiet));
    }

    [Theory]
    [InlineData("19910701", "M", "1991")]
    [InlineData("19910701", "D", "1991-07")]
    [InlineData("19910701", "J", null)]
    public void Van_een_onvolledige_geboortedatum_wordt_alleen_het_bekende_deel_genoemd(string datum, string onvolledig, string? bekend) =>
        Assert.Equal(
            new Markering(MarkeringSoort.GeboortedatumOnvolledig, "betrokkene 1, geboortedatum", bekend, 0),
            Assert.Single(Markeringen.Van(Bericht(Betrokkene("Bos", geboren: Datum(datum, onvolledig))))));

    [Fact]
    public void Wie_na_het_bericht_geboren_zou_zijn_wordt_gemarkeerd()
    {
        Assert.Equal(
            MarkeringSoort.GeboortedatumNaBericht,
            Assert.Single(Markeringen.Van(Bericht(Betrokkene("Bos", geboren: Datum("20260913"))))).Soort);
        Assert.Empty(Markeringen.Van(Bericht(Betrokkene("Bos", geboren: Datum("20260912")))));
    }

    [Fact]
    public void Een_rol_of_persoon_die_ontbreekt_wordt_gemarkeerd()
    {
        var leeg = new GemeldeBetrokkene(null, new(null, "geenWaarde", true), default, default, []);
        Assert.Equal(
            [
                new(MarkeringSoort.RolOntbreekt, "betrokkene 2, rol", "geenWaarde", 1),
                new Markering(MarkeringSoort.PersoonOntbreekt, "betrokkene 2, persoon", null, 1),
            ],
            Markeringen.Van(Bericht(Betrokkene("Bos"), leeg)));
    }

    [Fact]
    public void Een_bericht_zonder_betrokkenen_wordt_gemarkeerd() =>
        Assert.Equal(MarkeringSoort.BetrokkenenOntbreken, Assert.Single(Markeringen.Van(Bericht() with { ZorgelijkeSituatie = null })).Soort);

    [Fact]
    public void Een_markering_zegt_in_tekst_de_waarde_niet() =>
        Assert.Equal("BsnVoldoetNiet: betrokkene 1, BSN", $"{new Markering(MarkeringSoort.BsnVoldoetNiet, "betrokkene 1, BSN", "999708042", 0)}");
}
