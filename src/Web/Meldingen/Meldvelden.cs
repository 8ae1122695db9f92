using System.Text.RegularExpressions;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>The fields of a form of a report, on the screen of a talk and on the form that a professional fills in alone.</summary>
public static partial class Meldvelden
{
    /// <summary>For how many people the screen has room.</summary>
    public const string Aantal = "personen";

    private const string Voor = "Velden[";

    private static readonly HashSet<string> Algemeen =
    [
        "gevaar", "gevaar_nu", "gevaar_wie", "verhaal", "gezien", "gehoord", "sinds", "vorm_anders", "hulp", "gedaan", "gezin_weet",
        "melder_hoedanigheid", "melder_naam", "melder_organisatie", "melder_functie", "melder_telefoon", "melder_email", "melder_band",
        "melder_noemen", "melder_grond", "melder_grond_tekst", Aantal,
        .. Enum.GetValues<Geweldsvorm>().Select(vorm => vorm.Veld()),
    ];

    private static readonly HashSet<string> VanPersoon =
    [
        "voornamen", "voorvoegsel", "achternaam", "dag", "maand", "jaar", "leeftijd", "geslacht", "rol", "straat", "huisnummer", "toevoeging",
        "postcode", "plaats", "zelfde", "geheim", "telefoon", "taal", "tolk", "bsn", "zwanger", "uitgerekend", "relatie", "relatie_met", "ouder_van_allen",
        "bijzonderheden", "veilig_uitleg",
        .. Enum.GetValues<Contactkanaal>().Select(kanaal => $"veilig_{kanaal}"),
    ];

    /// <summary>Whether there is such a field.</summary>
    public static bool Bestaat(string naam) => Algemeen.Contains(naam)
        || (Persoonsveld().Match(naam) is { Success: true } deel && VanPersoon.Contains(deel.Groups["veld"].Value));

    /// <summary>For how many people there is room: those who were named, those who were asked for, at least one.</summary>
    public static int Personen(Formuliervelden velden) => Math.Clamp(
        Math.Max(velden.Personen, int.TryParse(velden[Aantal], out var gevraagd) ? gevraagd : 1), 1, Formuliervelden.MeestePersonen);

    /// <summary>The name of a field on the screen.</summary>
    public static string Naam(string veld) => $"{Voor}{veld}]";

    /// <summary>The fields that a browser sent, by name; of a box that is ticked the first value counts.</summary>
    /// <param name="formulier">What was sent.</param>
    /// <param name="bestaat">Which fields the screen has.</param>
    public static Dictionary<string, string> Lees(IFormCollection formulier, Func<string, bool> bestaat) => formulier
        .Where(veld => veld.Key.StartsWith(Voor, StringComparison.Ordinal) && veld.Key.EndsWith(']'))
        .Select(veld => (Naam: veld.Key[Voor.Length..^1], Waarde: Formuliervelden.Schoon(veld.Value.FirstOrDefault())))
        .Where(veld => bestaat(veld.Naam))
        .ToDictionary(veld => veld.Naam, veld => veld.Waarde);

    [GeneratedRegex(@"^p(?:[1-9]|1\d|20)_(?<veld>\w+)$")]
    private static partial Regex Persoonsveld();
}
