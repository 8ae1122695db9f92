using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>Every reporter who still waits for the end hears who took over (VT-02).</summary>
public sealed class BijOverdrachtAanvaard(Eindbericht eindbericht) : IReactie<OverdrachtAanvaard>
{
    public Task Reageer(OverdrachtAanvaard gebeurtenis, CancellationToken ct) => eindbericht.Stuur(
        gebeurtenis.CasusId, Terugkoppelstatus.Overdracht, null, gebeurtenis.OrganisatieId, gebeurtenis.Door, ct);
}
