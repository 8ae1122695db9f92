using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnTests
{
    [Fact]
    public void Een_termijn_volgt_zijn_regel()
    {
        var termijn = Taak.Beoordeling();

        Assert.Equal(Termijnsoort.Veiligheidsbeoordeling, termijn.Soort);
        Assert.Equal(Taak.Melding, termijn.Waarover);
        Assert.Equal("1742", termijn.Gemeentecode);
        Assert.Equal(Taak.Op("2026-04-01T10:00"), termijn.Begonnen);
        Assert.Equal(new Termijnduur(5, Termijneenheid.Werkdagen), termijn.Duur);
        Assert.Equal(Taak.Dag("2026-04-10"), termijn.Einddag);
        Assert.Null(termijn.Eindmoment);
        Assert.Equal(Termijngrond.Wet, termijn.Grond);
        Assert.Equal(Termijnregels.Veiligheidsbeoordeling.Bron, termijn.Bron);
        Assert.EndsWith("\nDe laatste dag is vrijdag 10 april 2026.", termijn.Uitleg, StringComparison.Ordinal);
        Assert.Equal(Taak.Team, new(termijn.VerantwoordelijkeRol, termijn.OrganisatieId, termijn.MedewerkerId));
        Assert.Equal(7, termijn.Id.Version);
        Assert.True(termijn.Loopt);
        Assert.Empty(termijn.Gebeurtenissen);
    }

    [Fact]
    public void Een_vaste_dag_is_een_norm_en_mag_vandaag_zijn()
    {
        var termijn = Termijn.Op(
            Termijnsoort.AcuteCheck, Taak.Melding, Taak.Op("2026-04-05T23:30"), Taak.Dag("2026-04-05"), "bron", Taak.Team, "1742");

        Assert.Equal(Taak.Dag("2026-04-05"), termijn.Einddag);
        Assert.Equal(Termijngrond.Norm, termijn.Grond);
        Assert.Null(termijn.Duur);
        Assert.Equal("De laatste dag is zondag 5 april 2026.", termijn.Uitleg);
        Assert.Equal("1742", termijn.Gemeentecode);
    }

    [Fact]
    public void Een_vaste_dag_ligt_niet_voor_het_begin() => Taak.Geweigerd<EinddagLigtVoorBegin>(() => Termijn.Op(
        Termijnsoort.Monitoring, Taak.Melding, Taak.Op("2026-04-05T00:00"), Taak.Dag("2026-04-04"), "bron", Taak.Team));

    [Theory]
    [InlineData("2026-04-10", false)]
    [InlineData("2026-04-11", true)]
    public void Te_laat_begint_op_de_dag_na_de_laatste(string vandaag, bool teLaat) =>
        Assert.Equal(teLaat, Taak.Beoordeling().IsTeLaat(Taak.Dag(vandaag)));

    [Theory]
    [InlineData("2026-04-10T23:59", false)]
    [InlineData("2026-04-11T00:00", true)]
    public void Te_laat_begint_om_middernacht(string nu, bool teLaat) =>
        Assert.Equal(teLaat, Taak.Beoordeling().IsTeLaat(Taak.Op(nu)));

    [Theory]
    [InlineData("2026-04-02T10:00", false)]
    [InlineData("2026-04-02T10:01", true)]
    public void Een_termijn_in_uren_is_op_de_minuut_te_laat(string nu, bool teLaat) =>
        Assert.Equal(teLaat, Taak.Met("24 uur", Termijngrond.Norm).IsTeLaat(Taak.Op(nu)));

    [Theory]
    [InlineData("2026-04-10T23:59", true)]
    [InlineData("2026-04-11T00:00", false)]
    public void Gehaald_weet_of_het_op_tijd_was(string nu, bool opTijd)
    {
        var termijn = Taak.Beoordeling();

        termijn.Haal(Taak.Op(nu), Taak.Wie);

        Assert.True(termijn.IsGehaald);
        Assert.Equal(opTijd, termijn.IsOpTijdGehaald);
        Assert.False(termijn.IsOpen);
        Assert.False(termijn.Loopt);
        Assert.False(termijn.IsTeLaat(Taak.Dag("2027-01-01")));
        Assert.Equal((Taak.Op(nu), Taak.Wie), (termijn.GehaaldOp, termijn.GehaaldDoor));
        Assert.Equal(
            new TermijnGehaald(termijn.Id, termijn.Soort, termijn.Waarover, opTijd, Taak.Op(nu), Taak.Wie),
            Assert.Single(termijn.Gebeurtenissen));
    }

    [Fact]
    public void Een_lopende_termijn_is_niet_op_tijd_gehaald() => Assert.False(Taak.Beoordeling().IsOpTijdGehaald);

    [Fact]
    public void Wat_opnieuw_moet_houdt_zijn_laatste_dag()
    {
        var (termijn, nu) = (Taak.Beoordeling(), Taak.Op("2026-04-12T09:00"));
        var laatste = termijn.Einddag;
        termijn.Heropen("Het gaat om een ander.", nu, Taak.Wie);
        Assert.Empty(termijn.Gebeurtenissen);
        termijn.Haal(Taak.Op("2026-04-03T09:00"), Taak.Wie);

        Taak.Geweigerd<RedenOntbreekt>(() => termijn.Heropen(" ", nu, Taak.Wie));
        termijn.Heropen("Het gaat om een ander.", nu, Taak.Wie);

        Assert.Equal((true, laatste, null), (termijn.IsOpen, termijn.Einddag, termijn.GehaaldOp));
        Assert.True(termijn.IsTeLaat(Taak.Dag("2026-04-12")));
        Assert.IsType<TermijnHeropend>(termijn.Gebeurtenissen[^1]);
    }

    [Fact]
    public void Vervallen_bewaart_de_reden()
    {
        var (termijn, nu) = (Taak.Beoordeling(), Taak.Op("2026-04-02T09:00"));

        termijn.VervalOmdat(" de melding was onjuist geadresseerd ", nu, null);

        Assert.True(termijn.IsVervallen);
        Assert.False(termijn.IsOpen);
        Assert.Equal("de melding was onjuist geadresseerd", termijn.VervallenReden);
        Assert.Equal(nu, termijn.VervallenOp);
        Assert.Null(termijn.VervallenDoor);
        Assert.IsType<TermijnVervallen>(Assert.Single(termijn.Gebeurtenissen));
    }

    [Fact]
    public void Vervallen_zonder_reden_verandert_niets()
    {
        var termijn = Taak.Beoordeling();

        Taak.Geweigerd<RedenOntbreekt>(() => termijn.VervalOmdat("  ", Taak.Op("2026-04-02T09:00"), Taak.Wie));

        Assert.True(termijn.Loopt);
        Assert.Empty(termijn.Gebeurtenissen);
    }

    [Fact]
    public void Toewijzen_verandert_wie_ervoor_zorgt()
    {
        var (termijn, aan) = (Taak.Beoordeling(), Taak.Team with { MedewerkerId = Taak.Wie });

        termijn.WijsToe(aan, Taak.Wie, Taak.Op("2026-04-02T09:00"));

        Assert.Equal(aan, new(termijn.VerantwoordelijkeRol, termijn.OrganisatieId, termijn.MedewerkerId));
        Assert.Equal(aan, Assert.IsType<TermijnToegewezen>(Assert.Single(termijn.Gebeurtenissen)).Aan);
    }

    public static TheoryData<string, Action<Termijn>> Handelingen => new()
    {
        { "halen", t => t.Haal(Taak.Op("2026-04-03T09:00"), Taak.Wie) },
        { "vervallen", t => t.VervalOmdat("reden", Taak.Op("2026-04-03T09:00"), Taak.Wie) },
        { "verlengen", t => t.Verleng(Taak.Dag("2026-05-01"), "reden", Taak.Wie, Taak.Op("2026-04-03T09:00")) },
        { "opschorten", t => t.SchortOp("reden", Taak.Wie, Taak.Op("2026-04-03T09:00")) },
        { "hervatten", t => t.Hervat(Taak.Wie, Taak.Op("2026-04-03T09:00"), Kalender.Wettelijk) },
        { "toewijzen", t => t.WijsToe(Taak.Team, Taak.Wie, Taak.Op("2026-04-03T09:00")) },
    };

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Aan_een_afgedane_termijn_verandert_niets_meer(string naam, Action<Termijn> handeling)
    {
        var (gehaald, vervallen) = (Taak.Beoordeling(), Taak.Beoordeling());
        gehaald.Haal(Taak.Op("2026-04-02T09:00"), Taak.Wie);
        vervallen.VervalOmdat(naam, Taak.Op("2026-04-02T09:00"), Taak.Wie);

        Taak.Geweigerd<TermijnIsAlAfgedaan>(() => handeling(gehaald));
        Taak.Geweigerd<TermijnIsAlAfgedaan>(() => handeling(vervallen));

        Assert.Single(gehaald.Gebeurtenissen);
        Assert.Single(vervallen.Gebeurtenissen);
    }

    [Fact]
    public void Vergeten_gebeurtenissen_zijn_weg()
    {
        var termijn = Taak.Beoordeling();
        termijn.Haal(Taak.Op("2026-04-02T09:00"), Taak.Wie);

        termijn.VergeetGebeurtenissen();

        Assert.Empty(termijn.Gebeurtenissen);
        Assert.True(termijn.IsGehaald);
    }

    [Fact]
    public void Elke_soort_heeft_een_eigen_naam_en_een_onbekende_niet()
    {
        var namen = Enum.GetValues<Termijnsoort>().Select(s => s.Naam()).ToList();

        Assert.Equal(17, namen.Distinct().Count());
        Assert.All(namen, naam => Assert.InRange(naam.Length, 5, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Termijnsoort)99).Naam());
    }

    [Theory]
    [InlineData(Termijngrond.Wet, "wet")]
    [InlineData(Termijngrond.WetZonderTermijnenwet, "wet")]
    [InlineData(Termijngrond.Norm, "norm")]
    public void Een_termijn_is_wet_of_norm(Termijngrond grond, string naam) => Assert.Equal(naam, grond.Naam());

    [Fact]
    public void De_termijnen_van_elke_regio_staan_vast()
    {
        Assert.Equal("5 werkdagen wet", Woorden(Termijnregels.Veiligheidsbeoordeling));
        Assert.Equal("10 weken norm", Woorden(Termijnregels.VoorwaardenEnVervolg));
        Assert.Equal("4 weken wet", Woorden(Termijnregels.BetrokkenenInformeren));
        Assert.Equal("2 weken", Termijnregels.VerlengingBetrokkenenInformeren.ToString());
    }

    private static string Woorden(Termijnregel regel) => $"{regel.Duur} {regel.Grond.Naam()}";
}
