using System.Text.RegularExpressions;
using Kring.Domain.Termijnen;
using Kring.Web.Werklijst.Overzicht;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Kring.Web.Werklijst;

/// <summary>
/// What the reader chose to see, as it stands in the address of the list: kinds of work, states, codes and ids of colleagues,
/// never anything of a person of a case. What cannot be read is left out.
/// </summary>
public sealed partial record Werkfilter
{
    public const string Start = "/?lijst=mijn";

    public Weergave Lijst { get; init; }

    public IReadOnlyList<Termijnsoort> Soorten { get; init; } = [];

    public IReadOnlyList<Tijdvak> Wanneer { get; init; } = [];

    /// <summary>Codes of municipalities.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>The colleague whose work is shown; only in the list of the whole team.</summary>
    public Guid? Van { get; init; }

    /// <summary>Only what a colleague gave to the reader since yesterday; only in one's own list.</summary>
    public bool Nieuw { get; init; }

    /// <summary>Only danger.</summary>
    public bool Acuut { get; init; }

    public Volgorde Volgorde { get; init; }

    public bool HeeftKeuzes => Soorten.Count + Wanneer.Count + Gemeenten.Count > 0 || Van is not null || Nieuw || Acuut;

    /// <summary>The choice as part of an address, always in the same order.</summary>
    public string Zoekvraag => string.Join('&', Delen().Select(deel => $"{deel.Naam}={deel.Waarde}"));

    public string Pad => $"/?{Zoekvraag}";

    /// <summary>The same list and order, nothing chosen.</summary>
    public Werkfilter Leeg => new() { Lijst = Lijst, Volgorde = Volgorde };

    public static Werkfilter Lees(string zoekvraag) => Lees(QueryHelpers.ParseQuery(zoekvraag));

    public static Werkfilter Lees(IEnumerable<KeyValuePair<string, StringValues>> vraag)
    {
        var delen = vraag.ToDictionary(deel => deel.Key, deel => deel.Value.OfType<string>().ToList(), StringComparer.OrdinalIgnoreCase);
        var lijst = Woord<Weergave>("lijst");
        return new Werkfilter
        {
            Lijst = lijst,
            Soorten = Woorden<Termijnsoort>("soort"),
            Wanneer = Woorden<Tijdvak>("wanneer"),
            Gemeenten = [.. Van("gemeente").Where(code => Code().IsMatch(code)).Distinct()],
            Van = lijst == Weergave.Team && Guid.TryParse(Van("van").FirstOrDefault(), out var wie) ? wie : null,
            Nieuw = lijst == Weergave.Mijn && Van("nieuw").Contains("ja"),
            Acuut = Van("acuut").Contains("ja"),
            Volgorde = Woord<Volgorde>("volgorde"),
        };

        List<string> Van(string naam) => delen.GetValueOrDefault(naam) ?? [];

        List<TEnum> Woorden<TEnum>(string naam)
            where TEnum : struct, Enum =>
            [.. Enum.GetValues<TEnum>().Where(waarde => Van(naam).Contains(waarde.ToString(), StringComparer.OrdinalIgnoreCase))];

        TEnum Woord<TEnum>(string naam)
            where TEnum : struct, Enum =>
            Woorden<TEnum>(naam) is [var eerste, ..] ? eerste : default;
    }

    /// <summary>Name and value of each part, for an address or for hidden fields.</summary>
    public IEnumerable<(string Naam, string Waarde)> Delen() =>
    [
        ("lijst", Klein(Lijst)),
        .. Soorten.Select(soort => ("soort", Klein(soort))),
        .. Wanneer.Select(vak => ("wanneer", Klein(vak))),
        .. Gemeenten.Select(code => ("gemeente", code)),
        .. Van is { } wie ? [("van", wie.ToString())] : Array.Empty<(string, string)>(),
        .. Nieuw ? [("nieuw", "ja")] : Array.Empty<(string, string)>(),
        .. Acuut ? [("acuut", "ja")] : Array.Empty<(string, string)>(),
        .. Volgorde == Volgorde.Termijn ? Array.Empty<(string, string)>() : [("volgorde", Klein(Volgorde))],
    ];

    internal static string Klein(Enum waarde) => waarde.ToString().ToLowerInvariant();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex Code();
}

/// <summary>What the rows are grouped by.</summary>
public enum Volgorde
{
    /// <summary>By when it must be done.</summary>
    Termijn,

    /// <summary>By what must be done.</summary>
    Werk,

    /// <summary>By who has it.</summary>
    Behandelaar,
}
