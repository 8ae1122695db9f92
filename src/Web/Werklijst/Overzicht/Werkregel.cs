using Kring.Domain.Termijnen;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>As much of an open period as is needed to choose, count and order: of thousands only a hundred are read whole.</summary>
public sealed record Werkregel(
    Guid Id, Termijnsoort Soort, Guid? MedewerkerId, DateOnly Einddag, DateTimeOffset? Eindmoment, DateTimeOffset Begonnen, List<Opschorting> Opschortingen)
{
    public Tijdvak Vak(DateTimeOffset nu, Kalender kalender) =>
        Tijdvakken.Van(new Termijneinde(Einddag, Eindmoment), Opschortingen.TrueForAll(een => een.Tot is not null), nu, kalender);
}
