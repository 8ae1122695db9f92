using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>How soon something must be done; the groups of the list, in this order.</summary>
public enum Tijdvak
{
    /// <summary>Danger, or an end at a clock time today.</summary>
    Nu,
    TeLaat,

    /// <summary>Until the end of the next working day: on Friday that is Monday.</summary>
    VandaagEnMorgen,

    /// <summary>Until Sunday.</summary>
    DezeWeek,
    Later,
}

/// <summary>Which period falls in which group, and how the groups are called.</summary>
public static class Tijdvakken
{
    public static Tijdvak Van(Termijn termijn, DateTimeOffset nu, Kalender kalender)
    {
        var vandaag = Amsterdam.Dag(nu);
        return termijn switch
        {
            { Loopt: false } => Tijdvak.Later,
            _ when termijn.IsTeLaat(nu) => Tijdvak.TeLaat,
            { Eindmoment: not null } when termijn.Einddag == vandaag => Tijdvak.Nu,
            _ when termijn.Einddag <= EerstvolgendeWerkdag(vandaag, kalender) => Tijdvak.VandaagEnMorgen,
            _ when termijn.Einddag <= Zondag(vandaag) => Tijdvak.DezeWeek,
            _ => Tijdvak.Later,
        };
    }

    /// <summary>The heading of a group.</summary>
    public static string Naam(this Tijdvak vak, DateOnly vandaag, Kalender kalender) => vak switch
    {
        Tijdvak.Nu => "Nu",
        Tijdvak.TeLaat => "Te laat",
        Tijdvak.VandaagEnMorgen => Tot(vandaag, kalender) is { } dag ? $"Vandaag tot en met {dag}" : "Vandaag en morgen",
        Tijdvak.DezeWeek => "Deze week",
        _ => "Later",
    };

    /// <summary>The group in the sentence of counts: "3 te laat".</summary>
    public static string Geteld(this Tijdvak vak, int aantal, DateOnly vandaag, Kalender kalender) => vak switch
    {
        Tijdvak.Nu => $"{aantal} nu",
        Tijdvak.TeLaat => $"{aantal} te laat",
        Tijdvak.VandaagEnMorgen => Tot(vandaag, kalender) is { } dag ? $"{aantal} tot en met {dag}" : $"{aantal} vandaag of morgen",
        Tijdvak.DezeWeek => $"{aantal} deze week",
        _ => $"{aantal} later",
    };

    private static string? Tot(DateOnly vandaag, Kalender kalender)
    {
        var dag = EerstvolgendeWerkdag(vandaag, kalender);
        return dag == vandaag.AddDays(1) ? null : Datumwoorden.Lang(dag).Split(' ')[0];
    }

    private static DateOnly EerstvolgendeWerkdag(DateOnly vandaag, Kalender kalender) =>
        Werkdagen.EerstVanaf(vandaag.AddDays(1), kalender);

    private static DateOnly Zondag(DateOnly vandaag) => vandaag.AddDays((7 - (int)vandaag.DayOfWeek) % 7);
}
