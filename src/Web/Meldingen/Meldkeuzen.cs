using System.Globalization;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Meldingen;

/// <summary>The answers that a form of a report offers.</summary>
public static class Meldkeuzen
{
    private static readonly string[] Naamvelden = ["voornamen", "voorvoegsel", "achternaam"];

    public static IReadOnlyList<Optie> JaNee { get; } = [new("ja", "Ja"), new("nee", "Nee")];

    public static IReadOnlyList<Optie> Geslacht { get; } = [new("vrouw", "Vrouw of meisje"), new("man", "Man of jongen")];

    public static IReadOnlyList<Optie> Gronden { get; } = Optie.Van<Afschermgrond>(grond => grond.Naam());

    private static readonly string[] Vaak =
        [Jeugdzorgrollen.Jeugdige, "ouder met gezag", "ouder zonder gezag", "ouder, gezag niet benoemd", "stiefouder", "broer of zus", "grootouder"];

    /// <summary>The roles of the list, those that come up most on top.</summary>
    public static IReadOnlyList<Optie> Rollen { get; } =
    [
        .. Jeugdzorgrollen.Woorden.Select(woord => new Optie(woord.Key, Woord(woord.Key, woord.Value)) { Groep = "Meteen" }),
        .. Vaak.Select(rol => Rol(rol, "Vaak")),
        .. Jeugdzorgrollen.InGezin.Except(Vaak).Select(rol => Rol(rol, "Minder vaak")),
        .. Jeugdzorgrollen.UitBeroep.Select(rol => Rol(rol, "Vanuit een beroep")),
    ];

    /// <summary>What most reports are about comes first.</summary>
    public static IReadOnlyList<Geweldsvorm> Vormen { get; } =
        [.. Enum.GetValues<Geweldsvorm>().OrderBy(vorm => vorm is not (Geweldsvorm.Kindermishandeling or Geweldsvorm.Partnergeweld)).ThenByDescending(vorm => vorm == Geweldsvorm.Kindermishandeling)];

    public static IReadOnlyList<Contactkanaal> Kanalen { get; } = Enum.GetValues<Contactkanaal>();

    /// <summary>From which profession somebody reports.</summary>
    public static IReadOnlyList<Optie> Beroepen { get; } =
        [.. Enum.GetValues<Hoedanigheid>().Where(een => een.IsBeroepsmatig()).Select(een => new Optie(een.ToString(), een.Naam()))];

    private static Optie Rol(string rol, string groep) =>
        new(rol, rol == Jeugdzorgrollen.Jeugdige ? "Jeugdige: het kind" : char.ToUpperInvariant(rol[0]) + rol[1..]) { Groep = groep };

    private static string Woord(string woord, Gezinswoord zegt) =>
        char.ToUpperInvariant(woord[0]) + woord[1..] + (zegt.VanAllen is not null ? " van alle kinderen" : ": het kind");

    /// <summary>The others of the form, for a relation.</summary>
    public static IReadOnlyList<Optie> Anderen(Formuliervelden velden, int personen, int nummer) =>
    [
        .. Enumerable.Range(1, personen).Where(ander => ander != nummer)
            .Select(ander => new Optie(ander.ToString(CultureInfo.InvariantCulture), Naam(velden, ander))),
    ];

    /// <summary>"Persoon 2, Sanne", as far as a name was typed.</summary>
    public static string Naam(Formuliervelden velden, int nummer)
    {
        var naam = string.Join(' ', Naamvelden.Select(veld => velden[Formuliervelden.Van(nummer, veld)]).OfType<string>());
        return naam.Length == 0 ? $"Persoon {nummer}" : $"Persoon {nummer}, {naam}";
    }
}
