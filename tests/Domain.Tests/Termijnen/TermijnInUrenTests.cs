using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnInUrenTests
{
    [Theory]
    [InlineData("2026-06-05T16:00:00+02:00", 24, "2026-06-06T16:00:00+02:00")]
    [InlineData("2026-12-31T20:00:00+01:00", 8, "2027-01-01T04:00:00+01:00")]
    // Summer time begins: the night lacks an hour.
    [InlineData("2026-03-28T12:00:00+01:00", 24, "2026-03-29T13:00:00+02:00")]
    [InlineData("2026-03-29T01:30:00+01:00", 1, "2026-03-29T03:30:00+02:00")]
    [InlineData("2026-03-29T00:00:00+01:00", 23, "2026-03-30T00:00:00+02:00")]
    // Summer time ends: the night has an hour more.
    [InlineData("2026-10-24T12:00:00+02:00", 24, "2026-10-25T11:00:00+01:00")]
    [InlineData("2026-10-25T02:30:00+02:00", 1, "2026-10-25T02:30:00+01:00")]
    [InlineData("2026-10-25T00:00:00+02:00", 24, "2026-10-25T23:00:00+01:00")]
    // Given in another offset.
    [InlineData("2026-03-28T23:30:00+00:00", 1, "2026-03-29T01:30:00+01:00")]
    public void Uren_zijn_de_uren_die_werkelijk_verstrijken(string begin, int uren, string einde)
    {
        var verwacht = DateTimeOffset.Parse(einde, null);

        var berekening = Bereken(begin, uren);

        Assert.Equal(verwacht, berekening.Eindmoment);
        Assert.Equal(verwacht.Offset, berekening.Eindmoment?.Offset);
        Assert.Equal(DateOnly.FromDateTime(verwacht.DateTime), berekening.Einddag);
    }

    [Theory]
    [InlineData("2026-03-28T22:30:00+01:00", 1, "2026-03-28")]
    [InlineData("2026-03-28T23:30:00+01:00", 1, "2026-03-29")]
    [InlineData("2026-10-24T21:59:00+00:00", 0, "2026-10-24")]
    [InlineData("2026-10-24T22:00:00+00:00", 0, "2026-10-25")]
    [InlineData("2026-10-25T22:59:00+00:00", 0, "2026-10-25")]
    [InlineData("2026-10-25T23:00:00+00:00", 0, "2026-10-26")]
    public void Middernacht_rond_de_klokwissel_is_de_Nederlandse_middernacht(string moment, int uren, string dag) =>
        Assert.Equal(DateOnly.Parse(dag, null), NederlandseTijd.Dag(DateTimeOffset.Parse(moment, null).AddHours(uren)));

    [Fact]
    public void De_uitleg_noemt_de_klokwissel_alleen_als_die_erin_valt()
    {
        const string klok = "In deze termijn wordt de klok verzet: geteld zijn de uren die werkelijk verstrijken.";

        Assert.Contains(klok, Bereken("2026-03-28T12:00:00+01:00", 24).Uitleg);
        Assert.DoesNotContain(klok, Bereken("2026-03-27T12:00:00+01:00", 24).Uitleg);
    }

    [Fact]
    public void De_uitleg_noemt_begin_artikel_en_einde() => Assert.Equal(
        [
            "De termijn is 24 uur en begint op vrijdag 5 juni 2026 om 16.00 uur; elk uur telt, ook in het weekend en op een feestdag.",
            "De Algemene termijnenwet geldt niet voor een termijn in uren (artikel 4).",
            "Het einde is zaterdag 6 juni 2026 om 16.00 uur.",
        ],
        Bereken("2026-06-05T16:00:00+02:00", 24).Uitleg);

    [Fact]
    public void Een_termijn_in_uren_vraagt_een_tijdstip()
    {
        var geweigerd = Assert.Throws<WeigeringException>(() => Termijnberekening.Vanaf(
            new DateOnly(2026, 4, 1), Termijnduur.Lees("24 uur"), Termijngrond.Wet, Kalender.Wettelijk));

        Assert.IsType<TijdstipOntbreekt>(geweigerd.Weigering);
    }

    [Fact]
    public void Een_uur_dat_de_klok_overslaat_bestaat_niet() =>
        Assert.Null(NederlandseTijd.Moment(new DateTime(2026, 3, 29, 2, 30, 0)));

    [Theory]
    [InlineData("2026-03-29T01:59", "2026-03-29T01:59:00+01:00")]
    [InlineData("2026-03-29T03:00", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-10-25T02:30", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-10-25T03:00", "2026-10-25T03:00:00+01:00")]
    public void Een_uur_dat_twee_keer_komt_is_het_eerste(string klok, string moment) =>
        Assert.True(DateTimeOffset.Parse(moment, null).EqualsExact(NederlandseTijd.Moment(DateTime.Parse(klok, null))!.Value));

    private static Termijnberekening Bereken(string begin, int uren) => Termijnberekening.Vanaf(
        DateTimeOffset.Parse(begin, null), new Termijnduur(uren, Termijneenheid.Uren), Termijngrond.Wet, Kalender.Wettelijk);
}
