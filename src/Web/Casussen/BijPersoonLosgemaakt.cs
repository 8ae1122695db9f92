using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A person of a report is somebody else: the report, its households and the classes of reports follow.</summary>
public sealed class BijPersoonLosgemaakt(Rechtzetting rechtzetting) : IReactie<PersoonLosgemaakt>
{
    public Task Reageer(PersoonLosgemaakt gebeurtenis, CancellationToken ct) =>
        rechtzetting.Volg(gebeurtenis.Wissel, gebeurtenis.Reden, gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
