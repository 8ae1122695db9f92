using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Meldingen.Terugkoppelen;

namespace Kring.Web.Meldingen;

/// <summary>Every reporter who still waits for the end hears who took over (VT-02).</summary>
public sealed class BijOverdrachtAanvaard(Eindbericht eindbericht) : IReactie<OverdrachtAanvaard>
{
    public Task Reageer(OverdrachtAanvaard gebeurtenis, CancellationToken ct) =>
        eindbericht.StuurOvergenomen(gebeurtenis.CasusId, gebeurtenis.OrganisatieId, ct);
}
