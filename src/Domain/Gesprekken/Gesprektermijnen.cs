using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Domain.Gesprekken;

/// <summary>Which period runs around a talk.</summary>
public static class Gesprektermijnen
{
    /// <summary>A talk that nobody ends may be a danger that nobody reads: it is ended within the hours the region sets.</summary>
    /// <param name="gesprek">The talk.</param>
    /// <param name="regels">The rules of the region.</param>
    public static Termijn BijBegin(Gesprek gesprek, Regioregels regels)
    {
        var regel = new Termijnregel(
            Termijnsoort.GesprekAfronden, new Termijnduur(regels.GesprekAfrondenUren, Termijneenheid.Uren), Termijngrond.Norm, "Regel van de regio");
        return Termijn.Begin(
            regel,
            new Waarover(Onderwerpsoort.Gesprek, gesprek.Id),
            gesprek.Begonnen,
            new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), gesprek.OrganisatieId, gesprek.BegonnenDoor),
            regels.Kalender);
    }
}
