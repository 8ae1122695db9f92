using Kring.Domain.Toegang;
using static Kring.Voorbeeldland.Streek.Gemeenten;

namespace Kring.Voorbeeldland.Streek;

/// <summary>Everybody who works in the invented region. Chapter: Collegas.Overigen.</summary>
public static partial class Collegas
{
    public static readonly Collega Hanneke = VeiligThuis("Hanneke Bosma", Rol.MedewerkerVeiligThuis, "Neemt meldingen aan en beoordeelt ze", Overal);
    public static readonly Collega Rachid = VeiligThuis("Rachid Amrani", Rol.MedewerkerVeiligThuis, "Neemt meldingen aan in Hoogmeden en Zuiderlede", Hoogmeden, Zuiderlede);
    public static readonly Collega Naomi = VeiligThuis("Naomi Pinas", Rol.MedewerkerVeiligThuis, "Neemt meldingen aan in Lindervoort en Elderveen", Lindervoort, Elderveen);
    public static readonly Collega Marijke = VeiligThuis("Marijke Postma", Rol.TeamleiderVeiligThuis, "Verdeelt het werk, bekijkt geweigerde berichten", Overal);
    public static readonly Collega Femke = VeiligThuis("Femke de Groot", Rol.Vertrouwensarts, "Leest mee als vertrouwensarts", Overal);
    public static readonly Collega Pieter = VeiligThuis("Pieter Smit", Rol.Gedragswetenschapper, "Leest mee als gedragswetenschapper", Overal);
    public static readonly Collega Joost = Team("Joost Hendriks", Organisaties.Lindervoort, Lindervoort);
    public static readonly Collega Fatma = Team("Fatma Yıldız", Organisaties.Lindervoort, Lindervoort);
    public static readonly Collega Aisha = Team("Aisha Kaya", Organisaties.Hoogmeden, Hoogmeden);
    public static readonly Collega Bram = Team("Bram Kuipers", Organisaties.Zuiderlede, Zuiderlede);
    public static readonly Collega Shanti = Team("Shanti Ramautar", Organisaties.Elderveen, Elderveen);
    public static readonly Collega Lieke = Team("Lieke van Dongen", Organisaties.Oudemerk, Oudemerk);
    public static readonly Collega Jelle = Team("Jelle Hoekstra", Organisaties.Kranerwolde, Kranerwolde);
    public static readonly Collega Tom = new("Tom Visser", Organisaties.Ggz, Rol.Ketenpartner, "Meldt vanuit de ggz", Overal);
    public static readonly Collega Karin = VeiligThuis("Karin Vos", Rol.Beheerder, "Beheert; leest geen casussen", Overal);
    public static readonly Collega Ruben = VeiligThuis("Ruben Prins", Rol.FunctionarisGegevensbescherming, "Ziet toe op gegevensbescherming", Overal);

    /// <summary>Those who act in the stories that are told one by one.</summary>
    private static readonly Collega[] Bekenden =
    [
        Hanneke, Rachid, Naomi, Marijke, Femke, Pieter, Joost, Fatma, Aisha, Bram, Shanti, Lieke, Jelle,
        Tom,
        new("Wim Dekker", Organisaties.Gemeente, Rol.Procesregisseur, "Bewaakt de keten in Lindervoort", Lindervoort),
        new("Els Maas", Organisaties.Gemeente, Rol.Beleidsregisseur, "Stuurt op beleid; ziet geen personen", Overal),
        Karin,
        Ruben,
    ];

    private static Collega VeiligThuis(string naam, Rol rol, string taak, params string[] gemeenten) =>
        new(naam, Organisaties.VeiligThuis, rol, taak, gemeenten);

    private static Collega Team(string naam, string team, params string[] gemeenten) =>
        new(naam, team, Rol.MedewerkerLokaalTeam, "Neemt overdrachten aan en maakt het plan", gemeenten);
}
