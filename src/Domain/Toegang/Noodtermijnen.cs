using Kring.Domain.Termijnen;

namespace Kring.Domain.Toegang;

/// <summary>Which period runs after a noodtoegang.</summary>
public static class Noodtermijnen
{
    /// <summary>Every noodtoegang is judged by the privacy officer, within the working days the region sets.</summary>
    /// <param name="nood">The noodtoegang.</param>
    /// <param name="werkdagen">In how many working days.</param>
    /// <param name="kalender">The calendar of the region.</param>
    public static Termijn Beoordelen(Noodtoegang nood, int werkdagen, Kalender kalender) => Termijn.Begin(
        new Termijnregel(
            Termijnsoort.NoodtoegangBeoordelen, new Termijnduur(werkdagen, Termijneenheid.Werkdagen), Termijngrond.Norm, "Regel van de regio"),
        new Waarover(Onderwerpsoort.Noodtoegang, nood.Id),
        nood.Van,
        new Verantwoordelijke(nameof(Rol.FunctionarisGegevensbescherming), nood.ToezichtId),
        kalender);
}
