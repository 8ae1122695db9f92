using System.Globalization;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Meldingen;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>The answers that the screen of a talk offers.</summary>
public static class Keuzen
{
    public static IReadOnlyList<Optie> JaNee => Meldkeuzen.JaNee;

    public static IReadOnlyList<Optie> Gevaar { get; } = [.. JaNee, new("onbekend", "Weet de beller niet")];

    public static IReadOnlyList<Optie> Gezin { get; } = [.. JaNee, new("onbekend", "Weet de beller niet")];

    public static IReadOnlyList<Optie> Geslacht => Meldkeuzen.Geslacht;

    public static IReadOnlyList<Optie> Hoedanigheden => Vragers.Opties;

    public static IReadOnlyList<Optie> Gronden => Meldkeuzen.Gronden;

    public static IReadOnlyList<Optie> Rollen => Meldkeuzen.Rollen;

    public static IReadOnlyList<Geweldsvorm> Vormen => Meldkeuzen.Vormen;

    public static IReadOnlyList<Contactkanaal> Kanalen => Meldkeuzen.Kanalen;

    /// <summary>The days on which one can promise to call back: from the day of the talk, two weeks long.</summary>
    public static IReadOnlyList<Optie> Terugbeldagen(DateOnly begin) =>
    [
        .. Enumerable.Range(0, 15).Select(begin.AddDays).Select(dag => new Optie(
            dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            dag == begin ? $"Vandaag, {Datumwoorden.Lang(dag)}" : dag == begin.AddDays(1) ? $"Morgen, {Datumwoorden.Lang(dag)}" : Datumwoorden.Lang(dag))),
    ];

    /// <summary>The others of the talk, for a relation.</summary>
    public static IReadOnlyList<Optie> Anderen(Gespreksscherm scherm, int nummer) => Meldkeuzen.Anderen(scherm.Velden, scherm.Personen, nummer);

    /// <summary>"Persoon 2, Sanne", as far as a name was typed.</summary>
    public static string Naam(Gespreksscherm scherm, int nummer) => Meldkeuzen.Naam(scherm.Velden, nummer);
}
