using Kring.Domain.Toegang;
using static Kring.Voorbeeldland.Streek.Gemeenten;

namespace Kring.Voorbeeldland.Streek;

public static partial class Collegas
{
    /// <summary>Who does the rest of the work in the region.</summary>
    private static readonly Collega[] Overigen =
    [
        Behandelaar("Koen Martens", "heeft te veel werk", Overal),
        Behandelaar("Loes Timmermans", "doet ook avonddiensten", Overal),
        Behandelaar("Ilse Brouwers", "doet ook nachtdiensten", Overal),
        Behandelaar("Sanne Boersema", "in Lindervoort en Hoogmeden", Lindervoort, Hoogmeden),
        Behandelaar("Daan Veenstra", "in Kranerwolde en Oudemerk", Kranerwolde, Oudemerk),
        Behandelaar("Meryem Çelik", "in Zuiderlede en Tolhoven", Zuiderlede, Tolhoven),
        Behandelaar("Jorrit Dijkema", "in Elderveen en Hazerlo", Elderveen, Hazerlo),
        Behandelaar("Priya Jagroep", "in Hoogmeden, Tolhoven en Hazerlo", Hoogmeden, Tolhoven, Hazerlo),
        VeiligThuis("Gerard Blom", Rol.TeamleiderVeiligThuis, "Verdeelt het werk, bekijkt geweigerde berichten", Overal),
        VeiligThuis("Annet Huisman", Rol.Vertrouwensarts, "Leest mee als vertrouwensarts", Overal),
        VeiligThuis("Nadia el Idrissi", Rol.Gedragswetenschapper, "Leest mee als gedragswetenschapper", Overal),
        Team("Yvonne Schra", Organisaties.Lindervoort, Lindervoort),
        Team("Stefan Kok", Organisaties.Hoogmeden, Hoogmeden),
        Team("Chantal Evers", Organisaties.Zuiderlede, Zuiderlede),
        Team("Harmen Bijl", Organisaties.Elderveen, Elderveen),
        Team("Dilara Şahin", Organisaties.Oudemerk, Oudemerk),
        Team("Trijntje Wiersma", Organisaties.Kranerwolde, Kranerwolde),
        Team("Maaike Terpstra", Organisaties.TolhovenHazerlo, Tolhoven, Hazerlo),
        Team("Youssef Benhaddou", Organisaties.TolhovenHazerlo, Tolhoven, Hazerlo),
        Partner("Mariska Jonker", Organisaties.Politie, "Werkt bij de politie"),
        Partner("Fenna Doorn", Organisaties.Opvang, "Werkt bij de opvang"),
        Partner("Ineke Roos", Organisaties.Ggz, "Werkt bij de ggz"),
        Partner("Olaf Peters", Organisaties.Raad, "Werkt bij de Raad voor de Kinderbescherming"),
        Partner("Simone Vreugdenhil", Organisaties.Jeugdbescherming, "Werkt als jeugdbeschermer"),
        Partner("Thijs van Rooij", Organisaties.Basisscholen, "Werkt op een basisschool"),
        Partner("Corrie Oldenhof", Organisaties.Scholengemeenschap, "Werkt op een middelbare school"),
        new("Carolien Stam", Organisaties.GemeenteHoogmeden, Rol.Procesregisseur, "Bewaakt de keten in Hoogmeden", Hoogmeden),
        new("Bert Kloos", Organisaties.GemeenteHoogmeden, Rol.Beleidsregisseur, "Stuurt op beleid; ziet geen personen", Overal),
    ];

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<Collega> Alle => [.. Bekenden, .. Overigen];

    private static Collega Behandelaar(string naam, string hoe, params string[] gemeenten) =>
        VeiligThuis(naam, Rol.MedewerkerVeiligThuis, $"Neemt meldingen aan; {hoe}", gemeenten);

    private static Collega Partner(string naam, string organisatie, string taak) =>
        new(naam, organisatie, Rol.Ketenpartner, taak, Overal);
}
