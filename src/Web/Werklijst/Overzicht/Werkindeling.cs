using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Which rows stand together, in which order, and which of them fit on the screen.</summary>
internal sealed class Werkindeling(Volgorde volgorde, IReadOnlyDictionary<Guid, string> namen, Actor actor, Kalender kalender, DateTimeOffset nu)
{
    private const int MeesteLater = 10;

    // Nobody reads further down, and a list of thousands keeps everybody waiting.
    private const int MeesteRijen = 100;

    /// <param name="regels">What was chosen.</param>
    /// <param name="alles">Also what lies far ahead or far down.</param>
    public IReadOnlyList<Werkdeel> Deel(IEnumerable<Werkregel> regels, bool alles)
    {
        var delen = regels.GroupBy(Sleutel).OrderBy(groep => groep.Key)
            .Select(groep => new Werkdeel(groep.Key.Naam, groep.Key.Vak, [.. OpVolgorde(groep)])).ToList();
        var over = alles ? int.MaxValue : MeesteRijen;
        foreach (var deel in delen)
        {
            // What is for now is never left out.
            var past = deel.Vak == Tijdvak.Nu || alles ? deel.Alle.Count : Math.Min(deel.Vak == Tijdvak.Later ? MeesteLater : deel.Alle.Count, over);
            deel.Getoond = [.. deel.Alle.Take(past)];
            over -= deel.Vak == Tijdvak.Nu ? 0 : past;
        }

        return delen;
    }

    private (int Plaats, string Naam, Tijdvak? Vak) Sleutel(Werkregel regel)
    {
        if (volgorde == Volgorde.Werk)
        {
            return (0, regel.Soort.Naam(), null);
        }

        if (volgorde == Volgorde.Behandelaar)
        {
            return regel.MedewerkerId is not { } wie ? (0, "Zonder behandelaar", null)
                : wie == actor.MedewerkerId ? (1, "U", null)
                : (2, namen.GetValueOrDefault(wie, "onbekend"), null);
        }

        var vak = regel.Vak(nu, kalender);
        return ((int)vak, vak.Naam(Amsterdam.Dag(nu), kalender), vak);
    }

    // At the same end one's own work comes first.
    private IEnumerable<Werkregel> OpVolgorde(IEnumerable<Werkregel> regels) => regels
        .OrderBy(regel => regel.Einddag).ThenBy(regel => regel.Eindmoment).ThenBy(regel => regel.Begonnen)
        .ThenBy(regel => regel.MedewerkerId != actor.MedewerkerId).ThenBy(regel => regel.Id);
}

/// <summary>One group before its rows are read whole.</summary>
internal sealed record Werkdeel(string Naam, Tijdvak? Vak, IReadOnlyList<Werkregel> Alle)
{
    public IReadOnlyList<Werkregel> Getoond { get; set; } = [];
}
