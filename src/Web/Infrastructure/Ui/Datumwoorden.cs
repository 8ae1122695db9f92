using System.Globalization;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Web.Infrastructure.Ui;

/// <summary>How days, clock times and counts are written on every screen. Nothing else formats a date.</summary>
public static class Datumwoorden
{
    private static readonly string[] KorteDagen = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    private static readonly string[] LangeDagen =
        ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] KorteMaanden =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] LangeMaanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"wo 25 nov"; with the year when it is another year than the reader's.</summary>
    public static string Kort(DateOnly dag, DateOnly? vandaag = null) =>
        $"{KorteDagen[(int)dag.DayOfWeek]} {KortZonderWeekdag(dag, vandaag)}";

    /// <summary>"25 nov"; with the year when it is another year than the reader's.</summary>
    public static string KortZonderWeekdag(DateOnly dag, DateOnly? vandaag = null) =>
        $"{dag.Day} {KorteMaanden[dag.Month - 1]}{(vandaag is { } nu && nu.Year != dag.Year ? $" {dag.Year}" : "")}";

    /// <summary>"woensdag 25 november 2026".</summary>
    public static string Lang(DateOnly dag) => $"{LangeDagen[(int)dag.DayOfWeek]} {Geschreven(dag)}";

    /// <summary>"25 november 2026", as in a letter or for a date of birth.</summary>
    public static string Geschreven(DateOnly dag) => $"{dag.Day} {LangeMaanden[dag.Month - 1]} {dag.Year}";

    /// <summary>"10.31", the clock time in Amsterdam.</summary>
    public static string Tijd(DateTimeOffset moment) => moment.InAmsterdam().ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"10.31".</summary>
    public static string Tijd(TimeOnly tijd) => tijd.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"wo 25 nov, 10.31" in Amsterdam.</summary>
    public static string Moment(DateTimeOffset moment, DateOnly? vandaag = null) =>
        $"{Kort(Amsterdam.Dag(moment), vandaag)}, {Tijd(moment)}";

    /// <summary>"vandaag", "gisteren", "morgen", or else the short day.</summary>
    public static string Dichtbij(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        -1 => "gisteren",
        0 => "vandaag",
        1 => "morgen",
        _ => Kort(dag, vandaag),
    };

    /// <summary>"1.845".</summary>
    public static string Getal(int aantal) => aantal.ToString("N0", Nederlands);

    /// <summary>"1 kind", "3 kinderen".</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{Getal(aantal)} {(aantal == 1 ? enkelvoud : meervoud)}";
}
