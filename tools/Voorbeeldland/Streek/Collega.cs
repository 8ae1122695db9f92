using System.Security.Cryptography;
using System.Text;
using Kring.Domain.Toegang;

namespace Kring.Voorbeeldland.Streek;

/// <summary>Somebody who works in the invented region, and how that one logs in.</summary>
/// <param name="Naam">First and last name.</param>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="Rol">What this person is in the chain.</param>
/// <param name="Taak">The same in words, for whoever chooses an account.</param>
/// <param name="Gemeenten">Where this person works.</param>
public sealed record Collega(string Naam, string Organisatie, Rol Rol, string Taak, params string[] Gemeenten)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static readonly string[] Woorden =
    [
        "anker", "bakfiets", "beukenhaag", "biezen", "boterbloem", "brug", "dijkhuis", "donderwolk", "druppel", "eiland",
        "fluitketel", "gagel", "grutto", "haven", "heide", "houtskool", "ijsvogel", "jasmijn", "kade", "kaneel", "karnemelk",
        "kastanje", "kievit", "klaver", "koekoek", "kwikstaart", "lantaarn", "lisdodde", "maanlicht", "merel", "mosterd",
        "notenboom", "oever", "paardenbloem", "pannenkoek", "regenjas", "rietkraag", "rotonde", "schelp", "schuit", "sloot",
        "sneeuwklok", "spoorbrug", "stoomboot", "tulp", "tuinhek", "uiterwaard", "veerpont", "vlierbes", "vuurtoren",
        "waterkant", "wilg", "winterjas", "zeilboot", "zilverpapier", "zonnebloem",
    ];

    /// <summary>The name without capitals, spaces and marks on letters, as everybody can type it.</summary>
    public string Gebruikersnaam => string.Concat(Naam.ToLowerInvariant().Replace(' ', '.').Replace('ı', 'i')
        .Normalize(NormalizationForm.FormD).Where(char.IsAscii));

    /// <summary>Three words, always the same for this name: these accounts guard nothing but invented people.</summary>
    public string Wachtwoord => string.Join('-', Gehusseld("wachtwoord").Chunk(2)
        .Select(twee => Woorden[((twee[0] << 8) | twee[1]) % Woorden.Length]).Distinct().Take(3));

    /// <summary>The secret of the second step in base32, always the same for this name.</summary>
    public string Sleutel => string.Concat(Gehusseld("tweede stap").Select(waarde => Base32[waarde & 31]));

    private byte[] Gehusseld(string waarvoor) => SHA256.HashData(Encoding.UTF8.GetBytes($"{waarvoor} {Naam}"));
}
