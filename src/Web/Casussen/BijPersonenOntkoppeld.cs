using Kring.Domain.Huishoudens;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>Two records are people apart again: their reports get the class that follows from that.</summary>
public sealed class BijPersonenOntkoppeld(Hertypering hertypering) : IReactie<PersonenOntkoppeld>
{
    public Task Reageer(PersonenOntkoppeld gebeurtenis, CancellationToken ct) =>
        hertypering.Hertypeer([gebeurtenis.EenId, gebeurtenis.AnderId], gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
