using Kring.Domain.Toegang;
using Kring.Voorbeeldland.Streek;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Who does the work for a household: somebody who works in its municipality.</summary>
internal static class Werkverdeling
{
    private const string Vol = "Koen Martens";

    /// <summary>Somebody of Veilig Thuis; one of them gets more than his share of the new work.</summary>
    public static Collega Behandelaar(string gemeente, bool nieuw, Lot lot)
    {
        var wie = Werkers(Rol.MedewerkerVeiligThuis, gemeente);
        return nieuw && lot.Kans(30) ? wie.First(een => een.Naam == Vol) : lot.Uit(wie);
    }

    /// <summary>Who takes the first look, also at night.</summary>
    public static Collega Dienst(Lot lot) => lot.Uit(
        [.. Collegas.Alle.Where(wie => wie.Rol == Rol.MedewerkerVeiligThuis && wie.Gemeenten.Length == Gemeenten.Overal.Length && wie.Naam != Vol)]);

    /// <summary>Somebody of the local team, and a colleague who can take over.</summary>
    public static (Collega Eigenaar, Collega Opvolger) LokaalTeam(string gemeente, Lot lot)
    {
        var twee = lot.Verschillende(Werkers(Rol.MedewerkerLokaalTeam, gemeente), 2);
        return (twee[0], twee[^1]);
    }

    private static List<Collega> Werkers(Rol rol, string gemeente) =>
        [.. Collegas.Alle.Where(wie => wie.Rol == rol && wie.Gemeenten.Contains(gemeente))];
}
