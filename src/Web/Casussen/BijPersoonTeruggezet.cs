using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A person of a report is who it was taken for after all: everything follows the other way round.</summary>
public sealed class BijPersoonTeruggezet(Rechtzetting rechtzetting) : IReactie<PersoonTeruggezet>
{
    public Task Reageer(PersoonTeruggezet gebeurtenis, CancellationToken ct) =>
        rechtzetting.Volg(gebeurtenis.Wissel, gebeurtenis.Reden, gebeurtenis.Op, gebeurtenis.Door!.Value, ct);
}
