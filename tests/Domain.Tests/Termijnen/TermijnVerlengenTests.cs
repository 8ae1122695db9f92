using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnVerlengenTests
{
    private static readonly DateTimeOffset Nu = Taak.Op("2026-04-20T09:00");

    [Fact]
    public void Verlengen_zet_de_einddag_later_en_bewaart_waarom()
    {
        var termijn = Informeren();

        Verleng(termijn, "2026-05-13");

        Assert.Equal(Taak.Dag("2026-05-13"), termijn.Einddag);
        Assert.Equal(
            new Verlenging(Taak.Dag("2026-04-29"), Taak.Dag("2026-05-13"), "het kind is in gevaar", Taak.Wie, Nu),
            Assert.Single(termijn.Verlengingen));
        Assert.EndsWith(
            "\nVerlengd van woensdag 29 april 2026 tot en met woensdag 13 mei 2026: het kind is in gevaar",
            termijn.Uitleg,
            StringComparison.Ordinal);
        Assert.Equal(
            new TermijnVerlengd(
                termijn.Id, termijn.Soort, termijn.Waarover, Taak.Dag("2026-05-13"), "het kind is in gevaar", Nu, Taak.Wie),
            Assert.Single(termijn.Gebeurtenissen));
    }

    [Fact]
    public void Verlengen_kan_vaker_en_telt_steeds_vanaf_de_laatste_einddag()
    {
        var termijn = Informeren();

        Verleng(termijn, "2026-05-13");
        Verleng(termijn, "2026-05-27");

        Assert.Equal(Taak.Dag("2026-05-27"), termijn.Einddag);
        Assert.Equal(2, termijn.Verlengingen.Count);
    }

    [Fact]
    public void Een_verlenging_is_nooit_langer_dan_de_bron_toestaat()
    {
        var termijn = Informeren();

        var geweigerd = Assert.Throws<WeigeringException>(() => Verleng(termijn, "2026-05-14"));

        Assert.Equal(
            new VerlengingIsTeLang(new(2, Termijneenheid.Weken), Taak.Dag("2026-05-13"), "Wmo 2015, artikel 5.3.1"),
            geweigerd.Weigering);
        Assert.Equal("Verlengen kan met hoogstens 2 weken per keer. Kies een dag tot en met woensdag 13 mei 2026.", geweigerd.Message);
        Assert.Equal("Wmo 2015, artikel 5.3.1", geweigerd.Weigering.Grond);
        Assert.Equal(Taak.Dag("2026-04-29"), termijn.Einddag);
        Assert.Empty(termijn.Verlengingen);
    }

    [Fact]
    public void De_grens_van_een_wettelijke_verlenging_schuift_op_bij_een_gelijkgestelde_dag()
    {
        var kalender = new Kalender(new Feestdag(Taak.Dag("2026-05-13"), "brugdag", "verzonnen besluit"));
        var termijn = Informeren();

        // Thursday 14 May is Hemelvaartsdag, so the limit becomes Friday 15 May.
        termijn.Verleng(Taak.Dag("2026-05-15"), "reden", Taak.Wie, Nu, new(2, Termijneenheid.Weken), kalender);

        Assert.Equal(Taak.Dag("2026-05-15"), termijn.Einddag);
    }

    [Fact]
    public void Zonder_grens_mag_elke_latere_dag()
    {
        var termijn = Informeren();

        termijn.Verleng(Taak.Dag("2027-01-01"), "reden", Taak.Wie, Nu);

        Assert.Equal(Taak.Dag("2027-01-01"), termijn.Einddag);
    }

    [Theory]
    [InlineData("2026-04-29")]
    [InlineData("2026-04-28")]
    public void De_nieuwe_dag_is_later_dan_de_oude(string tot) =>
        Taak.Geweigerd<VerlengingIsNietLater>(() => Verleng(Informeren(), tot));

    [Fact]
    public void Zonder_reden_geen_verlenging() =>
        Taak.Geweigerd<RedenOntbreekt>(() => Informeren().Verleng(Taak.Dag("2026-05-13"), " ", Taak.Wie, Nu));

    [Fact]
    public void Na_afloop_kan_een_termijn_niet_meer_worden_verlengd()
    {
        var termijn = Informeren();
        var (opTijd, teLaat) = (Taak.Op("2026-04-29T23:59"), Taak.Op("2026-04-30T00:00"));

        Taak.Geweigerd<TermijnIsVerlopen>(() => termijn.Verleng(Taak.Dag("2026-05-13"), "reden", Taak.Wie, teLaat));
        termijn.Verleng(Taak.Dag("2026-05-13"), "reden", Taak.Wie, opTijd);

        Assert.Single(termijn.Verlengingen);
    }

    [Fact]
    public void Een_opgeschorte_termijn_wordt_niet_verlengd()
    {
        var termijn = Informeren();
        termijn.SchortOp("reden", Taak.Wie, Nu);

        Taak.Geweigerd<TermijnIsOpgeschort>(() => Verleng(termijn, "2026-05-13"));
    }

    [Fact]
    public void Een_termijn_in_uren_eindigt_na_verlengen_met_de_dag()
    {
        var termijn = Taak.Met("24 uur", Termijngrond.Norm);

        termijn.Verleng(Taak.Dag("2026-04-03"), "reden", Taak.Wie, Taak.Op("2026-04-02T09:00"));

        Assert.Null(termijn.Eindmoment);
        Assert.False(termijn.IsTeLaat(Taak.Op("2026-04-03T23:59")));
        Assert.True(termijn.IsTeLaat(Taak.Op("2026-04-04T00:00")));
    }

    // Four weeks from 1 April 2026: Wednesday 29 April.
    private static Termijn Informeren() => Termijn.Begin(
        Termijnregels.BetrokkenenInformeren, Taak.Melding, Taak.Op("2026-04-01T10:00"), Taak.Team, Kalender.Wettelijk);

    private static void Verleng(Termijn termijn, string tot) => termijn.Verleng(
        Taak.Dag(tot), " het kind is in gevaar ", Taak.Wie, Nu, Termijnregels.VerlengingBetrokkenenInformeren);
}
