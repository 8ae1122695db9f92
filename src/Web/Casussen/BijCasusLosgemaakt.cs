using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A case was taken out of another again: reports of both get the class that follows from that.</summary>
public sealed class BijCasusLosgemaakt(Hertypering hertypering) : IReactie<CasusLosgemaakt>
{
    public Task Reageer(CasusLosgemaakt gebeurtenis, CancellationToken ct) => hertypering.HertypeerIn(
        [gebeurtenis.CasusId, gebeurtenis.AnderId], gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
