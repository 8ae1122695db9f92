using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A case took up another: reports of both get the class that follows from that.</summary>
public sealed class BijCasusOpgenomen(Hertypering hertypering) : IReactie<CasusOpgenomen>
{
    public Task Reageer(CasusOpgenomen gebeurtenis, CancellationToken ct) => hertypering.HertypeerIn(
        [gebeurtenis.CasusId, gebeurtenis.AnderId], gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
