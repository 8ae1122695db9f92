using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>Every reporter who still waits for the end hears that it ended without overdracht (VT-03).</summary>
public sealed class BijCasusGesloten(Eindbericht eindbericht) : IReactie<CasusGesloten>
{
    public Task Reageer(CasusGesloten gebeurtenis, CancellationToken ct) => eindbericht.Stuur(
        gebeurtenis.CasusId, Terugkoppelstatus.AfsluitingZonderOverdracht, gebeurtenis.Reden, null, ct);
}
