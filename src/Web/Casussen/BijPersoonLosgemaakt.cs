using Kring.Domain.Meldingen;
using Kring.Web.Casussen.Informeren;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A person of a report is somebody else: the report, its households and the classes of reports follow.</summary>
public sealed class BijPersoonLosgemaakt(Rechtzetting rechtzetting, Informeerplicht informeerplicht) : IReactie<PersoonLosgemaakt>
{
    public async Task Reageer(PersoonLosgemaakt gebeurtenis, CancellationToken ct)
    {
        var wie = gebeurtenis.Door!.Value;
        await rechtzetting.Volg(gebeurtenis.Wissel, gebeurtenis.Reden, gebeurtenis.Op, wie, ct);
        await informeerplicht.Volg(gebeurtenis.Wissel.MeldingId, gebeurtenis.Op, wie, ct);
    }
}
