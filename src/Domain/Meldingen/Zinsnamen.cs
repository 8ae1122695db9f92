using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>Finds which people of a report a text names: by first name, and by a family name that no first name claims.</summary>
internal static class Zinsnamen
{
    // A short first name can be an everyday word, so it counts as a name only with a capital.
    private const int KanWoordZijn = 3;

    /// <summary>The places of who is named, from zero.</summary>
    public static IReadOnlyList<int> In(Meldbericht bericht, string tekst)
    {
        var plekken = Enumerable.Range(0, bericht.Betrokkenen.Count).ToList();
        var namen = plekken.Where(plek => Roepnaam(bericht, plek) is { } naam && naam.IsMatch(tekst)).ToList();
        var rest = namen.Select(plek => Roepnaam(bericht, plek)!).Aggregate(tekst, (over, naam) => naam.Replace(over, " "));
        return [.. namen.Union(plekken.Where(plek => NoemtAchternaam(bericht.Betrokkenen[plek], rest))).Order()];
    }

    private static Regex? Roepnaam(Meldbericht bericht, int plek)
    {
        if (bericht.Betrokkenen[plek].Persoon is not { Voornamen.IsIngevuld: true } persoon)
        {
            return null;
        }

        var naam = persoon.Voornamen.Waarde!.Trim().Split(' ')[0];
        var achter = persoon.Geslachtsnaam.IsIngevuld ? $@"(?:\s+(?:\p{{Ll}}+\s+){{0,3}}?{Regex.Escape(persoon.Geslachtsnaam.Waarde!.Trim())}(?!\w))?" : "";
        return new Regex(
            $@"(?<!\w){Regex.Escape(naam)}(?:['’]?s)?(?!\w){achter}",
            RegexOptions.CultureInvariant | (naam.Length > KanWoordZijn ? RegexOptions.IgnoreCase : RegexOptions.None));
    }

    // "Mevrouw" before a name that a man bears too speaks of the woman.
    private static bool NoemtAchternaam(GemeldeBetrokkene betrokkene, string tekst) =>
        betrokkene.Persoon?.Geslachtsnaam is { IsIngevuld: true } naam
        && Regex.Matches(
            tekst,
            $@"(?:(?<v>\b(?:mevrouw|mevr\.?|mw\.?|moeder)\s+)|(?<m>\b(?:meneer|heer|dhr\.?|hr\.?|vader)\s+))?(?:\p{{Ll}}+\s+){{0,2}}?(?<!\w){Regex.Escape(naam.Waarde!.Trim())}(?:['’]?s)?(?!\w)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Any(vondst => betrokkene.Persoon.Geslacht.Waarde switch
            {
                "M" => !vondst.Groups["v"].Success,
                "V" => !vondst.Groups["m"].Success,
                _ => true,
            });
}
