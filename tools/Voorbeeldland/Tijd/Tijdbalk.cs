using System.Globalization;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Voorbeeldland.Tijd;

/// <summary>
/// Where a story stands in time. A story counts from the day on which all stories end, or onwards from what happened last:
/// <c>-120 dagen 09:15</c>, <c>2 werkdagen 10:00</c>, <c>3 maanden 14:30</c>, <c>25 minuten</c>.
/// </summary>
/// <param name="peildatum">The day on which all stories end.</param>
internal sealed class Tijdbalk(DateOnly peildatum)
{
    private static readonly TimeOnly Sluitingstijd = new(12, 0);

    public DateOnly Peildatum => peildatum;

    public DateTimeOffset Nu { get; private set; }

    /// <summary>Nothing happens after this moment.</summary>
    public DateTimeOffset Einde { get; } = Amsterdam.Moment(peildatum, Sluitingstijd);

    /// <summary>The last day whose stories are over: in the morning that is the day before, so that nothing is told of later today.</summary>
    /// <param name="nu">The moment.</param>
    public static DateOnly LaatsteDag(DateTimeOffset nu) =>
        Amsterdam.Dag(nu) is var dag && nu < Amsterdam.Moment(dag, Sluitingstijd) ? dag.AddDays(-1) : dag;

    /// <summary>Counts from the last day of the stories.</summary>
    public void Op(string wanneer) => Nu = Tel(peildatum, wanneer.Split(' '));

    /// <summary>Counts onwards; office work lands on a working day.</summary>
    public void Na(string wanneer)
    {
        var delen = wanneer.Split(' ');
        if (delen is [var minuten, "minuten"])
        {
            Nu += TimeSpan.FromMinutes(Getal(minuten));
            return;
        }

        var dag = Amsterdam.Dag(Tel(Amsterdam.Dag(Nu), delen));
        Nu = Amsterdam.Moment(Werkdagen.EerstVanaf(dag, Kalender.Wettelijk), Tijd(delen));
    }

    private static DateTimeOffset Tel(DateOnly vanaf, string[] delen)
    {
        var aantal = Getal(delen[0]);
        var dag = delen[1] switch
        {
            "dagen" => vanaf.AddDays(aantal),
            "weken" => vanaf.AddDays(7 * aantal),
            "maanden" => vanaf.AddMonths(aantal),
            "werkdagen" when aantal >= 0 => Werkdagen.Na(vanaf, aantal, Kalender.Wettelijk),
            "werkdagen" => Ervoor(vanaf, -aantal),
            _ => throw new FormatException($"Unknown unit: {delen[1]}"),
        };
        return Amsterdam.Moment(dag, Tijd(delen));
    }

    // The last working day from which so many working days lead to the day, or to the first working day after it.
    private static DateOnly Ervoor(DateOnly dag, int aantal)
    {
        for (dag = Werkdagen.EerstVanaf(dag, Kalender.Wettelijk); aantal > 0; aantal--)
        {
            do
            {
                dag = dag.AddDays(-1);
            }
            while (!Kalender.Wettelijk.IsWerkdag(dag));
        }

        return dag;
    }

    private static int Getal(string deel) => int.Parse(deel, CultureInfo.InvariantCulture);

    private static TimeOnly Tijd(string[] delen) => TimeOnly.ParseExact(delen[2], "HH:mm", CultureInfo.InvariantCulture);
}
