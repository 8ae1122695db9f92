using Kring.Domain.Termijnen;

namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>Monitoring never lasts longer than this many months (Regiovisie Rotterdam-Rijnmond: anderhalf jaar).</summary>
    public const int LangsteMonitoringMaanden = 18;

    /// <summary>So many days before a monitoring moment it can be done; our choice, because people are not always free that day.</summary>
    public const int MonitoringVooraf = 14;

    private readonly List<Monitormoment> monitormomenten = [];

    /// <summary>The moments at which people and professionals are asked whether it became safe, in order.</summary>
    public IReadOnlyList<Monitormoment> Monitormomenten => [.. monitormomenten.OrderBy(moment => moment.Gepland)];

    /// <summary>Whether Veilig Thuis still follows this casus.</summary>
    public bool WordtGemonitord => Afsluiting is null && monitormomenten.Exists(moment => moment.Uitkomst is null);

    /// <summary>The next monitoring moment; null when none is to come.</summary>
    public Monitormoment? VolgendMonitormoment =>
        Afsluiting is null ? monitormomenten.Where(moment => moment.Uitkomst is null).MinBy(moment => moment.Gepland) : null;

    /// <summary>Whether a monitoring moment can be done on this day.</summary>
    public bool KanMonitoren(DateOnly vandaag) => VolgendMonitormoment is { } moment && moment.Gepland <= vandaag.AddDays(MonitoringVooraf);

    /// <summary>Plans the monitoring moments; moments after eighteen months are left out, an earlier planning stays.</summary>
    /// <param name="begin">The day monitoring starts: that of acceptance.</param>
    /// <param name="maanden">Months after that day, as the region sets them.</param>
    /// <param name="nu">The moment of planning.</param>
    /// <returns>The moments that were planned now.</returns>
    public IReadOnlyList<Monitormoment> PlanMonitoring(DateOnly begin, IReadOnlyList<int> maanden, DateTimeOffset nu)
    {
        EisOpen();
        if (WordtGemonitord)
        {
            return [];
        }

        var nieuw = maanden.Where(maand => maand is > 0 and <= LangsteMonitoringMaanden).Distinct().Order()
            .Select(maand => new Monitormoment(Guid.CreateVersion7(nu), begin.AddMonths(maand), nu)).ToList();
        monitormomenten.AddRange(nieuw);
        return nieuw;
    }

    /// <summary>Records what people and professionals said at a monitoring moment.</summary>
    /// <param name="momentId">The moment.</param>
    /// <param name="uitkomst">What they said and what Veilig Thuis concludes.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="MonitormomentIsGedaan"/>,
    /// <see cref="MonitormomentKomtNog"/>, <see cref="AntwoordOntbreekt"/>.</exception>
    public void LegMonitoringVast(Guid momentId, Monitoruitkomst uitkomst)
    {
        EisOpen();
        var moment = monitormomenten.Find(kandidaat => kandidaat.Id == momentId);
        if (moment is not { Uitkomst: null })
        {
            throw new WeigeringException(new MonitormomentIsGedaan());
        }

        if (moment != VolgendMonitormoment || !KanMonitoren(NederlandseTijd.Dag(uitkomst.Op)))
        {
            throw new WeigeringException(new MonitormomentKomtNog());
        }

        if (string.IsNullOrWhiteSpace(uitkomst.Betrokkenen) || string.IsNullOrWhiteSpace(uitkomst.Professionals))
        {
            throw new WeigeringException(new AntwoordOntbreekt());
        }

        moment.LegVast(uitkomst);
        Meld(new MonitoringVastgelegd(uitkomst.Op, uitkomst.Door, Id, momentId, uitkomst.Oordeel));
    }
}

/// <summary>A day on which Veilig Thuis asks whether it became safe.</summary>
public sealed class Monitormoment
{
    private Monitormoment()
    {
    }

    internal Monitormoment(Guid id, DateOnly gepland, DateTimeOffset vanaf, Herkomst? herkomst = null)
    {
        Herkomst = herkomst?.Eigen();
        Id = id;
        Gepland = gepland;
        Vanaf = vanaf;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The planned day.</summary>
    public DateOnly Gepland { get; private set; }

    /// <summary>When it was planned; from here Veilig Thuis follows the casus until the outcome.</summary>
    public DateTimeOffset Vanaf { get; private set; }

    /// <summary>What came of it; null until it was done.</summary>
    public Monitoruitkomst? Uitkomst { get; private set; }

    /// <summary>The casus it came from when two were joined; null when it was of this casus itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    internal void LegVast(Monitoruitkomst uitkomst) => Uitkomst = uitkomst;
}

/// <summary>What people and professionals said, and what Veilig Thuis concludes.</summary>
/// <param name="Op">The moment of recording.</param>
/// <param name="Door">Who.</param>
/// <param name="Betrokkenen">What the people said.</param>
/// <param name="Professionals">What the professionals said.</param>
/// <param name="Oordeel">The conclusion.</param>
public sealed record Monitoruitkomst(
    DateTimeOffset Op, Guid Door, string Betrokkenen, string Professionals, Veiligheidsoordeel Oordeel);

/// <summary>Whether it became safe.</summary>
public enum Veiligheidsoordeel
{
    /// <summary>Safe, and it lasts.</summary>
    Veilig,

    /// <summary>Safer, not yet stable.</summary>
    NogNietStabiel,

    /// <summary>Not safe.</summary>
    NietVeilig,
}

/// <summary>How conclusions are called on screen.</summary>
public static class Veiligheidsoordelen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Veiligheidsoordeel oordeel) => oordeel switch
    {
        Veiligheidsoordeel.Veilig => "veilig, en dat houdt stand",
        Veiligheidsoordeel.NogNietStabiel => "veiliger, nog niet stabiel",
        _ => "niet veilig",
    };
}
