using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnResteertTests
{
    [Theory]
    [InlineData("2026-04-01", "nog 5 werkdagen")]
    [InlineData("2026-04-04", "nog 4 werkdagen")]
    [InlineData("2026-04-07", "nog 3 werkdagen")]
    [InlineData("2026-04-09", "nog 1 werkdag")]
    [InlineData("2026-04-10", "vandaag")]
    [InlineData("2026-04-11", "1 dag te laat")]
    [InlineData("2026-04-12", "2 dagen te laat")]
    [InlineData("2027-04-10", "365 dagen te laat")]
    public void Werkdagen_tellen_af(string vandaag, string woorden) =>
        Assert.Equal(woorden, Taak.Beoordeling().Resteert(Taak.Dag(vandaag), Kalender.Wettelijk));

    [Theory]
    [InlineData("12 weken", "2026-04-01", "nog 12 weken")]
    [InlineData("12 weken", "2026-04-02", "nog 11 weken")]
    [InlineData("2 weken", "2026-04-01", "nog 2 weken")]
    [InlineData("2 weken", "2026-04-02", "nog 7 werkdagen")]
    [InlineData("18 maanden", "2026-04-01", "nog 78 weken")]
    public void Vanaf_twee_weken_telt_het_in_hele_weken_af(string duur, string vandaag, string woorden) =>
        Assert.Equal(woorden, Taak.Met(duur, Termijngrond.Norm).Resteert(Taak.Dag(vandaag), Kalender.Wettelijk));

    [Fact]
    public void Zonder_werkdag_ertussen_telt_het_in_dagen()
    {
        var termijn = Taak.Met("4 dagen", Termijngrond.Norm, "2026-04-01T10:00");

        Assert.Equal("nog 3 dagen", termijn.Resteert(Taak.Dag("2026-04-02"), Kalender.Wettelijk));
        Assert.Equal("nog 1 dag", termijn.Resteert(Taak.Dag("2026-04-04"), Kalender.Wettelijk));
    }

    [Fact]
    public void Bij_een_huisverbod_telt_het_in_dagen_omdat_elke_dag_telt() => Assert.Equal(
        "nog 10 dagen",
        Taak.Met("10 dagen", Termijngrond.WetZonderTermijnenwet).Resteert(Taak.Dag("2026-04-01"), Kalender.Wettelijk));

    [Fact]
    public void Een_termijn_in_uren_noemt_vandaag_het_tijdstip()
    {
        var termijn = Taak.Met("24 uur", Termijngrond.Norm, "2026-04-01T08:05");

        Assert.Equal("nog 1 werkdag", termijn.Resteert(Taak.Dag("2026-04-01"), Kalender.Wettelijk));
        Assert.Equal("vandaag 08.05", termijn.Resteert(Taak.Dag("2026-04-02"), Kalender.Wettelijk));
        Assert.Equal("1 dag te laat", termijn.Resteert(Taak.Dag("2026-04-03"), Kalender.Wettelijk));
    }

    [Fact]
    public void Een_gelijkgestelde_dag_telt_niet_mee()
    {
        var kalender = new Kalender(new Feestdag(Taak.Dag("2026-04-09"), "brugdag", "verzonnen besluit"));

        Assert.Equal("nog 2 werkdagen", Taak.Beoordeling().Resteert(Taak.Dag("2026-04-07"), kalender));
    }

    [Fact]
    public void Wat_niet_loopt_zegt_hoe_het_ervoor_staat()
    {
        var (gehaald, vervallen, opgeschort) = (Taak.Beoordeling(), Taak.Beoordeling(), Taak.Beoordeling());
        gehaald.Haal(Taak.Op("2026-04-02T09:00"), Taak.Wie);
        vervallen.VervalOmdat("reden", Taak.Op("2026-04-02T09:00"), Taak.Wie);
        opgeschort.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-02T09:00"));

        Assert.Equal(
            ["gehaald", "vervallen", "opgeschort"],
            new[] { gehaald, vervallen, opgeschort }.Select(t => t.Resteert(Taak.Dag("2026-05-01"), Kalender.Wettelijk)));
    }
}
