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
    public static Tijdvak Van(Termijneinde einde, bool loopt, DateTimeOffset nu, Kalender kalender)
    {
        var vandaag = Amsterdam.Dag(nu);
        return einde switch
        {
            _ when !loopt => Tijdvak.Later,
            _ when einde.IsVoorbij(nu) => Tijdvak.TeLaat,
            { Moment: not null } when einde.Dag == vandaag => Tijdvak.Nu,
            _ when einde.Dag <= EerstvolgendeWerkdag(vandaag, kalender) => Tijdvak.VandaagEnMorgen,
            _ when einde.Dag <= Zondag(vandaag) => Tijdvak.DezeWeek,
            _ => Tijdvak.Later,
        };
    }

    /// <summary>The last day on which something of this group can end; null when it knows no end.</summary>
    public static DateOnly? LaatsteDag(this Tijdvak vak, DateOnly vandaag, Kalender kalender) => vak switch
    {
        Tijdvak.Nu or Tijdvak.TeLaat => vandaag,
        Tijdvak.VandaagEnMorgen => EerstvolgendeWerkdag(vandaag, kalender),
        Tijdvak.DezeWeek => Zondag(vandaag),
        _ => null,
    };

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
