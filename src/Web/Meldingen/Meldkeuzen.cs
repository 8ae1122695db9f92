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

    public static IReadOnlyList<Optie> Geslacht { get; } = [new("vrouw", "Vrouw"), new("man", "Man")];

    public static IReadOnlyList<Optie> Gronden { get; } = Optie.Van<Afschermgrond>(grond => grond.Naam());

    public static IReadOnlyList<Optie> Rollen { get; } =
        [.. Jeugdzorgrollen.InGezin.Concat(Jeugdzorgrollen.UitBeroep).Select(rol => new Optie(rol, char.ToUpperInvariant(rol[0]) + rol[1..]))];

    public static IReadOnlyList<Geweldsvorm> Vormen { get; } = Enum.GetValues<Geweldsvorm>();

    public static IReadOnlyList<Contactkanaal> Kanalen { get; } = Enum.GetValues<Contactkanaal>();

    /// <summary>From which profession somebody reports.</summary>
    public static IReadOnlyList<Optie> Beroepen { get; } =
        [.. Enum.GetValues<Hoedanigheid>().Where(een => een.IsBeroepsmatig()).Select(een => new Optie(een.ToString(), een.Naam()))];

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
