using Kring.Domain.Huishoudens;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>Two records turned out to be one person: their reports get the class that follows from that.</summary>
public sealed class BijPersonenGekoppeld(Hertypering hertypering) : IReactie<PersonenGekoppeld>
{
    public Task Reageer(PersonenGekoppeld gebeurtenis, CancellationToken ct) =>
        hertypering.Hertypeer([gebeurtenis.EenId, gebeurtenis.AnderId], gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
