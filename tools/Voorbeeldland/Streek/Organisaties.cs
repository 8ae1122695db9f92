using Kring.Domain.Toegang;

namespace Kring.Voorbeeldland.Streek;

/// <summary>The organisations of the invented region.</summary>
public static class Organisaties
{
    public const string VeiligThuis = "Veilig Thuis Merewold";
    public const string Lindervoort = "Wijkteam Lindervoort";
    public const string Hoogmeden = "Wijkteam Hoogmeden";
    public const string Zuiderlede = "Wijkteam Zuiderlede";
    public const string Elderveen = "Sociaal team Elderveen";
    public const string Oudemerk = "Sociaal team Oudemerk";
    public const string Kranerwolde = "Dorpenteam Kranerwolde";
    public const string TolhovenHazerlo = "Sociaal team Tolhoven en Hazerlo";
    public const string Ggz = "Ggz Merewold";
    public const string Opvang = "Opvang Merewold";
    public const string Raad = "Raad voor de Kinderbescherming Merewold";
    public const string Jeugdbescherming = "Jeugdbescherming Merewold";
    public const string Basisscholen = "Basisscholen Merewold";
    public const string Scholengemeenschap = "Scholengemeenschap Het Diep";
    public const string Gemeente = "Gemeente Lindervoort";
    public const string GemeenteHoogmeden = "Gemeente Hoogmeden";
    public const string Politie = "Politie Eenheid Merewold";

    private static readonly (string Naam, Organisatiesoort Soort, string? Oin, string Telefoon)[] Alle =
    [
        (VeiligThuis, Organisatiesoort.VeiligThuis, "00000099000000202000", "0199 000 100"),
        (Lindervoort, Organisatiesoort.LokaalTeam, null, "0199 000 201"),
        (Hoogmeden, Organisatiesoort.LokaalTeam, null, "0199 000 202"),
        (Zuiderlede, Organisatiesoort.LokaalTeam, null, "0199 000 203"),
        (Elderveen, Organisatiesoort.LokaalTeam, null, "0199 000 204"),
        (Oudemerk, Organisatiesoort.LokaalTeam, null, "0199 000 205"),
        (Kranerwolde, Organisatiesoort.LokaalTeam, null, "0199 000 206"),
        (TolhovenHazerlo, Organisatiesoort.LokaalTeam, null, "0199 000 207"),
        (Ggz, Organisatiesoort.Ketenpartner, null, "0199 000 301"),
        (Opvang, Organisatiesoort.Ketenpartner, null, "0199 000 302"),
        (Raad, Organisatiesoort.Ketenpartner, null, "0199 000 303"),
        (Jeugdbescherming, Organisatiesoort.Ketenpartner, null, "0199 000 304"),
        (Basisscholen, Organisatiesoort.Ketenpartner, null, "0199 000 305"),
        (Scholengemeenschap, Organisatiesoort.Ketenpartner, null, "0199 000 306"),
        (Gemeente, Organisatiesoort.Gemeente, null, "0199 000 401"),
        (GemeenteHoogmeden, Organisatiesoort.Gemeente, null, "0199 000 402"),
        (Politie, Organisatiesoort.Politie, "00000099000000101000", "0199 000 501"),
    ];

    public static IReadOnlyList<Organisatie> Schrijf(DateTimeOffset nu) =>
        [.. Alle.Select(een => Organisatie.Schrijf(nu, een.Naam, een.Soort, new Contact(null, Email(een.Naam), een.Telefoon), een.Oin))];

    private static string Email(string naam) => $"post@{naam.ToLowerInvariant().Replace(' ', '-')}.example";
}
