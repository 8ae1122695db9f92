using Kring.Domain.Termijnen;

namespace Kring.Domain.Tests.Termijnen;

/// <summary>One melding received on Wednesday 1 April 2026 at 10.00, and the people around it.</summary>
internal static class Taak
{
    internal static readonly Guid Wie = Guid.Parse("0195f000-0000-7000-8000-000000000001");

    internal static readonly Waarover Melding =
        new(Onderwerpsoort.Melding, Guid.Parse("0195f000-0000-7000-8000-000000000002"));

    internal static readonly Verantwoordelijke Team =
        new("MedewerkerVeiligThuis", Guid.Parse("0195f000-0000-7000-8000-000000000003"));

    internal static DateTimeOffset Op(string klok) => NederlandseTijd.Moment(DateTime.Parse(klok, null))!.Value;

    internal static DateOnly Dag(string dag) => DateOnly.Parse(dag, null);

    /// <summary>Ends on Friday 10 April 2026.</summary>
    internal static Termijn Beoordeling() =>
        Termijn.Begin(Termijnregels.Veiligheidsbeoordeling, Melding, Op("2026-04-01T10:00"), Team, Kalender.Wettelijk, "1742");

    internal static Termijn Met(string duur, Termijngrond grond, string begonnen = "2026-04-01T10:00") => Termijn.Begin(
        new Termijnregel(Termijnsoort.VoorwaardenEnVervolg, Termijnduur.Lees(duur), grond, "bron"),
        Melding,
        Op(begonnen),
        Team,
        Kalender.Wettelijk);

    internal static void Geweigerd<TWeigering>(Action handeling)
        where TWeigering : Weigering =>
        Xunit.Assert.IsType<TWeigering>(Xunit.Assert.Throws<WeigeringException>(handeling).Weigering);
}
