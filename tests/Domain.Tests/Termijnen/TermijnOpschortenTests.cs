using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnOpschortenTests
{
    [Fact]
    public void Opschorten_zet_de_tijd_stil()
    {
        var (termijn, nu) = (Taak.Beoordeling(), Taak.Op("2026-04-02T09:00"));

        termijn.SchortOp(" gezin is in het buitenland ", Taak.Wie, nu);

        Assert.True(termijn.IsOpgeschort);
        Assert.True(termijn.IsOpen);
        Assert.False(termijn.Loopt);
        Assert.False(termijn.IsTeLaat(Taak.Dag("2026-12-31")));
        Assert.Equal(new Opschorting("gezin is in het buitenland", nu, Taak.Wie), Assert.Single(termijn.Opschortingen));
        Assert.IsType<TermijnOpgeschort>(Assert.Single(termijn.Gebeurtenissen));
    }

    [Theory]
    [InlineData("10 weken", Termijngrond.Norm, "2026-06-10", "2026-06-14")]
    [InlineData("10 weken", Termijngrond.Wet, "2026-06-10", "2026-06-15")]
    [InlineData("10 weken", Termijngrond.WetZonderTermijnenwet, "2026-06-10", "2026-06-14")]
    [InlineData("13 weken", Termijngrond.Wet, "2026-07-01", "2026-07-05")]
    [InlineData("20 werkdagen", Termijngrond.Wet, "2026-05-04", "2026-05-11")]
    [InlineData("20 werkdagen", Termijngrond.Norm, "2026-05-04", "2026-05-11")]
    public void Hervatten_schuift_het_einde_op_met_wat_stilstond(string duur, Termijngrond grond, string voor, string na)
    {
        var termijn = Taak.Met(duur, grond);
        Assert.Equal(Taak.Dag(voor), termijn.Einddag);

        // Monday to Friday: four days, four working days; 5 May is a holiday.
        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-13T09:00"));
        termijn.Hervat(Taak.Wie, Taak.Op("2026-04-17T16:00"), Kalender.Wettelijk);

        Assert.Equal(Taak.Dag(na), termijn.Einddag);
        Assert.True(termijn.Loopt);
    }

    [Fact]
    public void Hervatten_bewaart_wie_en_wanneer_en_legt_uit()
    {
        var (van, tot) = (Taak.Op("2026-04-02T09:00"), Taak.Op("2026-04-07T16:00"));
        var termijn = Taak.Beoordeling();
        termijn.SchortOp("reden", Taak.Wie, van);

        termijn.Hervat(Taak.Wie, tot, Kalender.Wettelijk);

        Assert.Equal(new Opschorting("reden", van, Taak.Wie, tot, Taak.Wie), Assert.Single(termijn.Opschortingen));
        Assert.EndsWith(
            "\nOpgeschort van donderdag 2 april 2026 om 09.00 uur tot dinsdag 7 april 2026 om 16.00 uur: reden"
                + "\nDe laatste dag is nu maandag 13 april 2026.",
            termijn.Uitleg,
            StringComparison.Ordinal);
        Assert.Equal(
            new TermijnHervat(termijn.Id, termijn.Soort, termijn.Waarover, Taak.Dag("2026-04-13"), tot, Taak.Wie),
            termijn.Gebeurtenissen[^1]);
    }

    [Fact]
    public void Uren_schuiven_op_met_de_uren_ook_door_de_klokwissel()
    {
        var termijn = Taak.Met("24 uur", Termijngrond.Norm, "2026-03-28T12:00");

        // Twelve hours by the clock, eleven in truth.
        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-03-28T20:00"));
        termijn.Hervat(Taak.Wie, Taak.Op("2026-03-29T08:00"), Kalender.Wettelijk);

        Assert.True(Taak.Op("2026-03-30T00:00").EqualsExact(termijn.Eindmoment!.Value));
        Assert.Equal(Taak.Dag("2026-03-30"), termijn.Einddag);
    }

    [Fact]
    public void Een_vaste_dag_schuift_op_met_de_dagen()
    {
        var termijn = Termijn.Op(
            Termijnsoort.Monitoring, Taak.Melding, Taak.Op("2026-04-01T10:00"), Taak.Dag("2026-07-01"), "bron", Taak.Team);

        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-01T10:00"));
        termijn.Hervat(Taak.Wie, Taak.Op("2026-04-04T10:00"), Kalender.Wettelijk);

        Assert.Equal(Taak.Dag("2026-07-04"), termijn.Einddag);
    }

    [Fact]
    public void Op_dezelfde_dag_hervat_verandert_het_einde_niet()
    {
        var termijn = Taak.Beoordeling();

        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-02T09:00"));
        termijn.Hervat(Taak.Wie, Taak.Op("2026-04-02T17:00"), Kalender.Wettelijk);

        Assert.Equal(Taak.Dag("2026-04-10"), termijn.Einddag);
    }

    [Fact]
    public void Een_termijn_kan_vaker_worden_opgeschort()
    {
        var termijn = Taak.Met("10 weken", Termijngrond.Norm);
        for (var dag = 13; dag < 19; dag += 2)
        {
            termijn.SchortOp("reden", Taak.Wie, Taak.Op($"2026-04-{dag}T09:00"));
            termijn.Hervat(Taak.Wie, Taak.Op($"2026-04-{dag + 1}T09:00"), Kalender.Wettelijk);
        }

        Assert.Equal(3, termijn.Opschortingen.Count);
        Assert.Equal(Taak.Dag("2026-06-13"), termijn.Einddag);
    }

    [Fact]
    public void Een_opgeschorte_termijn_kan_worden_gehaald()
    {
        var termijn = Taak.Beoordeling();
        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-02T09:00"));

        termijn.Haal(Taak.Op("2026-04-03T09:00"), Taak.Wie);

        Assert.True(termijn.IsGehaald);
        Assert.False(termijn.IsOpgeschort);
    }

    [Fact]
    public void Wat_stilstaat_wordt_niet_nog_eens_opgeschort()
    {
        var termijn = Taak.Beoordeling();
        termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-02T09:00"));

        Taak.Geweigerd<TermijnIsOpgeschort>(() => termijn.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-03T09:00")));

        Assert.Single(termijn.Opschortingen);
    }

    [Fact]
    public void Wat_loopt_wordt_niet_hervat() => Taak.Geweigerd<TermijnIsNietOpgeschort>(
        () => Taak.Beoordeling().Hervat(Taak.Wie, Taak.Op("2026-04-03T09:00"), Kalender.Wettelijk));

    [Fact]
    public void Na_afloop_wordt_niet_meer_opgeschort() => Taak.Geweigerd<TermijnIsVerlopen>(
        () => Taak.Beoordeling().SchortOp("reden", Taak.Wie, Taak.Op("2026-04-11T00:00")));

    [Fact]
    public void Zonder_reden_wordt_niet_opgeschort()
    {
        var termijn = Taak.Beoordeling();

        Taak.Geweigerd<RedenOntbreekt>(() => termijn.SchortOp("", Taak.Wie, Taak.Op("2026-04-02T09:00")));

        Assert.True(termijn.Loopt);
    }
}
