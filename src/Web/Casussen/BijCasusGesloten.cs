using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen;

/// <summary>In a closed case nothing is to be done any more; telling the people of a report goes on.</summary>
public sealed class BijCasusGesloten(LopendeTermijnen termijnen) : IReactie<CasusGesloten>
{
    public Task Reageer(CasusGesloten gebeurtenis, CancellationToken ct) =>
        termijnen.Vervallen(gebeurtenis.CasusId, "De casus is gesloten.", gebeurtenis.Op, gebeurtenis.Door, ct);
}
