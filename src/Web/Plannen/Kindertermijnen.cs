using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Regio;
using Kring.Web.Termijnen;

namespace Kring.Web.Plannen;

/// <summary>Somebody must speak with every child that is born.</summary>
public sealed class Kindertermijnen(LopendeTermijnen termijnen, Regioregels regels)
{
    public void Begin(Casus casus, IEnumerable<Persoon> kinderen, DateTimeOffset nu) => termijnen.Begin(
        kinderen.Where(kind => !kind.IsOngeboren).Select(kind => Casustermijnen.KindSpreken(casus, kind.Id, nu, regels)));
}
