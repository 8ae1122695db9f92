using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen;

/// <summary>What the former eigenaar still had to do goes along to the new one.</summary>
public sealed class Regietermijnen(LopendeTermijnen termijnen)
{
    /// <param name="casus">The case, with its new eigenaar in place.</param>
    /// <param name="vorige">Who was eigenaar.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decides.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Verhuis(Casus casus, Guid vorige, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var nieuw = new Verantwoordelijke(
            nameof(Rol.MedewerkerLokaalTeam), casus.Regisseur!.OrganisatieId, casus.Regisseur.MedewerkerId);
        foreach (var termijn in (await termijnen.Van(casus.Id, ct)).Where(termijn => termijn.MedewerkerId == vorige))
        {
            termijn.WijsToe(nieuw, wie, nu);
        }
    }
}
