using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Plannen;

/// <summary>Of two joined cases one plan goes on.</summary>
public sealed class BijCasusOpgenomen(Plansamenvoeger samenvoeger) : IReactie<CasusOpgenomen>
{
    public Task Reageer(CasusOpgenomen gebeurtenis, CancellationToken ct) => samenvoeger.Voeg(gebeurtenis, ct);
}
