using System.Text.RegularExpressions;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;

namespace Kring.Web.Gesprekken;

/// <summary>The fields of the screen of a talk. What has no field here is not kept.</summary>
internal static partial class Gespreksvelden
{
    private static readonly HashSet<string> Algemeen =
    [
        "gevaar", "gevaar_nu", "gevaar_wie", "verhaal", "gezien", "gehoord", "sinds", "vorm_anders", "hulp", "gedaan", "gezin_weet",
        "melder_hoedanigheid", "melder_naam", "melder_organisatie", "melder_functie", "melder_telefoon", "melder_email", "melder_band",
        "melder_noemen", "melder_grond", "melder_grond_tekst", "vraag", "advies", "personen",
        .. Enum.GetValues<Geweldsvorm>().Select(vorm => $"vorm_{vorm.Code()}"),
    ];

    private static readonly HashSet<string> VanPersoon =
    [
        "voornamen", "voorvoegsel", "achternaam", "dag", "maand", "jaar", "leeftijd", "geslacht", "rol", "straat", "huisnummer", "toevoeging",
        "postcode", "plaats", "zelfde", "geheim", "telefoon", "taal", "tolk", "bsn", "zwanger", "uitgerekend", "relatie", "relatie_met",
        "bijzonderheden", "veilig_uitleg",
        .. Enum.GetValues<Contactkanaal>().Select(kanaal => $"veilig_{kanaal}"),
    ];

    /// <summary>Whether the screen has this field.</summary>
    public static bool Bestaat(string naam) => Algemeen.Contains(naam)
        || (Persoonsveld().Match(naam) is { Success: true } deel && VanPersoon.Contains(deel.Groups["veld"].Value));

    /// <summary>How many people the screen has room for: those who were named, those who were asked for, at least one.</summary>
    public static int Personen(Formuliervelden velden) => Math.Clamp(
        Math.Max(velden.Personen, int.TryParse(velden["personen"], out var gevraagd) ? gevraagd : 1), 1, Formuliervelden.MeestePersonen);

    [GeneratedRegex(@"^p(?:[1-9]|1\d|20)_(?<veld>\w+)$")]
    private static partial Regex Persoonsveld();
}
