using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Aanwijzen;

/// <summary>Somebody else of the organisation becomes eigenaar or casusregisseur.</summary>
[Vereist(Recht.EigenaarWijzigen)]
public sealed record WisselRegisseur
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MedewerkerId { get; init; }

    public required Regierol Rol { get; init; }

    public required string Reden { get; init; }
}

public sealed class WisselRegisseurHandler(Casuszaak zaak, Actor actor, Regiekandidaten kandidaten, Regietermijnen regie)
{
    public async Task Handle(WisselRegisseur act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        await kandidaten.Eis(casus, act.MedewerkerId, ct);
        var vorige = casus.Regisseur?.MedewerkerId;
        casus.WisselRegisseur(act.MedewerkerId, actor.OrganisatieId!.Value, act.Rol, act.Reden, nu, wie);
        if (vorige is { } iemand && iemand != act.MedewerkerId)
        {
            await regie.Verhuis(casus, iemand, nu, wie, ct);
        }

        await zaak.LegVast(act, casus, ct);
    }
}
