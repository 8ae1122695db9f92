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
    public const string Ggz = "Ggz Merewold";
    public const string Gemeente = "Gemeente Lindervoort";
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
        (Ggz, Organisatiesoort.Ketenpartner, null, "0199 000 301"),
        (Gemeente, Organisatiesoort.Gemeente, null, "0199 000 401"),
        (Politie, Organisatiesoort.Politie, "00000099000000101000", "0199 000 501"),
    ];

    public static IReadOnlyList<Organisatie> Schrijf(DateTimeOffset nu) =>
        [.. Alle.Select(een => Organisatie.Schrijf(nu, een.Naam, een.Soort, new Contact(null, Email(een.Naam), een.Telefoon), een.Oin))];

    private static string Email(string naam) => $"post@{naam.ToLowerInvariant().Replace(' ', '-')}.example";
}
