using Kring.Domain.Meldingen;
using Kring.Web.Casussen.Informeren;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Casussen;

/// <summary>A person of a report is who it was taken for after all: everything follows the other way round.</summary>
public sealed class BijPersoonTeruggezet(Rechtzetting rechtzetting, Informeerplicht informeerplicht) : IReactie<PersoonTeruggezet>
{
    public async Task Reageer(PersoonTeruggezet gebeurtenis, CancellationToken ct)
    {
        var wie = gebeurtenis.Door!.Value;
        await rechtzetting.Volg(gebeurtenis.Wissel, gebeurtenis.Reden, gebeurtenis.Op, wie, ct);
        await informeerplicht.Volg(gebeurtenis.Wissel.MeldingId, gebeurtenis.Op, wie, ct);
    }
}
