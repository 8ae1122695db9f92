using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>The answers that the screen of a talk offers.</summary>
public static class Keuzen
{
    private static readonly string[] Naamvelden = ["voornamen", "voorvoegsel", "achternaam"];

    public static IReadOnlyList<Optie> JaNee { get; } = [new("ja", "Ja"), new("nee", "Nee")];

    public static IReadOnlyList<Optie> Gevaar { get; } = [.. JaNee, new("onbekend", "Weet de beller niet")];

    public static IReadOnlyList<Optie> Gezin { get; } = [.. JaNee, new("onbekend", "Weet de beller niet")];

    public static IReadOnlyList<Optie> Geslacht { get; } = [new("vrouw", "Vrouw"), new("man", "Man")];

    public static IReadOnlyList<Optie> Hoedanigheden => Vragers.Opties;

    public static IReadOnlyList<Optie> Gronden { get; } = Optie.Van<Afschermgrond>(grond => grond.Naam());

    public static IReadOnlyList<Optie> Rollen { get; } =
        [.. Jeugdzorgrollen.InGezin.Concat(Jeugdzorgrollen.UitBeroep).Select(rol => new Optie(rol, char.ToUpperInvariant(rol[0]) + rol[1..]))];

    public static IReadOnlyList<Geweldsvorm> Vormen { get; } = Enum.GetValues<Geweldsvorm>();

    public static IReadOnlyList<Contactkanaal> Kanalen { get; } = Enum.GetValues<Contactkanaal>();

    /// <summary>The others of the talk, for a relation.</summary>
    public static IReadOnlyList<Optie> Anderen(Gespreksscherm scherm, int nummer) =>
    [
        .. Enumerable.Range(1, scherm.Personen).Where(ander => ander != nummer).Select(ander => new Optie(
            ander.ToString(System.Globalization.CultureInfo.InvariantCulture), Naam(scherm, ander))),
    ];

    /// <summary>"Persoon 2, Sanne", as far as a name was typed.</summary>
    public static string Naam(Gespreksscherm scherm, int nummer)
    {
        var naam = string.Join(' ', Naamvelden.Select(veld => scherm[Formuliervelden.Van(nummer, veld)]).OfType<string>());
        return naam.Length == 0 ? $"Persoon {nummer}" : $"Persoon {nummer}, {naam}";
    }
}
