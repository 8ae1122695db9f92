using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Gebeurtenissen;

namespace Kring.Web.Plannen;

/// <summary>Parted cases have a plan each again, as far as there is an eigenaar.</summary>
public sealed class BijCasusLosgemaakt(Plansamenvoeger samenvoeger) : IReactie<CasusLosgemaakt>
{
    public Task Reageer(CasusLosgemaakt gebeurtenis, CancellationToken ct) => samenvoeger.Deel(gebeurtenis, ct);
}
