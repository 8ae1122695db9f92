using Kring.Domain.Termijnen;
using Kring.Web.Werklijst;
using Kring.Web.Werklijst.Overzicht;
using Xunit;

namespace Kring.Web.Tests.Werklijst;

public sealed class WerkfilterTests
{
    [Fact]
    public void Wat_in_het_adres_staat_komt_er_hetzelfde_weer_uit()
    {
        var collega = Guid.NewGuid();
        var filter = new Werkfilter
        {
            Lijst = Weergave.Team,
            Soorten = [Termijnsoort.Herkenning, Termijnsoort.Monitoring],
            Wanneer = [Tijdvak.TeLaat],
            Gemeenten = ["9901", "9902"],
            Van = collega,
            Acuut = true,
            Volgorde = Volgorde.Behandelaar,
        };

        Assert.Equal(
            $"lijst=team&soort=herkenning&soort=monitoring&wanneer=telaat&gemeente=9901&gemeente=9902&van={collega}&acuut=ja&volgorde=behandelaar",
            filter.Zoekvraag);
        Assert.Equal(filter.Zoekvraag, Werkfilter.Lees(filter.Zoekvraag).Zoekvraag);
        Assert.Equal("lijst=team&volgorde=behandelaar", filter.Leeg.Zoekvraag);
    }

    [Theory]
    [InlineData("", "lijst=mijn")]
    [InlineData("lijst=onzin&soort=3&wanneer=99&gemeente=Anna de Vries&van=ik&volgorde=1", "lijst=mijn")]
    [InlineData("LIJST=Team&Soort=MONITORING&soort=monitoring", "lijst=team&soort=monitoring")]
    [InlineData("lijst=mijn&van=0197f000-0000-7000-8000-000000000000&nieuw=ja", "lijst=mijn&nieuw=ja")]
    [InlineData("lijst=team&nieuw=ja&acuut=nee", "lijst=team")]
    [InlineData("gemeente=9901&gemeente=9901&naam=de Vries", "lijst=mijn&gemeente=9901")]
    public void Wat_niet_gelezen_kan_worden_valt_weg(string adres, string zoekvraag) =>
        Assert.Equal(zoekvraag, Werkfilter.Lees(adres).Zoekvraag);

    [Theory]
    [InlineData("melding.0197f000-0000-7000-8000-000000000000", true)]
    [InlineData("casus.0197f000-0000-7000-8000-000000000000", true)]
    [InlineData("gesprek.0197f000-0000-7000-8000-000000000000", false)]
    [InlineData("melding", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Alleen_een_melding_of_een_casus_is_te_geven(string? tekst, bool kan)
    {
        var zaak = Werkzaak.Lees(tekst);

        Assert.Equal(kan ? tekst : null, zaak?.ToString());
    }
}
