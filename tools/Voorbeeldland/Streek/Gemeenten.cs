namespace Kring.Voorbeeldland.Streek;

/// <summary>The invented municipalities of Merewold, with the places in them.</summary>
public static class Gemeenten
{
    public const string Lindervoort = "9901";
    public const string Hoogmeden = "9902";
    public const string Zuiderlede = "9903";
    public const string Elderveen = "9904";
    public const string Oudemerk = "9905";
    public const string Kranerwolde = "9906";
    public const string Tolhoven = "9907";
    public const string Hazerlo = "9908";

    public static readonly (string Code, string Naam, string[] Plaatsen)[] Alle =
    [
        (Lindervoort, "Lindervoort", ["Lindervoort-Zuid", "Vaartkant"]),
        (Hoogmeden, "Hoogmeden", ["Medenbroek"]),
        (Zuiderlede, "Zuiderlede", ["Ledeveer"]),
        (Elderveen, "Elderveen", ["Nieuw-Elder"]),
        (Oudemerk, "Oudemerk", ["Merkhoven"]),
        (Kranerwolde, "Kranerwolde", ["Wolderzijl", "Kranerdiep"]),
        (Tolhoven, "Tolhoven", ["Tolveen"]),
        (Hazerlo, "Hazerlo", ["Hazerdiep"]),
    ];

    public static readonly string[] Overal = [.. Alle.Select(gemeente => gemeente.Code)];
}
