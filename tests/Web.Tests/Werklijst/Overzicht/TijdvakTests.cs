using System.Globalization;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Werklijst.Overzicht;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Overzicht;

public sealed class TijdvakTests
{
    private static readonly Kalender Kalender = Kalender.Wettelijk;

    [Theory]
    // Monday 2 November 2026.
    [InlineData("2026-11-02", "2026-11-01", Tijdvak.TeLaat)]
    [InlineData("2026-11-02", "2026-11-02", Tijdvak.VandaagEnMorgen)]
    [InlineData("2026-11-02", "2026-11-03", Tijdvak.VandaagEnMorgen)]
    [InlineData("2026-11-02", "2026-11-04", Tijdvak.DezeWeek)]
    [InlineData("2026-11-02", "2026-11-08", Tijdvak.DezeWeek)]
    [InlineData("2026-11-02", "2026-11-09", Tijdvak.Later)]
    // Friday: Monday is the next working day.
    [InlineData("2026-11-06", "2026-11-09", Tijdvak.VandaagEnMorgen)]
    [InlineData("2026-11-06", "2026-11-10", Tijdvak.Later)]
    // Sunday ends the week.
    [InlineData("2026-11-08", "2026-11-08", Tijdvak.VandaagEnMorgen)]
    [InlineData("2026-11-08", "2026-11-09", Tijdvak.VandaagEnMorgen)]
    [InlineData("2026-11-08", "2026-11-10", Tijdvak.Later)]
    // The Thursday before Easter: Good Friday and Easter Monday are no working days.
    [InlineData("2027-03-25", "2027-03-30", Tijdvak.VandaagEnMorgen)]
    [InlineData("2027-03-25", "2027-03-31", Tijdvak.Later)]
    public void Een_dag_valt_in_het_tijdvak_van_de_lezer(string vandaag, string einde, Tijdvak verwacht) =>
        Assert.Equal(verwacht, Vak(Op(Dag(vandaag).AddDays(-20), Dag(einde)), Negen(vandaag)));

    [Theory]
    [InlineData(0, Tijdvak.Nu)]
    [InlineData(3, Tijdvak.Nu)]
    [InlineData(5, Tijdvak.TeLaat)]
    [InlineData(-20, Tijdvak.VandaagEnMorgen)]
    public void Een_eind_op_een_uur_is_vandaag_nu_en_daarna_te_laat(int urenNaBegin, Tijdvak verwacht)
    {
        var begin = Negen("2026-11-03");
        var termijn = Termijn.Begin(
            new Termijnregel(Termijnsoort.GeweigerdBericht, new Termijnduur(4, Termijneenheid.Uren), Termijngrond.Norm, "Proef"),
            new Waarover(Onderwerpsoort.Bericht, Guid.NewGuid()), begin, new Verantwoordelijke("Proef", Guid.NewGuid()), Kalender);

        Assert.Equal(verwacht, Vak(termijn, begin.AddHours(urenNaBegin)));
    }

    [Fact]
    public void Wat_stilstaat_is_voor_later()
    {
        var termijn = Termijn.Begin(
            Termijnregels.Veiligheidsbeoordeling, new Waarover(Onderwerpsoort.Melding, Guid.NewGuid()), Negen("2026-11-02"),
            new Verantwoordelijke("Proef", Guid.NewGuid()), Kalender);
        termijn.SchortOp("Proef.", Guid.NewGuid(), Negen("2026-11-03"));

        Assert.Equal(Tijdvak.Later, Vak(termijn, Negen("2026-11-10")));
    }

    [Fact]
    public void Geen_tijdvak_houdt_een_dag_na_zijn_laatste_dag()
    {
        for (var vandaag = Dag("2027-03-15"); vandaag < Dag("2027-04-15"); vandaag = vandaag.AddDays(1))
        {
            for (var einde = vandaag.AddDays(-3); einde < vandaag.AddDays(12); einde = einde.AddDays(1))
            {
                var vak = Tijdvakken.Van(new Termijneinde(einde, null), loopt: true, Amsterdam.Moment(vandaag, new TimeOnly(9, 0)), Kalender);
                Assert.True(vak.LaatsteDag(vandaag, Kalender) is not { } laatste || einde <= laatste, $"{vandaag} {einde} {vak}");
            }
        }
    }

    [Theory]
    [InlineData("2026-11-02", "Vandaag en morgen", "4 vandaag of morgen")]
    [InlineData("2026-11-06", "Vandaag tot en met maandag", "4 tot en met maandag")]
    [InlineData("2027-03-25", "Vandaag tot en met dinsdag", "4 tot en met dinsdag")]
    public void De_naam_zegt_tot_wanneer(string vandaag, string naam, string geteld)
    {
        Assert.Equal(naam, Tijdvak.VandaagEnMorgen.Naam(Dag(vandaag), Kalender));
        Assert.Equal(geteld, Tijdvak.VandaagEnMorgen.Geteld(4, Dag(vandaag), Kalender));
    }

    [Fact]
    public void Elk_tijdvak_heeft_een_naam_en_een_telling()
    {
        var vandaag = Dag("2026-11-02");

        Assert.Equal(["Nu", "Te laat", "Vandaag en morgen", "Deze week", "Later"], Enum.GetValues<Tijdvak>().Select(vak => vak.Naam(vandaag, Kalender)));
        Assert.Equal(
            ["2 nu", "2 te laat", "2 vandaag of morgen", "2 deze week", "2 later"],
            Enum.GetValues<Tijdvak>().Select(vak => vak.Geteld(2, vandaag, Kalender)));
    }

    private static Tijdvak Vak(Termijn termijn, DateTimeOffset nu) =>
        Tijdvakken.Van(new Termijneinde(termijn.Einddag, termijn.Eindmoment), termijn.Loopt, nu, Kalender);

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);

    private static DateTimeOffset Negen(string dag) => Amsterdam.Moment(Dag(dag), new TimeOnly(9, 0));

    private static Termijn Op(DateOnly begin, DateOnly einde) => Termijn.Op(
        Termijnsoort.Monitoring, new Waarover(Onderwerpsoort.Casus, Guid.NewGuid()), Amsterdam.Moment(begin, new TimeOnly(9, 0)), einde, "Proef",
        new Verantwoordelijke("Proef", Guid.NewGuid()));
}
