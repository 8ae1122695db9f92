using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Drukte;

/// <summary>Invented names and addresses by number: the same for the same number, and no household like another.</summary>
internal static class Naamgever
{
    private static readonly string[] Begin =
        ["Ber", "Dal", "Wes", "Zand", "Kor", "Lin", "Ros", "Hei", "Bos", "Vel", "Mol", "Ste", "Gro", "Har", "Dui", "Kra", "Wou", "Noor", "Eik"];

    private static readonly string[] Eind =
        ["tink", "ler", "wijk", "veld", "sma", "stra", "huis", "kamp", "man", "berg", "dijk", "laar", "hoek", "mond", "broek", "inga", "zaal"];

    private static readonly string[] Voorvoegsels = ["", "", "van", "de", "ter"];

    private static readonly string[] Vrouwen =
        ["Anouk", "Bianca", "Carla", "Desi", "Esra", "Fleur", "Gerda", "Hilde", "Ilse", "Jolien", "Karima", "Linda", "Mirjam"];

    private static readonly string[] Mannen =
        ["Arno", "Bart", "Cor", "Driss", "Erik", "Frank", "Gijs", "Hamza", "Ivo", "Jan", "Kees", "Leon", "Mark", "Niek", "Otto"];

    private static readonly string[] Kinderen =
        ["Aya", "Bibi", "Cas", "Dex", "Evi", "Finn", "Guusje", "Hugo", "Isa", "Jip", "Koen", "Liv", "Mees", "Noor", "Owen", "Puck"];

    private static readonly string[] Straten =
        ["Korenweg", "Molenpad", "Havenstraat", "Berkenlaan", "Schoolplein", "Dijkweg", "Vlasstraat", "Eikenhof", "Sluiskade", "Bergpad"];

    /// <summary>Prefix and surname.</summary>
    public static (string Voorvoegsel, string Naam) Gezin(int nummer) =>
        (Kies(Voorvoegsels, nummer * 7), Kies(Begin, nummer) + Kies(Eind, nummer));

    public static string Vrouw(int nummer) => Kies(Vrouwen, nummer);

    public static string Man(int nummer) => Kies(Mannen, nummer);

    /// <summary>A child; a next child of the same household has another name.</summary>
    public static string Kind(int nummer, int hoeveelste) => Kies(Kinderen, nummer + hoeveelste);

    /// <summary>Where nobody else of these households lives.</summary>
    public static Woning Woning(int nummer)
    {
        var straat = nummer % Straten.Length;
        return new Woning(Straten[straat], (nummer / Straten.Length) + 1, $"{5800 + straat}SA", Gemeente(nummer).Naam);
    }

    public static (string Code, string Naam, string[] Plaatsen) Gemeente(int nummer) => Gemeenten.Alle[nummer % Gemeenten.Alle.Length];

    private static string Kies(string[] uit, int nummer) => uit[nummer % uit.Length];
}
